using System;
using System.Collections.Generic;
using System.Text;
using DocGen.Pages.Routes;
using DocGen.Primitives;

namespace DocGen.Api.Operations;

/// <summary>One text for each route, and one spelling for each step.</summary>
internal static class RouteSpelling
{
    /// <summary>The most frequent spelling, of equals the ordinally first; quotes round an argument stay if one spelling has them.</summary>
    public static RouteSegment Choose(List<RouteSegment> spellings, Dictionary<RouteSegment, int> counts)
    {
        var best = spellings[0];
        foreach (var spelling in spellings)
        {
            var (count, most) = (counts[spelling], counts[best]);
            if (count > most || (count == most && string.CompareOrdinal(Write(spelling), Write(best)) < 0))
            {
                best = spelling;
            }
        }

        return best.Kind == RouteSegmentKind.Function && spellings.Count > 1 ? Quote(best, spellings) : best;
    }

    /// <summary>The text of a route, for sorting and messages.</summary>
    public static string Write(IReadOnlyList<RouteSegment> segments)
    {
        var text = new StringBuilder();
        foreach (var segment in segments)
        {
            if (segment.Kind != RouteSegmentKind.Path)
            {
                text.Append('/');
            }

            Write(text, segment);
        }

        return text.ToString();
    }

    /// <summary>The text of a route's first segments with nameless placeholders: equal for all lines of a node.</summary>
    public static string WriteShape(EquatableArray<RouteSegment> segments, int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            switch (segments[i].Kind)
            {
                case RouteSegmentKind.Placeholder:
                    text.Append("/{}");
                    break;
                case RouteSegmentKind.Path:
                    text.Append(":/{}");
                    break;
                default:
                    Write(text.Append('/'), segments[i]);
                    break;
            }
        }

        return text.ToString();
    }

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
            case RouteSegmentKind.Placeholder:
                text.Append('{').Append(segment.Text).Append('}');
                break;
            case RouteSegmentKind.Path:
                text.Append(":/{").Append(segment.Text).Append('}');
                break;
            case RouteSegmentKind.Function:
                text.Append(segment.Text);
                WriteArguments(text, segment.Arguments);
                break;
            default:
                text.Append(segment.Text).Append(segment.HasParentheses ? "()" : "");
                break;
        }
    }

    private static void WriteArguments(StringBuilder text, EquatableArray<RouteArgument> arguments)
    {
        var separator = '(';
        foreach (var argument in arguments)
        {
            var quote = argument.IsQuoted ? "'" : "";
            text.Append(separator).Append(argument.Name).Append('=').Append(quote).Append('{').Append(argument.Value).Append('}').Append(quote);
            separator = ',';
        }

        text.Append(')');
    }

    private static RouteSegment Quote(RouteSegment best, List<RouteSegment> spellings)
    {
        var quoted = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var spelling in spellings)
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
