using DocGen.Primitives;

namespace DocGen.Routes;

/// <summary>One step of a route.</summary>
/// <param name="Kind">The kind of the segment.</param>
/// <param name="Text">
/// Literal: the text as sent (<c>messages</c>, <c>$ref</c>, <c>contoso.api.group</c>). Placeholder and path: the placeholder's name
/// (of <c>{a | b}</c> the first). Function: the name in front of the parenthesis. Named key: the name in front of the equals sign.
/// </param>
/// <param name="Arguments">The arguments of a function or named key; of a placeholder in parentheses the one that it was written as; empty otherwise.</param>
/// <param name="HasParentheses">Whether a call without arguments was written with <c>()</c>, or a placeholder in
/// parentheses behind its collection: <c>orders({id})</c>.</param>
internal sealed record RouteSegment(
    RouteSegmentKind Kind,
    string Text,
    EquatableArray<RouteArgument> Arguments = default,
    bool HasParentheses = false)
{
    /// <summary>Joined key: the text in front of the value; empty for every other segment.</summary>
    public string Separator { get; init; } = "";
}
