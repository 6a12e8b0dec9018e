namespace DocGen.Benchmarks.Json.Plain;

/// <summary>How far a note is.</summary>
public enum FollowupFlagStatus
{
    NotFlagged,
    Complete,
    Flagged,
}
