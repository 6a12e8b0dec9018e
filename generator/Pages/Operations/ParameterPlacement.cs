using System;
using System.Collections.Generic;
using DocGen.Pages.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Pages.Operations;

/// <summary>
/// Decides where a parameter belongs whose table does not say: in the path, if the heading above says so; in the route, if a placeholder or an argument has
/// its name, or
/// if the route calls a function; in the query, if the heading says so or names the address; otherwise in the query of
/// a request that reads or deletes, and in the body of any other.
/// </summary>
internal static class ParameterPlacement
{
    private static readonly (string Name, Func<string, string, List<RequestLine>, ParameterPlace> Place)[] s_rules =
    [
        ("HeadingOfPath", static (_, heading, _) => SaysPath(heading) ? ParameterPlace.Path : ParameterPlace.Unknown),
        ("ShownByRoute",
            static (name, heading, lines) => lines.Exists(line => Shows(line, name, SaysQuery(heading))) ? ParameterPlace.Path : ParameterPlace.Unknown),
        ("RouteOfFunction", static (_, _, lines) => lines.Exists(HasArguments) ? ParameterPlace.Path : ParameterPlace.Unknown),
        ("HeadingOfAddress", static (_, heading, _) => SaysAddress(heading) ? ParameterPlace.Query : ParameterPlace.Unknown),
        ("VerbWithoutBody", static (_, _, lines) => lines.TrueForAll(static line => !SendsBody(line.Verb)) ? ParameterPlace.Query : ParameterPlace.Unknown),
        ("VerbWithBody", static (_, _, _) => ParameterPlace.Body),
    ];

    /// <summary>The place of a parameter.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="heading">The heading above it.</param>
    /// <param name="lines">The request lines, with all arguments of functions.</param>
    public static ParameterPlace Of(string name, string heading, List<RequestLine> lines)
    {
        foreach (var rule in s_rules)
        {
            if (rule.Place(name, heading, lines) is var place && place != ParameterPlace.Unknown)
            {
                return place;
            }
        }

        return ParameterPlace.Unknown;
    }

    /// <summary>"Function parameters", "Path parameters"</summary>
    private static bool SaysPath(string heading) => !SaysAddress(heading) && (heading.HasWord("function") || heading.HasWord("path"));

    /// <summary>"URI parameters", "Query string": parts of the address, of which the route shows some.</summary>
    public static bool SaysAddress(string heading) => heading.HasWord("query") || heading.HasWord("uri") || heading.HasWord("url");

    /// <summary>"URL query parameters" of <c>GET /v1/query</c> may have one called query: below such a heading, a step of a
    /// parameter's name is a step.</summary>
    private static bool SaysQuery(string heading) => heading.HasWord("query") && !heading.HasWord("path");

    /// <summary>Whether requests of a verb have a body.</summary>
    public static bool SendsBody(string verb) => verb is "POST" or "PUT" or "PATCH";

    private static bool HasArguments(RequestLine line)
    {
        foreach (var segment in line.Route.Segments)
        {
            if (segment.Arguments.Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a request line has a placeholder or a step of a name.</summary>
    /// <param name="line">The line.</param>
    /// <param name="name">The name.</param>
    /// <param name="isStrict">Whether only placeholders and calls count.</param>
    public static bool Shows(RequestLine line, string name, bool isStrict = false)
    {
        foreach (var segment in line.Route.Segments)
        {
            if (segment.Text.Is(name) && !(isStrict && segment.Kind == RouteSegmentKind.Literal))
            {
                return true;
            }
        }

        return line.BaseUrl is { } url && (url.Has("{" + name + "}") || url.Has("<" + name + ">"));
    }
}
