namespace DocGen.Routes;

/// <summary>What is wrong with a written route.</summary>
internal enum RouteFault
{
    None,

    /// <summary>A brace, quote or parenthesis has no partner; it was set where it belongs.</summary>
    Unbalanced,

    /// <summary>Two segments have no slash between them; they were cut.</summary>
    Fused,

    /// <summary>The text is no route.</summary>
    NoRoute,

    /// <summary>A segment is "." or "..", so that the address would be another one.</summary>
    DotSegment,

    /// <summary>The route has more characters or segments than an address can have.</summary>
    TooLong,
}
