using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace DocGen.Benchmarks.Json.Plain;

/// <summary>A page of mails.</summary>
public sealed record Page
{
    [JsonPropertyName("@odata.context")]
    public string? Context { get; init; }

    [JsonPropertyName("@odata.nextLink")]
    public string? NextLink { get; init; }

    public IReadOnlyList<Message>? Value { get; init; }
}
