namespace DocGen.Routes;

/// <summary>The kinds of route segments.</summary>
internal enum RouteSegmentKind
{
    /// <summary>Sent as it is; also casts, <c>$ref</c>, <c>$value</c> and <c>$count</c>, and calls without arguments.</summary>
    Literal,

    /// <summary><c>{id}</c>: one escaped segment.</summary>
    Placeholder,

    /// <summary>
    /// <c>f(a='{a}',b={b})</c>; alternate keys, too (<c>applications(uniqueName='{uniqueName}')</c>).
    /// </summary>
    Function,

    /// <summary>
    /// The colon path <c>:/{path}:</c> or <c>:/{path}</c> that follows the segment before it: several segments in one value.
    /// <c>root:/{path}:/children</c> is Literal root, Path path, Literal children; <c>{id}:/{name}:</c> is Placeholder id, Path name.
    /// </summary>
    Path,

    /// <summary><c>name={value}</c>: an alternate key without parentheses; the text is its name, its one argument the key.</summary>
    NamedKey,
}
