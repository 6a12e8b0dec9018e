using System;
using System.Text;
using DocGen.Markdown.Model;
using DocGen.Primitives;

namespace DocGen.Markdown;

/// <summary>
/// Reads code that is marked by four blanks in front of its lines, where its first line is one of a message: <c>GET /crates</c>, <c>HTTP/1.1 200 OK</c>, JSON
/// or a curl command. Any other text that is indented by four blanks is read as if it were not indented: an item of a list, a row of a table.
/// </summary>
internal sealed class IndentedCodeReader(PageText page)
{
    private const int Indentation = 4;

    /// <summary>The offset behind the last code that was read.</summary>
    public int End { get; private set; }

    /// <summary>Reads the code that starts at an offset; null if there is none.</summary>
    public CodeBlock? Read(int offset) => Read(page.LineOf(offset), Indentation);

    /// <summary>
    /// Reads JSON inside the item of a list. Its lines are indented by four blanks more than the text of the item, and the first line that is indented less
    /// ends it. The result is null if no JSON starts at the offset.
    /// </summary>
    public CodeBlock? ReadInItem(int offset)
    {
        var first = page.LineOf(offset);
        return offset < page.Text.Length && page.Text[offset] is '{' or '[' ? Read(first, offset - page.LineStart(first)) : null;
    }

    private CodeBlock? Read(int first, int indentation)
    {
        if (!IsIndented(first, indentation) || !IsMessage(page.Line(first).Trim()))
        {
            return null;
        }

        var last = first;
        for (var line = first; line < page.LineCount && (IsBlank(line) || IsIndented(line, indentation)); line++)
        {
            last = IsBlank(line) ? last : line;
        }

        var text = new StringBuilder();
        for (var line = first; line <= last; line++)
        {
            text.Append(line > first ? "\n" : "").Append(Unindented(page.Line(line), indentation));
        }

        End = page.LineEnd(last);
        return new CodeBlock("", text.ToString(), null, page.PositionOfLine(first)) { Indent = page.Line(first)[0] == '\t' ? 1 : indentation };
    }

    private static bool IsMessage(string line)
        => line.StartsWith("HTTP/", StringComparison.Ordinal) || line.Starts("curl ") || line.StartsWith("$ curl ", StringComparison.Ordinal)
            || line is "{" or "[" or "[{" || (line.Length > 1 && line[0] is '{' or '[' && line[1] is '"' or ' ' or '{') || StartsRequest(line);

    /// <summary>Whether a line is a word of capitals and an address; whether the word is a verb is decided when requests are read.</summary>
    private static bool StartsRequest(string line)
    {
        var end = 0;
        while (end < line.Length && line[end] is >= 'A' and <= 'Z')
        {
            end++;
        }

        return end >= 3 && end + 1 < line.Length && line[end] == ' ' && (line[end + 1] == '/' || string.CompareOrdinal(line, end + 1, "http", 0, 4) == 0);
    }

    private bool IsBlank(int line) => string.IsNullOrWhiteSpace(page.Line(line));

    private bool IsIndented(int line, int indentation)
    {
        var (start, end) = (page.LineStart(line), page.LineEnd(line));
        for (var i = start; i < end && i < start + indentation; i++)
        {
            if (page.Text[i] == '\t')
            {
                return true;
            }

            if (page.Text[i] != ' ')
            {
                return false;
            }
        }

        return end - start >= indentation;
    }

    private static string Unindented(string line, int indentation)
    {
        var start = 0;
        while (start < line.Length && start < indentation && line[start] == ' ')
        {
            start++;
        }

        start += start < indentation && start < line.Length && line[start] == '\t' ? 1 : 0;
        return line.Substring(start).TrimEnd();
    }
}
