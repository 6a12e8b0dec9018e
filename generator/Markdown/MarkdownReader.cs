using System;
using System.Collections.Generic;
using System.Threading;
using DocGen.Diagnostics;
using DocGen.Markdown.Model;
using DocGen.Markdown.Rendered;
using DocGen.Primitives;

namespace DocGen.Markdown;

/// <summary>Reads a page's text: front matter, then the markdown, cut into sections at its headings.</summary>
internal static class MarkdownReader
{
    /// <summary>A page of more UTF-16 units is not read; the largest real ones have a tenth of that.</summary>
    public const int MaxPageLength = 1_048_576;

    // How often a page is parsed again behind a fence that was left open.
    private const int MaxParts = 8;

    private static readonly MarkdownPage s_empty = new(FrontMatterReader.None, [], IsRenderedText: false);

    /// <summary>Reads a page. Whatever the text holds, nothing is thrown; only cancellation throws.</summary>
    /// <param name="text">The page's text.</param>
    /// <param name="diagnostics">Receives what is wrong with the text.</param>
    /// <param name="cancellationToken">Checked between the steps.</param>
    public static MarkdownPage Read(string text, List<PendingDiagnostic> diagnostics, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (text.Length > MaxPageLength)
        {
            return Refuse(diagnostics, MarkdownDiagnosticIds.PageTooLarge, text.Length, MaxPageLength);
        }

        if (PageText.Scan(text) is not { } page)
        {
            return Refuse(diagnostics, MarkdownDiagnosticIds.NotText);
        }

        if (ComplexityGuard.Check(page) is { } refusal)
        {
            diagnostics.Add(refusal);
            return s_empty;
        }

        return ReadPage(page, diagnostics, cancellationToken);
    }

    private static MarkdownPage ReadPage(PageText page, List<PendingDiagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var frontMatter = FrontMatterReader.Read(page, diagnostics, out var bodyStart);
        var sections = new SectionList();
        if (bodyStart == 0 && RenderedTextReader.TryRead(page, sections, cancellationToken))
        {
            return new MarkdownPage(frontMatter, sections.ToArray(), IsRenderedText: true) { Text = page };
        }

        try
        {
            ReadBody(page, bodyStart, sections, diagnostics, cancellationToken);
        }
        catch (ArgumentException)
        {
            // Markdig throws this for a page that nests more than 128 blocks deep.
            diagnostics.Add(new PendingDiagnostic(MarkdownDiagnosticIds.TooDeep, page.PositionAt(bodyStart), default));
        }

        return new MarkdownPage(frontMatter, sections.ToArray(), IsRenderedText: false) { Text = page };
    }

    private static void ReadBody(
        PageText page, int start, SectionList sections, List<PendingDiagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var document = Markdig.Markdown.Parse(page.Text, MarkdownParserPipeline.Instance, start == 0 ? null : FrontMatterBlockParser.ContextOf(start));
        start = new BlockReader(page, 0, document, canRestart: true, sections, diagnostics).Read();
        for (var part = 2; start >= 0; part++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            document = Markdig.Markdown.Parse(page.Text.Substring(start), MarkdownParserPipeline.Instance);
            start = new BlockReader(page, start, document, part < MaxParts, sections, diagnostics).Read();
        }
    }

    private static MarkdownPage Refuse(List<PendingDiagnostic> diagnostics, string id, params int[] numbers)
    {
        var arguments = new string[numbers.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            arguments[i] = numbers[i].ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        diagnostics.Add(new PendingDiagnostic(id, default, new EquatableArray<string>(arguments)));
        return s_empty;
    }
}
