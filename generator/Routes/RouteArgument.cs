namespace DocGen.Routes;

/// <summary>An argument in a function segment.</summary>
/// <param name="Name">The parameter's name; empty for a positional one.</param>
/// <param name="Value">The placeholder's name without braces, or the literal text without quotes.</param>
/// <param name="IsPlaceholder">Whether the page shows a placeholder (<c>{x}</c>, <c>&lt;x&gt;</c>) and not a sample value.</param>
/// <param name="IsQuoted">Whether the value stands in single quotes.</param>
internal sealed record RouteArgument(string Name, string Value, bool IsPlaceholder, bool IsQuoted)
{
    /// <summary>The type's name in front of the quoted value of an enumeration (<c>ns.kind'{value}'</c>); empty for none.</summary>
    public string Prefix { get; init; } = "";
}
