namespace DocGen.Pages.Model;

/// <summary>A row of a Methods table.</summary>
/// <param name="LinkPath">The operation page's path relative to the doc root; null if the row has no link.</param>
/// <param name="ReturnType">The return type; null for none.</param>
internal sealed record MethodRow(string? LinkPath, TypeExpression? ReturnType)
{
    /// <summary>The index of the return type's place in the page's positions; -1 if there is none.</summary>
    public int Anchor { get; init; } = -1;
}
