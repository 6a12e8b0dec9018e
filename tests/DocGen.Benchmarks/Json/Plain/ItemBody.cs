namespace DocGen.Benchmarks.Json.Plain;

/// <summary>A text.</summary>
public sealed record ItemBody
{
    public string? Content { get; init; }

    public BodyType? ContentType { get; init; }
}
