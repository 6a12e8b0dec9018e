namespace DocGen.Benchmarks.Json.Plain;

/// <summary>Where a mail is sorted.</summary>
public enum InferenceClassificationType
{
    Focused,
    Other,
}
