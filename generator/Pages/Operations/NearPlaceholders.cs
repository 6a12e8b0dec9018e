using System.Collections.Generic;
using DocGen.Pages.Model;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Pages.Operations;

/// <summary>Finds parameters of a path whose names are misspelt placeholders of the request lines.</summary>
internal static class NearPlaceholders
{
    /// <summary>Reports a parameter that no line shows, but that is nearly spelled like a placeholder: <c>dayz</c> for <c>{days}</c>.</summary>
    public static void Report(PageContext context, List<RequestLine> lines, List<MemberRow> parameters)
    {
        if (parameters.Count == 0)
        {
            return;
        }

        var names = new List<string>();
        foreach (var line in lines)
        {
            foreach (var segment in line.Route.Segments)
            {
                foreach (var argument in segment.Arguments)
                {
                    names.Add(argument.Name);
                }

                if (segment.Kind != RouteSegmentKind.Literal)
                {
                    names.Add(segment.Text);
                }
            }
        }

        foreach (var row in parameters)
        {
            if (!names.Exists(name => name.Is(row.Name)) && Spelling.FindNearest(row.Name, names) is { } nearest)
            {
                context.Report(PageDiagnosticIds.UnknownPlaceholder, context.PositionOf(row.Anchor), row.Name, nearest);
            }
        }
    }
}
