namespace DocGen.Benchmarks.Json.Plain;

/// <summary>What has a key.</summary>
public record Entity
{
    public string? Id { get; init; }
}
