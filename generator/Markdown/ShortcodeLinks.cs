using System;
using System.Text;
using Markdig.Helpers;

namespace DocGen.Markdown;

/// <summary>
/// Links whose target a site generator fills in, which are no links to CommonMark because of their blanks: <c>[Lid]({{&lt; relref "entities/lid"
/// &gt;}}#size)</c>,
/// <c>[Lid]({% link entities/lid.md %})</c>. The target is what stands in quotes, else the last word.
/// </summary>
internal static class ShortcodeLinks
{
    private const string Start = "]({";

    /// <summary>The lines with plain targets; the same lines if they have no such link.</summary>
    public static StringLineGroup Open(StringLineGroup lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (IsIn(lines.Lines[i].Slice))
            {
                return OpenAll(lines);
            }
        }

        return lines;
    }

    /// <summary>Puts plain targets in place of the shortcodes in the links of a line. A line without such links is returned as it is.</summary>
    public static StringSlice Open(StringSlice line)
    {
        if (!IsIn(line))
        {
            return line;
        }

        // SimpleInlines looks at the character behind the line: a backslash in front of the end of a line breaks the line, any other one is a text.
        var opened = Open(line.ToString());
        var isEnded = line.End + 1 < line.Text.Length && line.Text[line.End + 1] is '\n' or '\r';
        return new StringSlice(isEnded ? opened + "\n" : opened, 0, opened.Length - 1);
    }

    private static bool IsIn(StringSlice line)
        => !line.IsEmpty && line.Text.IndexOf(Start, line.Start, line.Length, StringComparison.Ordinal) >= 0;

    private static StringLineGroup OpenAll(StringLineGroup lines)
    {
        var opened = new StringLineGroup(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Lines[i].Slice;
            opened.Add(line.IsEmpty ? line : new StringSlice(Open(line.ToString()), line.NewLine));
        }

        return opened;
    }

    private static string Open(string line)
    {
        var opened = new StringBuilder(line.Length);
        var done = 0;
        for (int at; (at = line.IndexOf(Start, done, StringComparison.Ordinal)) >= 0;)
        {
            var open = at + 2;
            opened.Append(line, done, open - done);
            done = open;
            var close = line.IndexOf('}', open);
            if (close < 0 || !(line.IndexOf("{{", open, StringComparison.Ordinal) == open || line.IndexOf("{%", open, StringComparison.Ordinal) == open))
            {
                continue;
            }

            close = close + 1 < line.Length && line[close + 1] == '}' ? close + 1 : close;
            opened.Append(TargetOf(line.Substring(open, close - open)));
            done = close + 1;
        }

        return opened.Append(line, done, line.Length - done).ToString();
    }

    private static string TargetOf(string shortcode)
    {
        var quote = shortcode.IndexOf('"');
        var end = quote < 0 ? -1 : shortcode.IndexOf('"', quote + 1);
        if (end > 0)
        {
            return shortcode.Substring(quote + 1, end - quote - 1).Replace(' ', '-');
        }

        var words = shortcode.Split([' ', '{', '}', '%', '<', '>'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 2 ? "" : words[words.Length - 1];
    }
}
