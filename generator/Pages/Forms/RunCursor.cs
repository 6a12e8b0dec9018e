using System;
using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Primitives;

namespace DocGen.Pages.Forms;

/// <summary>Takes pieces from the front of a text, run by run.</summary>
internal sealed class RunCursor
{
    private readonly List<TextRun> _runs;

    /// <summary>Creates a cursor at the first run of a text.</summary>
    public RunCursor(IEnumerable<TextRun> runs) => _runs = [.. runs];

    /// <summary>The runs that are left.</summary>
    public RichText Rest => RichText.Of(_runs.GetRange(0, _runs.Count));

    /// <summary>The first run that is left; null at the end.</summary>
    public TextRun? First => _runs.Count == 0 ? null : _runs[0];

    /// <summary>The run behind the first one; null if there is none.</summary>
    public TextRun? Second => _runs.Count < 2 ? null : _runs[1];

    /// <summary>Drops characters and empty runs from the front.</summary>
    public void Skip(string characters)
    {
        while (_runs.Count > 0 && _runs[0].Kind == RunKind.Text)
        {
            var rest = _runs[0].Text.TrimStartAny(characters);
            if (rest.Length > 0)
            {
                _runs[0] = rest.Length == _runs[0].Text.Length ? _runs[0] : _runs[0] with { Text = rest };
                return;
            }

            _runs.RemoveAt(0);
        }
    }

    /// <summary>Drops the first run.</summary>
    public TextRun Take()
    {
        var first = _runs[0];
        _runs.RemoveAt(0);
        return first;
    }

    /// <summary>Drops characters of the first run.</summary>
    public string Take(int length)
    {
        var text = _runs[0].Text;
        _runs[0] = new(_runs[0].Kind, text.Substring(length), _runs[0].Url);
        return text.Substring(0, length);
    }

    /// <summary>Drops all up to the end of the line, and the end itself.</summary>
    public RichText TakeLine()
    {
        var end = _runs.FindIndex(static run => run.Kind == RunKind.Break);
        var line = _runs.GetRange(0, end < 0 ? _runs.Count : end);
        _runs.RemoveRange(0, end < 0 ? _runs.Count : end + 1);
        return RichText.Of(line);
    }

    /// <summary>Removes the brackets with which the text begins, if they end on the same line and their content can be read.</summary>
    /// <param name="read">Reads the content of the brackets; if it returns false, the brackets stay where they are.</param>
    public bool TakeBrackets(Func<RichText, bool> read)
    {
        if (_runs.Count == 0 || _runs[0].Kind != RunKind.Text || _runs[0].Text[0] is not ('(' or '[') || !FindEnd(_runs[0].Text[0], out var run, out var at))
        {
            return false;
        }

        var inside = _runs.GetRange(0, run + 1);
        inside[run] = inside[run] with { Text = inside[run].Text.Substring(0, at) };
        inside[0] = inside[0] with { Text = inside[0].Text.Substring(1) };
        if (!read(RichText.Of(inside)))
        {
            return false;
        }

        _runs[run] = _runs[run] with { Text = _runs[run].Text.Substring(at + 1) };
        _runs.RemoveRange(0, run);
        return true;
    }

    /// <summary>Finds the bracket that closes the first one; brackets in code and links do not count.</summary>
    private bool FindEnd(char open, out int run, out int at)
    {
        var close = open == '(' ? ')' : ']';
        var depth = 0;
        for (run = 0; run < _runs.Count && _runs[run].Kind != RunKind.Break; run++)
        {
            for (at = 0; at < _runs[run].Text.Length && _runs[run].Kind == RunKind.Text; at++)
            {
                depth += _runs[run].Text[at] == open ? 1 : _runs[run].Text[at] == close ? -1 : 0;
                if (depth == 0)
                {
                    return true;
                }
            }
        }

        at = -1;
        return false;
    }
}
