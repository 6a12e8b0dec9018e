using System;
using System.Collections.Generic;
using System.Text;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Api.Operations;

/// <summary>One text for each route, and one spelling for each step.</summary>
internal static class RouteSpelling
{
    /// <summary>The most frequent spelling, of equals the ordinally first; quotes round an argument stay if one spelling has them.</summary>
    public static RouteSegment Choose(List<(RouteSegment Segment, int Count)> spellings)
    {
        var best = spellings[0];
        for (var i = 1; i < spellings.Count; i++)
        {
            var other = spellings[i];
            if (other.Count > best.Count || (other.Count == best.Count && string.CompareOrdinal(Write(other.Segment), Write(best.Segment)) < 0))
            {
                best = other;
            }
        }

        return best.Segment.Kind is RouteSegmentKind.Function or RouteSegmentKind.NamedKey && spellings.Count > 1
            ? Quote(best.Segment, spellings)
            : best.Segment;
    }

    /// <summary>The text of a route, for sorting and messages.</summary>
    public static string Write(IReadOnlyList<RouteSegment> segments)
    {
        var text = new StringBuilder();
        foreach (var segment in segments)
        {
            if (segment.Kind is not (RouteSegmentKind.Path or RouteSegmentKind.Suffix or RouteSegmentKind.JoinedKey) && !IsKey(segment))
            {
                text.Append('/');
            }

            Write(text, segment);
        }

        return text.ToString();
    }

    private static bool IsKey(RouteSegment segment) => segment is { Kind: RouteSegmentKind.Placeholder, HasParentheses: true };

    private static string Write(RouteSegment segment)
    {
        var text = new StringBuilder();
        Write(text, segment);
        return text.ToString();
    }

    private static void Write(StringBuilder text, RouteSegment segment)
    {
        switch (segment.Kind)
        {
            case RouteSegmentKind.Placeholder when IsKey(segment):
                var mark = segment.Arguments[0].IsQuoted ? "'" : "";
                text.Append('(').Append(mark).Append('{').Append(segment.Text).Append('}').Append(mark).Append(')');
                break;
            case RouteSegmentKind.Placeholder:
            case RouteSegmentKind.JoinedKey:
                text.Append(segment.Separator);
                text.Append('{').Append(segment.Text).Append('}');
                break;
            case RouteSegmentKind.Path:
                text.Append(":/{").Append(segment.Text).Append('}');
                break;
            case RouteSegmentKind.Function:
                text.Append(segment.Text).Append('(');
                WriteArguments(text, segment.Arguments);
                text.Append(')');
                break;
            case RouteSegmentKind.NamedKey:
                WriteArguments(text, segment.Arguments);
                break;
            default:
                text.Append(segment.Text).Append(segment.HasParentheses ? "()" : "");
                break;
        }
    }

    private static void WriteArguments(StringBuilder text, EquatableArray<RouteArgument> arguments)
    {
        var separator = "";
        foreach (var argument in arguments)
        {
            var quote = argument.IsQuoted ? "'" : "";
            text.Append(separator).Append(argument.Name).Append(argument.Name.Length > 0 ? "=" : "").Append(quote).Append('{').Append(argument.Value)
                .Append('}').Append(quote);
            separator = ",";
        }
    }

    private static RouteSegment Quote(RouteSegment best, List<(RouteSegment Segment, int Count)> spellings)
    {
        var quoted = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (spelling, _) in spellings)
        {
            foreach (var argument in spelling.Arguments)
            {
                if (argument.IsQuoted)
                {
                    quoted.Add(argument.Name);
                }
            }
        }

        var arguments = new List<RouteArgument>(best.Arguments.Count);
        foreach (var argument in best.Arguments)
        {
            arguments.Add(argument with { IsQuoted = quoted.Contains(argument.Name) });
        }

        return best with { Arguments = arguments.ToEquatableArray() };
    }
}
