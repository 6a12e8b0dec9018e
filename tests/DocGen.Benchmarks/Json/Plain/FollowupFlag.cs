namespace DocGen.Benchmarks.Json.Plain;

/// <summary>A note to come back.</summary>
public sealed record FollowupFlag
{
    public DateTimeTimeZone? CompletedDateTime { get; init; }

    public DateTimeTimeZone? DueDateTime { get; init; }

    public FollowupFlagStatus? FlagStatus { get; init; }

    public DateTimeTimeZone? StartDateTime { get; init; }
}
