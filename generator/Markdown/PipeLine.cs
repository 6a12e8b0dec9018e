using System.Runtime.CompilerServices;
using DocGen.Primitives;
using Markdig.Helpers;

namespace DocGen.Markdown;

/// <summary>Splits a line of a pipe table into its cells. Pipes in code spans and behind a backslash do not split.</summary>
internal struct PipeLine
{
    private readonly string _text;
    private readonly int _end;
    private int _next;

    /// <summary>Starts at the first cell; a pipe at the start or the end of the line does not begin a further cell.</summary>
    public PipeLine(StringSlice line)
    {
        line.Trim();
        _text = line.Text;
        _end = line.End + 1;
        _next = !line.IsEmpty && line.CurrentChar == '|' ? line.Start + 1 : line.Start;
    }

    /// <summary>The cell's text, blanks around it included.</summary>
    public StringSlice Cell { get; private set; }

    /// <summary>Whether a line is the separator below a header: dashes, colons, pipes and blanks.</summary>
    [MethodImpl(Jit.HotLoop)]
    public static bool IsSeparator(StringSlice line)
    {
        var dashes = 0;
        var pipes = 0;
        for (var i = line.Start; i <= line.End; i++)
        {
            var c = line.Text[i];
            if (c is not ('|' or '-' or ':' or ' ' or '\t'))
            {
                return false;
            }

            dashes += c == '-' ? 1 : 0;
            pipes += c == '|' ? 1 : 0;
        }

        return dashes > 0 && pipes > 0;
    }

    /// <summary>Whether a line can be one of a table.</summary>
    public static bool HasPipe(StringSlice line) => line.Text.IndexOf('|', line.Start, line.Length) >= 0;

    /// <summary>Moves to the next cell; false behind the last one.</summary>
    [MethodImpl(Jit.HotLoop)]
    public bool MoveNext()
    {
        if (_next >= _end)
        {
            return false;
        }

        var i = _next;
        while (i < _end && _text[i] != '|')
        {
            i = _text[i] switch
            {
                '\\' => i + 2,
                '`' => BehindCode(i),
                _ => i + 1,
            };
        }

        i = i < _end ? i : _end;
        Cell = new StringSlice(_text, _next, i - 1);
        _next = i + 1;
        return true;
    }

    // A span ends with as many backticks as it starts with; without them the backticks are text.
    [MethodImpl(Jit.HotLoop)]
    private readonly int BehindCode(int start)
    {
        var open = BehindTicks(start);
        for (var i = open; i < _end; i++)
        {
            if (_text[i] == '`' && BehindTicks(i) is var close)
            {
                if (close - i == open - start)
                {
                    return close;
                }

                i = close - 1;
            }
        }

        return open;
    }

    private readonly int BehindTicks(int index)
    {
        while (index < _end && _text[index] == '`')
        {
            index++;
        }

        return index;
    }
}
