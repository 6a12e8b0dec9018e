using System;
using System.Collections.Generic;
using DocGen.Markdown.Model;

namespace DocGen.Markdown;

/// <summary>
/// The line below a text: <c>===</c> makes it a heading, and so does a line of dashes about as long as the text; a mere
/// <c>---</c> ends a group of tabs and says nothing of the text.
/// </summary>
internal static class Underline
{
    private const int ShortestDashes = 4;
    private const int LargestDifference = 3;

    /// <summary>Removes the underline from a text, if the text has one.</summary>
    /// <param name="text">The text with its underline.</param>
    /// <param name="level">The level of the heading that the line makes; 0 if it makes none.</param>
    public static RichText Strip(RichText text, out int level)
    {
        level = 0;
        var last = text.Runs.Length - 1;
        if (last < 1 || text.Runs[last - 1].Kind != RunKind.Break || !IsLine(text.Runs[last]))
        {
            return text;
        }

        var line = text.Runs[last].Text;
        var rest = new List<TextRun>(text.Runs);
        rest.RemoveRange(last - 1, 2);
        var above = RichText.Of(rest);
        level = line[0] == '=' ? 1 : IsAsLong(above, line.Length) ? 2 : 0;
        return above;
    }

    /// <summary>
    /// Cuts a text at an underline in its second line: "Crates", "======", and the text of the section right below. The texts are null if the second line is
    /// no underline.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="level">The level of the heading that the line makes; 0 if it makes none.</param>
    public static (RichText? Heading, RichText? Below) Cut(RichText text, out int level)
    {
        level = 0;
        var runs = text.Runs;
        if (runs.Length < 5 || runs[1].Kind != RunKind.Break || runs[3].Kind != RunKind.Break || !IsLine(runs[2]))
        {
            return default;
        }

        var heading = Strip(new RichText([runs[0], runs[1], runs[2]]), out level);
        return level == 0 ? default : (heading, new RichText(runs.AsSpan(4).ToArray()));
    }

    private static bool IsAsLong(RichText text, int length)
    {
        // A line in bold is a heading anyway, so that its underline may be of any length.
        if (text.Runs.Length == 1 && text.Runs[0].Kind == RunKind.Bold)
        {
            return length >= ShortestDashes;
        }

        foreach (var run in text.Runs)
        {
            if (run.Kind == RunKind.Break)
            {
                return false;
            }
        }

        return length >= ShortestDashes && Math.Abs(text.Plain.Length - length) <= LargestDifference;
    }

    private static bool IsLine(TextRun run)
    {
        if (run.Kind != RunKind.Text || run.Text.Length < 3 || run.Text[0] is not ('-' or '='))
        {
            return false;
        }

        foreach (var c in run.Text)
        {
            if (c != run.Text[0])
            {
                return false;
            }
        }

        return true;
    }
}
