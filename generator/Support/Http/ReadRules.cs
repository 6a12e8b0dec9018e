namespace DocGen.Runtime.Http;

/// <summary>How a response's body is read.</summary>
/// <param name="IsNullable">Whether the result is null where there is no body, or JSON null.</param>
/// <param name="IsStrict">Whether a value that is not of its documented type is a failure.</param>
/// <param name="Metadata">Gets the paths of such values otherwise; null if nobody asks.</param>
internal readonly record struct ReadRules(bool IsNullable, bool IsStrict, ResponseMetadata? Metadata);
