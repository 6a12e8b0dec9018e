using System;
using System.Collections.Generic;
using DocGen.Diagnostics;
using DocGen.Json;
using Markdig.Helpers;
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
    /// <param name="title">The title of the tab or other container whose first block is the fence; empty if the fence is not the first block of a container,
    /// or if the container has no title.</param>
    public CodeBlock Read(FencedCodeBlock fence, JsonNode? annotation, string title)
    {
        var line = page.LineOf(start + fence.Span.Start);
        var text = TextOf(fence);
        var isClosed = fence.ClosingFencedCharCount > 0;
        if (!isClosed || text.IndexOf(fence.FencedChar) >= 0)
        {
            var marker = new string(fence.FencedChar, fence.OpeningFencedCharCount);
            text = isClosed && text.IndexOf(marker, StringComparison.Ordinal) < 0 ? text : End(line, text, marker, isClosed);
        }

        var info = (fence.Info ?? "").Trim().ToLowerInvariant();
        return new CodeBlock(info, text, annotation, page.PositionOfLine(line + 1))
        {
            Indent = IndentOf(fence),
            Title = fence.Arguments is { Length: > 0 } arguments && ContainerTitle.Of(arguments) is { Length: > 0 } own ? own : title,
        };
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
        var text = fence.Lines.Count == 0 ? "" : AreInOnePiece(fence.Lines) ? PieceOf(fence.Lines) : fence.Lines.ToSlice().ToString();
        return text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n").Replace('\r', '\n');
    }

    // Whether the lines follow each other in the page with nothing but a line feed between them, as those of a fence that is not indented do.
    private static bool AreInOnePiece(StringLineGroup lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            var (above, line) = (lines.Lines[i - 1].Slice, lines.Lines[i].Slice);
            if (line.Start != above.End + 2 || line.Text[line.Start - 1] != '\n' || !ReferenceEquals(line.Text, above.Text))
            {
                return false;
            }
        }

        return true;
    }

    private static string PieceOf(StringLineGroup lines)
    {
        var (first, last) = (lines.Lines[0].Slice, lines.Lines[lines.Count - 1].Slice);
        return first.Text.Substring(first.Start, last.End + 1 - first.Start);
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
