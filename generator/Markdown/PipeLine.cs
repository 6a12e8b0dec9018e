using System.Collections.Generic;

namespace DocGen.Markdown;

/// <summary>One line of a pipe table, split by hand where Markdig saw no table.</summary>
internal static class PipeLine
{
    /// <summary>Whether a line is the separator below a header: dashes, colons, pipes and blanks.</summary>
    public static bool IsSeparator(string line)
    {
        var dashes = 0;
        var pipes = 0;
        foreach (var c in line)
        {
            if (c is not ('|' or '-' or ':' or ' ' or '\t'))
            {
                return false;
            }

            dashes += c == '-' ? 1 : 0;
            pipes += c == '|' ? 1 : 0;
        }

        return dashes > 0 && pipes > 0;
    }

    /// <summary>The texts of the cells; pipes in code spans and behind a back-slash split nothing.</summary>
    public static List<string> Split(string line)
    {
        var text = line.Trim();
        var cells = new List<string>();
        var start = text.Length > 0 && text[0] == '|' ? 1 : 0;
        for (var i = start; i <= text.Length; i++)
        {
            if (i == text.Length)
            {
                if (start < i)
                {
                    cells.Add(text.Substring(start).Trim());
                }
            }
            else if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '`' && text.IndexOf('`', i + 1) is var close and > 0)
            {
                i = close;
            }
            else if (text[i] == '|')
            {
                cells.Add(text.Substring(start, i - start).Trim());
                start = i + 1;
            }
        }

        return cells;
    }
}
