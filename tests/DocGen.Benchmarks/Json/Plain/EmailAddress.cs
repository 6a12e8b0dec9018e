namespace DocGen.Benchmarks.Json.Plain;

/// <summary>A mail address.</summary>
public sealed record EmailAddress
{
    public string? Address { get; init; }

    public string? Name { get; init; }
}
