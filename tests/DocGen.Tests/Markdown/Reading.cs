using System.Collections.Generic;
using System.Linq;
using DocGen.Diagnostics;
using DocGen.Markdown;
using DocGen.Markdown.Model;

namespace DocGen.Tests.Markdown;

/// <summary>A page that was read, with short ways to its parts.</summary>
internal sealed record Reading(MarkdownPage Page, IReadOnlyList<PendingDiagnostic> Diagnostics)
{
    public static Reading Of(string text)
    {
        var diagnostics = new List<PendingDiagnostic>();
        return new Reading(MarkdownReader.Read(text, diagnostics, default), diagnostics);
    }

    public IReadOnlyList<Section> Sections => Page.Sections;

    /// <summary>The ids of the diagnostics with their places, counted from one as in a message.</summary>
    public IEnumerable<string> Reports => Diagnostics.Select(d => $"{d.Id}@{d.Position.Line + 1}:{d.Position.Column + 1}");

    /// <summary>The headings with their levels.</summary>
    public IEnumerable<string> Headings => Sections.Skip(1).Select(s => $"{s.Level} {s.Heading.Plain}");

    public IEnumerable<T> All<T>()
        where T : Block
        => Sections.SelectMany(s => s.Blocks).OfType<T>();

    public T Only<T>()
        where T : Block
        => All<T>().Single();

    /// <summary>A text with its runs marked as they were written.</summary>
    public static string Show(RichText text) => string.Concat(text.Runs.Select(run => run.Kind switch
    {
        RunKind.Code => $"`{run.Text}`",
        RunKind.Bold => $"**{run.Text}**",
        RunKind.Link => $"[{run.Text}]({run.Url})",
        RunKind.Break => "/",
        _ => run.Text,
    }));

    /// <summary>A row's cells with a bar between them.</summary>
    public static string Show(IEnumerable<RichText> cells) => string.Join(" | ", cells.Select(Show));

    public static string Show(TableRow row) => Show(row.Cells);
}
