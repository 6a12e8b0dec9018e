using System;
using System.Collections.Generic;
using DocGen.Pages.Model;
using DocGen.Routes;

namespace DocGen.Pages.Samples;

/// <summary>The literal steps of a page's request lines, by which an example request is known as one of theirs, whatever keys and prefixes it has.</summary>
internal sealed class KnownSteps
{
    private static readonly char[] s_betweenSteps = ['/', ':', '('];

    private readonly HashSet<string> _steps = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Collects the steps.</summary>
    public KnownSteps(List<RequestLine> lines)
    {
        foreach (var line in lines)
        {
            foreach (var segment in line.Route.Segments)
            {
                if (segment.Kind is RouteSegmentKind.Literal or RouteSegmentKind.Function)
                {
                    _steps.Add(segment.Text);
                }
            }
        }
    }

    /// <summary>Whether a path has one of the steps. Where there are none, every path may be of the lines.</summary>
    public bool HaveAnyOf(string path)
        => _steps.Count == 0 || Array.Exists(path.Split(s_betweenSteps, StringSplitOptions.RemoveEmptyEntries), _steps.Contains);
}
