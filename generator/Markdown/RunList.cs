using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text;
using DocGen.Diagnostics;
using DocGen.Markdown.Model;
using DocGen.Primitives;
using Markdig.Helpers;

namespace DocGen.Markdown;

/// <summary>Collects the runs of a text. Its buffers are used again for each text.</summary>
internal sealed class RunList
{
    /// <summary>Nearly all runs are shorter, so that the buffer never grows by parts.</summary>
    private const int BufferSize = 1_024;

    /// <summary>The text of the open run. A thread reads pages one after the other, each by a list of its own, so that its lists share the buffer.</summary>
    [ThreadStatic]
    private static StringBuilder? t_text;

    private readonly List<TextRun> _runs = [];
    private readonly StringBuilder _text = (t_text ??= new(BufferSize)).Clear();
    private RunKind _pending = RunKind.Text;

    /// <summary>Whether the next text begins a line.</summary>
    public bool IsLineStart => _text.Length == 0 && (_runs.Count == 0 || _runs[_runs.Count - 1].Kind == RunKind.Break);

    /// <summary>Whether a text holds neither special blanks nor zero-width characters, so that it can be taken as it is.</summary>
    [MethodImpl(Jit.HotLoop)]
    public static bool IsPlain(StringSlice text)
    {
        for (var i = text.Start; i <= text.End; i++)
        {
            if (text.Text[i] >= '\u00A0')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Adds text; neighbouring texts of one kind become one run.</summary>
    [MethodImpl(Jit.HotLoop)]
    public void Append(StringSlice text, RunKind kind)
    {
        if (text.IsEmpty)
        {
            return;
        }

        if (_pending != kind)
        {
            Flush();
            _pending = kind;
        }

        if (IsPlain(text))
        {
            _text.Append(text.Text, text.Start, text.Length);
            return;
        }

        for (var i = text.Start; i <= text.End; i++)
        {
            var c = text.Text[i];
            if (!CharacterClasses.IsZeroWidth(c))
            {
                _text.Append(CharacterClasses.IsSpecialBlank(c) ? ' ' : c);
            }
        }
    }

    /// <summary>Adds a link.</summary>
    public void AddLink(string text, string url)
    {
        Flush();
        _runs.Add(new TextRun(RunKind.Link, text, url));
    }

    /// <summary>Ends a line; an empty line adds no break.</summary>
    public void Break()
    {
        Flush();
        if (!IsLineStart)
        {
            _runs.Add(TextRun.Break);
        }
    }

    /// <summary>Ends the open run and returns the number of runs.</summary>
    public int Mark()
    {
        Flush();
        return _runs.Count;
    }

    /// <summary>Removes the runs behind a mark and returns their text, with line breaks as blanks.</summary>
    public string Cut(int mark)
    {
        Flush();
        var text = "";
        for (var i = mark; i < _runs.Count; i++)
        {
            text += _runs[i].Kind == RunKind.Break ? " " : _runs[i].Text;
        }

        _runs.RemoveRange(mark, _runs.Count - mark);
        return text;
    }

    /// <summary>Returns the text of all runs and empties the list.</summary>
    /// <param name="position">The place of the text, if it has one of its own.</param>
    public RichText Take(TextPosition position = default)
    {
        Flush();
        var text = RichText.Of(_runs, position);
        _runs.Clear();
        return text;
    }

    /// <summary>Drops what was added.</summary>
    public void Clear()
    {
        _text.Clear();
        _runs.Clear();
    }

    private void Flush()
    {
        if (_text.Length > 0)
        {
            _runs.Add(new TextRun(_pending, _text.ToString()));
            _text.Clear();
        }
    }
}
