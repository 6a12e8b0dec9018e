using System;
using System.Collections.Generic;
using DocGen.Diagnostics;
using DocGen.Markdown.Model;

namespace DocGen.Markdown;

/// <summary>Cuts <c>[!INCLUDE [title](path)]</c> out of a paragraph, where it stands as text, link, text.</summary>
internal static class IncludeCutter
{
    private const string Opening = "[!INCLUDE";

    /// <summary>Adds a block for each include, and returns the rest.</summary>
    public static RichText Cut(RichText text, TextPosition position, SectionList sections)
    {
        if (!Has(text.Runs))
        {
            return text;
        }

        var line = 0;
        var rest = new List<TextRun>(text.Runs);
        for (var i = 0; i < rest.Count; i++)
        {
            line += rest[i].Kind == RunKind.Break ? 1 : 0;
            if (!IsInclude(rest, i))
            {
                continue;
            }

            var before = rest[i - 1].Text.TrimEnd();
            var after = rest[i + 1].Text.TrimStart();
            var place = line == 0 ? position : new TextPosition(position.Line + line, 0);
            sections.Add(new IncludeBlock(rest[i].Text, rest[i].Url!, place));
            rest[i - 1] = new TextRun(RunKind.Text, before.Substring(0, before.Length - Opening.Length));
            rest[i + 1] = new TextRun(RunKind.Text, after.Substring(1));
            rest.RemoveAt(i);
        }

        return RichText.Of(rest);
    }

    private static bool Has(IReadOnlyList<TextRun> runs)
    {
        for (var i = 1; i < runs.Count - 1; i++)
        {
            if (IsInclude(runs, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInclude(IReadOnlyList<TextRun> runs, int index) =>
        runs[index].Kind == RunKind.Link
        && index > 0
        && index + 1 < runs.Count
        && runs[index - 1].Kind == RunKind.Text
        && runs[index - 1].Text.TrimEnd().EndsWith(Opening, StringComparison.OrdinalIgnoreCase)
        && runs[index + 1].Kind == RunKind.Text
        && runs[index + 1].Text.TrimStart().StartsWith("]", StringComparison.Ordinal);
}
