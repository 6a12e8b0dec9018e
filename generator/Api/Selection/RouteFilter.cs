using System.Collections.Generic;
using DocGen.Api.Operations;
using DocGen.Api.Sources;
using DocGen.Diagnostics;
using DocGen.Input;

namespace DocGen.Api.Selection;

/// <summary>Keeps the routes that the include globs name.</summary>
internal static class RouteFilter
{
    /// <summary>Whether the options leave anything out.</summary>
    public static bool IsActive(GeneratorOptions options)
    {
        foreach (var pattern in options.Include)
        {
            if (pattern.Trim() is "/**" or "**")
            {
                return false;
            }
        }

        return !options.Include.IsEmpty;
    }

    /// <summary>The routes that one of the globs matches.</summary>
    public static List<RoutedGroup> Apply(IReadOnlyList<RoutedGroup> groups, GeneratorOptions options, MergeDiagnostics diagnostics)
    {
        var kept = new List<RoutedGroup>();
        var globs = new List<(RouteGlob Glob, string Pattern)>();
        foreach (var pattern in options.Include)
        {
            globs.Add((new RouteGlob(pattern), pattern));
        }

        var used = new bool[globs.Count];
        foreach (var group in groups)
        {
            var segments = RouteGlob.Split(group.Text);
            var isKept = false;
            for (var i = 0; i < globs.Count; i++)
            {
                if (globs[i].Glob.IsMatch(segments))
                {
                    used[i] = isKept = true;
                }
            }

            if (isKept)
            {
                kept.Add(group);
            }
        }

        for (var i = 0; i < globs.Count; i++)
        {
            if (!used[i])
            {
                diagnostics.Add(ApiDiagnosticIds.IncludeMatchesNothing, "", -1, globs[i].Pattern);
            }
        }

        return kept;
    }
}
