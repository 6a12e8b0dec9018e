using System;
using System.Collections.Generic;
using DocGen.Pages.Model;
using DocGen.Pages.Routes;
using DocGen.Pages.Samples;
using DocGen.Pages.Text;

namespace DocGen.Pages.Operations;

/// <summary>
/// Adds the calls of functions whose request lines lack the arguments (<c>GET /books/findTitle</c>), where the page lists them as parameters in the URL
/// and an example has them there.
/// </summary>
internal static class CallLines
{
    /// <summary>Adds a line with arguments for each line that ends with such a function.</summary>
    public static void Add(List<RequestLine> lines, List<MemberRow> parameters, ExampleReader examples)
    {
        for (var i = lines.Count - 1; i >= 0 && parameters.Count > 0; i--)
        {
            var segments = lines[i].Route.Segments;
            var last = segments[segments.Count - 1];
            if (lines[i].Verb != "GET" || last.Kind != RouteSegmentKind.Literal || !IsCalled(last.Text, examples.Addresses))
            {
                continue;
            }

            var call = new List<RouteSegment>(segments);
            call[call.Count - 1] = new RouteSegment(RouteSegmentKind.Function, last.Text, new(parameters.ConvertAll(ToArgument).ToArray()));
            lines.Add(lines[i] with { Route = lines[i].Route with { Segments = new(call.ToArray()) } });
        }
    }

    /// <summary>Whether an example calls it with named arguments.</summary>
    private static bool IsCalled(string function, IReadOnlyList<RouteText> addresses)
    {
        foreach (var address in addresses)
        {
            var at = address.Path.IndexOf("/" + function + "(", StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && address.Path.IndexOf('=', at) > at)
            {
                return true;
            }
        }

        return false;
    }

    private static RouteArgument ToArgument(MemberRow row)
        => new(row.Name, row.Name, IsPlaceholder: true, row.Type is not { } type || type.Alternatives[0].Name.Is("String"));
}
