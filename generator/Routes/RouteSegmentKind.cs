namespace DocGen.Routes;

/// <summary>The kinds of route segments.</summary>
internal enum RouteSegmentKind
{
    /// <summary>A segment that is sent as it is: names, casts, <c>$ref</c>, <c>$value</c>, <c>$count</c>, and calls without arguments.</summary>
    Literal,

    /// <summary>A value that the caller gives, sent as one escaped segment: <c>{id}</c>.</summary>
    Placeholder,

    /// <summary>
    /// A function with arguments (<c>f(a='{a}',b={b})</c>), or an alternate key (<c>applications(uniqueName='{uniqueName}')</c>).
    /// </summary>
    Function,

    /// <summary>
    /// A colon path (<c>:/{path}:</c> or <c>:/{path}</c>) that follows the segment before it; the value may hold several segments.
    /// <c>root:/{path}:/children</c> is Literal root, Path path, Literal children; <c>{id}:/{name}:</c> is Placeholder id, Path name.
    /// </summary>
    Path,

    /// <summary>An alternate key without parentheses (<c>name={value}</c>); the text is its name, and its one argument is the key.</summary>
    NamedKey,
}
