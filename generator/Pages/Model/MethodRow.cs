namespace DocGen.Pages.Model;

/// <summary>A row of a Methods table.</summary>
/// <param name="LinkPath">The operation page's path relative to the doc root; null if the row has no link.</param>
/// <param name="ReturnType">The return type; null for none.</param>
internal sealed record MethodRow(string? LinkPath, TypeExpression? ReturnType);
