namespace DocGen.CSharp.Model;

/// <summary>The forms of a call's body parameter.</summary>
internal enum BodyParameterKind
{
    None,
    Model,
    ModelCollection,
    Patch,
    Action,
    Stream,
    Reference,
    Json,
}
