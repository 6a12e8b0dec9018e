namespace DocGen.Pages.Model;

/// <summary>A member of an object in an example.</summary>
/// <param name="Name">The key.</param>
/// <param name="Shape">What the examples show of its value.</param>
internal sealed record JsonShapeMember(string Name, JsonShape Shape)
{
    /// <summary>What a table or a list of the response's members says of it; empty if the page has none, or does not list it.</summary>
    public string Description { get; init; } = "";
}
