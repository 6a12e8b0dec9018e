namespace DocGen.Benchmarks.Json.Plain;

/// <summary>How a text is written.</summary>
public enum BodyType
{
    Text,
    Html,
}
