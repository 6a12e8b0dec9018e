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

    /// <summary>A text that ends the segment of a value: <c>.json</c> of <c>{id}.json</c>, <c>:cancel</c> of <c>{id}:cancel</c>.</summary>
    Suffix,

    /// <summary>
    /// A further value in a segment, behind the text that separates it from what is in front of it: <c>...{head}</c> of <c>{base}...{head}</c>. The segment's
    /// text is the placeholder's name.
    /// </summary>
    JoinedKey,

    /// <summary>An alternate key without parentheses (<c>name={value}</c>); the text is its name, and its one argument is the key.</summary>
    NamedKey,
}
