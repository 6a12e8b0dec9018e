using System.Collections.Generic;
using DocGen.Markdown.Model;

namespace DocGen.Markdown;

/// <summary>The line below a text: <c>===</c> makes it a heading; <c>---</c> ends a group of tabs and says nothing of the text.</summary>
internal static class Underline
{
    /// <summary>Takes the line off, if it is there.</summary>
    public static RichText Strip(RichText text, out bool isHeading)
    {
        isHeading = false;
        var last = text.Runs.Count - 1;
        if (last < 1 || text.Runs[last - 1].Kind != RunKind.Break || !IsLine(text.Runs[last]))
        {
            return text;
        }

        isHeading = text.Runs[last].Text[0] == '=';
        var rest = new List<TextRun>(text.Runs);
        rest.RemoveRange(last - 1, 2);
        return RichText.Of(rest);
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
