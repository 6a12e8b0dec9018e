namespace DocGen.Benchmarks.Json.Plain;

/// <summary>How much a mail matters.</summary>
public enum Importance
{
    Low,
    Normal,
    High,
}
