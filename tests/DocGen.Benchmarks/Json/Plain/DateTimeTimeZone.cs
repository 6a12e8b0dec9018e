namespace DocGen.Benchmarks.Json.Plain;

/// <summary>A moment at a place.</summary>
public sealed record DateTimeTimeZone
{
    public string? DateTime { get; init; }

    public string? TimeZone { get; init; }
}
