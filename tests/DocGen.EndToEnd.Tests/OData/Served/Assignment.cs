namespace DocGen.EndToEnd.Tests.OData.Served;

/// <summary>The pages' <c>deviceConfigurationAssignment</c>.</summary>
public sealed class Assignment
{
    /// <summary>The key.</summary>
    public string? Id { get; set; }

    /// <summary>Who made it.</summary>
    public string? Source { get; set; }
}
