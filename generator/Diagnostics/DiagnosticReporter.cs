using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Primitives;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.Diagnostics;

/// <summary>Turns the models' plain diagnostics into the compiler's, at the line and column of the page.</summary>
internal static class DiagnosticReporter
{
    /// <summary>Creates the compiler's diagnostic for a known place.</summary>
    /// <param name="info">The diagnostic.</param>
    /// <param name="packageUri">The address of the package's folder, which has the diagnostics' pages; empty if unknown.</param>
    public static Diagnostic Create(DiagnosticInfo info, string packageUri)
        => Create(info.Id, Place(info.Path, info.Position), info.Arguments, packageUri);

    /// <summary>Creates the compiler's diagnostics at the places that their anchors name.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="pages">The positions in all pages.</param>
    /// <param name="packageUri">The address of the package's folder, which has the diagnostics' pages; empty if unknown.</param>
    public static IEnumerable<Diagnostic> Create(
        EquatableArray<AnchoredDiagnostic> diagnostics, IEnumerable<PagePositions> pages, string packageUri)
    {
        if (diagnostics.IsEmpty)
        {
            yield break;
        }

        var named = PathsOf(diagnostics);
        var byPath = new Dictionary<string, PagePositions>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            if (named.Contains(page.RelativePath))
            {
                byPath[page.RelativePath] = page;
            }
        }

        foreach (var diagnostic in diagnostics)
        {
            var place = Place(diagnostic.Path, diagnostic.Anchor, byPath);
            var related = diagnostic.Related is { } other ? Place(other.Path, other.Anchor, byPath) : null;
            yield return Create(diagnostic.Id, place, diagnostic.Arguments, packageUri, related);
        }
    }

    private static HashSet<string> PathsOf(EquatableArray<AnchoredDiagnostic> diagnostics)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var diagnostic in diagnostics)
        {
            paths.Add(diagnostic.Path);
            if (diagnostic.Related is { } other)
            {
                paths.Add(other.Path);
            }
        }

        return paths;
    }

    /// <summary>Creates DG0000 for a page that is lost to a defect of DocGen.</summary>
    public static DiagnosticInfo InternalError(string relativePath, string path, Exception exception)
        => new(Descriptors.InternalError.Id, path, default, Arguments(relativePath, exception));

    /// <summary>Creates DG0000 for a file or stage that is lost to a defect of DocGen; it has no place in a page.</summary>
    public static AnchoredDiagnostic InternalError(string what, Exception exception)
        => new(Descriptors.InternalError.Id, "", -1, Arguments(what, exception));

    private static Diagnostic Create(string id, Location location, EquatableArray<string> arguments, string packageUri, Location? related = null)
        => Diagnostic.Create(WithHelp(Descriptors.Find(id), packageUri), location, related is null ? null : new[] { related },
            arguments.Cast<object>().ToArray());

    /// <summary>The descriptor with a link that an editor can follow: to the page in the folder of the package that the project uses.</summary>
    private static DiagnosticDescriptor WithHelp(DiagnosticDescriptor descriptor, string packageUri)
        => packageUri.Length == 0 ? descriptor : new DiagnosticDescriptor(
            descriptor.Id,
            descriptor.Title,
            descriptor.MessageFormat,
            descriptor.Category,
            descriptor.DefaultSeverity,
            descriptor.IsEnabledByDefault,
            descriptor.Description,
            packageUri + descriptor.HelpLinkUri,
            descriptor.CustomTags.ToArray());

    private static Location Place(string path, int anchor, Dictionary<string, PagePositions> byPath)
    {
        if (!byPath.TryGetValue(path, out var page))
        {
            return Location.None;
        }

        var isKnown = anchor >= 0 && anchor < page.Positions.Count;
        return Place(page.Path, isKnown ? page.Positions[anchor] : default);
    }

    /// <summary>A place in a file that is not part of the compilation: the compiler throws for a location in a syntax tree that it does not know.</summary>
    private static Location Place(string path, TextPosition position)
    {
        var start = new LinePosition(position.Line, position.Column);
        var end = new LinePosition(position.Line, position.Column + position.Length);
        return Location.Create(path, default, new LinePositionSpan(start, end));
    }

    private static EquatableArray<string> Arguments(string what, Exception exception) => new(new[] { what, Describe(exception) });

    /// <summary>The exception in one line, with the method of DocGen that it came from, without which a report says little.</summary>
    private static string Describe(Exception exception)
    {
        var frames = (exception.StackTrace ?? "").Split('\n');
        var frame = (Array.Find(frames, static frame => frame.TrimStart().StartsWith("at DocGen.", StringComparison.Ordinal)) ?? frames[0]).Trim();
        var file = frame.IndexOf(" in ", StringComparison.Ordinal);
        var message = exception.Message.Replace("\r", "").Replace('\n', ' ');
        return $"{exception.GetType().Name}: {message} {(file < 0 ? frame : frame.Substring(0, file))}".TrimEnd();
    }
}
