namespace DocGen.CSharp.Model;

/// <summary>A parameter of a function step, or one of the query that is an argument of a call.</summary>
/// <param name="Name">The C# parameter's name, escaped if it is a keyword.</param>
/// <param name="WireName">The name in the URL; empty if the page shows a positional argument only.</param>
/// <param name="Type">Its type; never a collection or a model.</param>
/// <param name="IsQuoted">Whether the value is sent in single quotes.</param>
/// <param name="Summary">Plain text; never empty for a function.</param>
internal sealed record StepParameter(string Name, string WireName, CSharpType Type, bool IsQuoted, string Summary);
