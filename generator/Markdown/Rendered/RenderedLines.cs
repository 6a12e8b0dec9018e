using DocGen.Primitives;

namespace DocGen.Markdown.Rendered;

/// <summary>The trimmed lines of a page, read once and walked by index.</summary>
internal sealed class RenderedLines
{
    private readonly string[] _lines;

    /// <summary>Cuts a page into lines; what a browser adds to copied code ("Copy") is blank.</summary>
    public RenderedLines(PageText page)
    {
        _lines = new string[page.LineCount];
        for (var i = 0; i < _lines.Length; i++)
        {
            var line = page.Line(i).Trim().TrimStartAny("\uFEFF");
            _lines[i] = line is "Copy" or "Copied" or "Copy code" or "Try It" or "Open Cloud Shell" ? "" : line;
        }
    }

    /// <summary>How many lines there are.</summary>
    public int Count => _lines.Length;

    /// <summary>A line without blanks around it.</summary>
    public string this[int index] => _lines[index];

    /// <summary>Whether a line is blank or behind the end.</summary>
    public bool IsBlank(int index) => index >= _lines.Length || _lines[index].Length == 0;

    /// <summary>The next line that is not blank, from an index on.</summary>
    public int SkipBlank(int index)
    {
        while (index < _lines.Length && _lines[index].Length == 0)
        {
            index++;
        }

        return index;
    }

    /// <summary>The line behind a group of lines without a blank one.</summary>
    public int EndOfGroup(int index)
    {
        while (index < _lines.Length && _lines[index].Length > 0)
        {
            index++;
        }

        return index;
    }
}
