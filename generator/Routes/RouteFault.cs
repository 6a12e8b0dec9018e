namespace DocGen.Routes;

/// <summary>What is wrong with a written route.</summary>
internal enum RouteFault
{
    None,

    /// <summary>A brace, quote or parenthesis has no counterpart; the route is read as if it stood where the segment ends.</summary>
    Unbalanced,

    /// <summary>Two segments have no slash between them; they are read as two.</summary>
    Fused,

    /// <summary>The text is not a route.</summary>
    NoRoute,

    /// <summary>A segment is "." or "..", so that a request would go to another address.</summary>
    DotSegment,

    /// <summary>The route has more characters or segments than an address can have.</summary>
    TooLong,
}
