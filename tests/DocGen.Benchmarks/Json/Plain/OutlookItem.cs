using System;
using System.Collections.Generic;

namespace DocGen.Benchmarks.Json.Plain;

/// <summary>What lies in a mailbox.</summary>
public record OutlookItem : Entity
{
    public IReadOnlyList<string>? Categories { get; init; }

    public string? ChangeKey { get; init; }

    public DateTimeOffset? CreatedDateTime { get; init; }

    public DateTimeOffset? LastModifiedDateTime { get; init; }
}
