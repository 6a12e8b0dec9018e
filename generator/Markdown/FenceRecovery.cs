namespace DocGen.Markdown;

/// <summary>Finds where a code block without a closing fence was meant to end.</summary>
internal static class FenceRecovery
{
    /// <summary>The line in front of which the block should end; -1 if nothing shows that it should end before the page does.</summary>
    /// <param name="page">The page.</param>
    /// <param name="first">The first line in the block.</param>
    /// <param name="end">The line behind the last line of the block.</param>
    /// <param name="fence">The opening fence, such as three backticks.</param>
    /// <param name="isClosed">Whether a closing fence was found at all.</param>
    public static int FindEnd(PageText page, int first, int end, string fence, bool isClosed)
    {
        // A fence with an info string cannot close a block: it opens the next one, so this one was left open.
        var limit = isClosed ? -1 : end;
        for (var line = first; line < end; line++)
        {
            if (StartsWith(page, line, fence))
            {
                limit = line;
                break;
            }
        }

        for (var line = first; line < limit; line++)
        {
            if (IsHeading(page, line) || StartsWith(page, line, "<!--"))
            {
                return line;
            }
        }

        return limit < end ? limit : -1;
    }

    private static bool StartsWith(PageText page, int line, string marker) =>
        string.CompareOrdinal(page.Text, page.LineStart(line), marker, 0, marker.Length) == 0;

    private static bool IsHeading(PageText page, int line)
    {
        var start = page.LineStart(line);
        var hashes = start;
        while (hashes < page.Text.Length && page.Text[hashes] == '#')
        {
            hashes++;
        }

        // One `#` is a comment in many languages.
        return hashes - start is >= 2 and <= 6 && hashes < page.Text.Length && page.Text[hashes] == ' ';
    }
}
