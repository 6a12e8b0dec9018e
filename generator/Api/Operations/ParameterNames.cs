using System;
using System.Collections.Generic;
using System.Globalization;
using DocGen.Api.Types;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Api.Operations;

/// <summary>Gives the parameters of one route names of their own: a placeholder that is there twice is named after the segment before it.</summary>
internal static class ParameterNames
{
    /// <summary>Joins the spelling of a route with the placeholder names of one of its lines.</summary>
    public static EquatableArray<RouteSegment> MakeUnique(List<RouteSegment> spelling, EquatableArray<RouteSegment> line)
    {
        var segments = new RouteSegment[spelling.Count];
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < segments.Length; i++)
        {
            segments[i] = IsPlaceholder(spelling[i]) ? Rename(spelling[i], line[i].Text) : spelling[i];
            if (IsPlaceholder(segments[i]))
            {
                counts.TryGetValue(segments[i].Text, out var count);
                counts[segments[i].Text] = count + 1;
            }
        }

        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < segments.Length; i++)
        {
            if (IsPlaceholder(segments[i]))
            {
                var name = segments[i].Text;
                name = counts[name] > 1 && FindLiteralBefore(segments, i) is { } literal ? EnglishNames.Singularize(literal) + "Id" : name;
                segments[i] = Rename(segments[i], MakeUnique(name, used));
            }
            else if (!segments[i].Arguments.IsEmpty)
            {
                segments[i] = MakeUnique(segments[i], used);
            }
        }

        return new EquatableArray<RouteSegment>(segments);
    }

    private static bool IsPlaceholder(RouteSegment segment)
        => segment.Kind is RouteSegmentKind.Placeholder or RouteSegmentKind.Path or RouteSegmentKind.JoinedKey;

    private static RouteSegment Rename(RouteSegment segment, string name) => segment.Text == name ? segment : segment with { Text = name };

    private static RouteSegment MakeUnique(RouteSegment call, HashSet<string> used)
    {
        var (changed, arguments) = (false, new List<RouteArgument>(call.Arguments.Count));
        foreach (var argument in call.Arguments)
        {
            var name = MakeUnique(argument.Name.Length > 0 ? argument.Name : argument.Value, used);
            changed |= name != argument.Value;
            arguments.Add(name == argument.Value ? argument : argument with { Value = name });
        }

        return changed ? call with { Arguments = arguments.ToEquatableArray() } : call;
    }

    private static string MakeUnique(string name, HashSet<string> used)
    {
        var unique = name;
        for (var i = 2; !used.Add(unique); i++)
        {
            unique = name + i.ToString(CultureInfo.InvariantCulture);
        }

        return unique;
    }

    private static string? FindLiteralBefore(RouteSegment[] segments, int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (segments[i].Kind is RouteSegmentKind.Literal or RouteSegmentKind.Function)
            {
                return NameParts.LastPart(segments[i].Text);
            }
        }

        return null;
    }
}
