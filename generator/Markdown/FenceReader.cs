using System;
using System.Collections.Generic;
using DocGen.Diagnostics;
using DocGen.Json;
using Markdig.Syntax;
using CodeBlock = DocGen.Markdown.Model.CodeBlock;

namespace DocGen.Markdown;

/// <summary>Reads fenced blocks of code, also those whose closing fence is missing.</summary>
/// <param name="page">The page.</param>
/// <param name="start">The offset that the document was parsed from.</param>
/// <param name="canRestart">Whether the page may be parsed again behind a fence that was left open.</param>
/// <param name="diagnostics">Receives what is wrong with a fence.</param>
internal sealed class FenceReader(PageText page, int start, bool canRestart, List<PendingDiagnostic> diagnostics)
{
    /// <summary>The offset that the page has to be parsed from again, because the last fence swallowed what follows it; -1 if it did not.</summary>
    public int Restart { get; private set; } = -1;

    /// <summary>Reads a fenced block.</summary>
    /// <param name="fence">The fence.</param>
    /// <param name="annotation">The JSON of the comment directly before it; null if there is none.</param>
    public CodeBlock Read(FencedCodeBlock fence, JsonNode? annotation)
    {
        var line = page.LineOf(start + fence.Span.Start);
        var text = TextOf(fence);
        var isClosed = fence.ClosingFencedCharCount > 0;
        var marker = new string(fence.FencedChar, fence.OpeningFencedCharCount);
        if (!isClosed || text.IndexOf(marker, StringComparison.Ordinal) >= 0)
        {
            text = End(line, text, marker, isClosed);
        }

        var info = (fence.Info ?? "").Trim().ToLowerInvariant();
        return new CodeBlock(info, text, annotation, page.PositionOfLine(line + 1)) { Indent = IndentOf(fence) };
    }

    private string End(int line, string text, string marker, bool isClosed)
    {
        var first = line + 1;
        var lines = text.Split('\n');
        var end = FenceRecovery.FindEnd(page, first, Math.Min(first + lines.Length, page.LineCount), marker, isClosed);
        if (end >= 0 || !isClosed)
        {
            diagnostics.Add(new PendingDiagnostic(MarkdownDiagnosticIds.UnclosedFence, page.PositionOfLine(line), default));
        }

        if (end < 0 || !canRestart)
        {
            return text;
        }

        Restart = page.LineStart(end);
        return string.Join("\n", lines, 0, end - first).TrimEnd();
    }

    private static string TextOf(FencedCodeBlock fence)
    {
        var text = fence.Lines.Count == 0 ? "" : fence.Lines.ToSlice().ToString();
        return text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n").Replace('\r', '\n');
    }

    // The column at which the lines of the fence begin: inside a list item that is behind the item's indentation.
    private int IndentOf(FencedCodeBlock fence)
    {
        for (var i = 0; i < fence.Lines.Count; i++)
        {
            if (fence.Lines.Lines[i].Slice is { IsEmpty: false } line)
            {
                var offset = start + line.Start;
                return offset - page.LineStart(page.LineOf(offset));
            }
        }

        return 0;
    }
}
