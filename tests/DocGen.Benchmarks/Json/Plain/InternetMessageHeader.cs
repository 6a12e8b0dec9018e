namespace DocGen.Benchmarks.Json.Plain;

/// <summary>A header.</summary>
public sealed record InternetMessageHeader
{
    public string? Name { get; init; }

    public string? Value { get; init; }
}
