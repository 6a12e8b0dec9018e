using System;
using System.Collections.Generic;
using DocGen.Diagnostics;
using DocGen.Json;
using DocGen.Markdown.Model;

namespace DocGen.Markdown;

/// <summary>Reads the JSON annotation in an HTML comment.</summary>
internal static class CommentReader
{
    /// <summary>Reads a comment block; null if it holds no JSON object.</summary>
    /// <param name="page">The page.</param>
    /// <param name="from">The offset at which the block starts.</param>
    /// <param name="to">The offset behind the end of the block.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    public static AnnotationBlock? Read(PageText page, int from, int to, List<PendingDiagnostic> diagnostics)
    {
        var open = page.Text.IndexOf("<!--", from, to - from, StringComparison.Ordinal);
        if (open < 0)
        {
            return null;
        }

        var start = open + 4;
        var close = page.Text.IndexOf("-->", start, to - start, StringComparison.Ordinal);
        if (close < 0)
        {
            diagnostics.Add(new PendingDiagnostic(MarkdownDiagnosticIds.UnclosedComment, page.PositionAt(open), default));
        }

        else if (FindText(page.Text, close + 3, to) is var lost and >= 0)
        {
            diagnostics.Add(new PendingDiagnostic(MarkdownDiagnosticIds.TextBehindComment, page.PositionAt(lost), default));
        }

        var end = close < 0 ? to : close;
        while (start < end && char.IsWhiteSpace(page.Text[start]))
        {
            start++;
        }

        if (start >= end || page.Text[start] != '{')
        {
            return null;
        }

        if (TolerantJson.TryParse(page.Text, start, end, out var json, out var error) && json.Kind == JsonNodeKind.Object)
        {
            return new AnnotationBlock(json, page.PositionAt(open));
        }

        if (ReadEscaped(page.Text.Substring(start, end - start)) is { } escaped)
        {
            return new AnnotationBlock(escaped, page.PositionAt(open));
        }

        diagnostics.Add(new PendingDiagnostic(MarkdownDiagnosticIds.InvalidAnnotation, page.PositionOfToken(error), default));
        return null;
    }

    /// <summary>Tools that translate pages write some of the quotes of annotations as entities: <c>"keyProperty&amp;quot;: &amp;quot;id"</c>.</summary>
    private static JsonNode? ReadEscaped(string text)
        => text.IndexOf("&quot;", StringComparison.Ordinal) >= 0 && TolerantJson.TryParse(text.Replace("&quot;", "\""), out var json)
            && json.Kind == JsonNodeKind.Object
            ? json
            : null;

    // Nothing is lost where only further comments follow in the same block.
    private static int FindText(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start < end && string.CompareOrdinal(text, start, "<!--", 0, 4) != 0 ? start : -1;
    }
}
