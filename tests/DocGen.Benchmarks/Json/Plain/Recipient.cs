namespace DocGen.Benchmarks.Json.Plain;

/// <summary>Somebody who sends or gets a mail.</summary>
public sealed record Recipient
{
    public EmailAddress? EmailAddress { get; init; }
}
