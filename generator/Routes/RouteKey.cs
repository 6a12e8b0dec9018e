using System;
using System.Collections.Generic;

namespace DocGen.Routes;

/// <summary>
/// What a segment is compared by. Segments with equal keys are one step of the API, however pages spell it: neither case, nor the name of a placeholder,
/// nor the order of a function's arguments makes a difference.
/// </summary>
/// <param name="Text">The key as text: <c>{}</c> for every placeholder, <c>range(address)</c> for <c>range(address='{address}')</c>.</param>
internal readonly record struct RouteKey(string Text)
{
    /// <summary>The key of every placeholder. No literal begins with a brace or a colon.</summary>
    public static readonly RouteKey Placeholder = new("{}");

    private static readonly RouteKey s_path = new(":{}");

    /// <summary>The key of a segment.</summary>
    public static RouteKey Of(RouteSegment segment) => segment.Kind switch
    {
        RouteSegmentKind.Placeholder => Placeholder,
        RouteSegmentKind.Path => s_path,
        // No segment has a slash in it.
        RouteSegmentKind.Suffix => new("/" + segment.Text),
        RouteSegmentKind.JoinedKey => new("/" + segment.Separator + "{}"),
        RouteSegmentKind.NamedKey => new(segment.Text + "="),
        RouteSegmentKind.Function => OfFunction(segment),
        _ => new(segment.Text),
    };

    /// <summary>Whether another key is the same one, case ignored.</summary>
    public bool Equals(RouteKey other) => string.Equals(Text, other.Text, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Text);

    private static RouteKey OfFunction(RouteSegment call)
    {
        var names = new List<string>(call.Arguments.Count);
        foreach (var argument in call.Arguments)
        {
            names.Add(argument.Name);
        }

        names.Sort(StringComparer.OrdinalIgnoreCase);
        return new(call.Text + "(" + string.Join(",", names) + ")");
    }
}
