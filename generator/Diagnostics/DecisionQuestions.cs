namespace DocGen.Diagnostics;

/// <summary>The questions for which evidence competes, as the table of trust in ARCHITECTURE.md names them.</summary>
internal static class DecisionQuestions
{
    public const string IsType = "Whether a page documents a type";
    public const string IsOperation = "Whether a page documents an operation";
    public const string TypeName = "What a type's name means";
    public const string BaseType = "The base type";
    public const string Response = "The response";
    public const string Body = "The request body";
}
