using System;
using System.Collections.Generic;
using System.Threading;
using DocGen.Markdown.Model;

namespace DocGen.Markdown.Rendered;

/// <summary>
/// Reads a page that was copied from its rendered form: no front matter, no pipes, no fences. Its sections are known by
/// their headings on lines of their own, its columns by what they hold.
/// </summary>
internal sealed class RenderedTextReader
{
    private readonly PageText _page;
    private readonly RenderedLines _lines;
    private readonly SectionList _sections;
    private bool _isInExample;

    private RenderedTextReader(PageText page, RenderedLines lines, SectionList sections)
    {
        _page = page;
        _lines = lines;
        _sections = sections;
    }

    /// <summary>Reads a page that was copied from its rendered form; false if the page is not one.</summary>
    public static bool TryRead(PageText page, SectionList sections, CancellationToken cancellationToken)
    {
        if (page.HasPipes || page.Text.Length == 0 || page.Text.IndexOf("```", StringComparison.Ordinal) >= 0)
        {
            return false;
        }

        var lines = new RenderedLines(page);
        if (!IsRendered(lines))
        {
            return false;
        }

        cancellationToken.ThrowIfCancellationRequested();
        new RenderedTextReader(page, lines, sections).Read();
        return true;
    }

    private static bool IsRendered(RenderedLines lines)
    {
        var (major, minor, isNamed) = (0, 0, false);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.StartsWith("# ", StringComparison.Ordinal) || line.StartsWith("## ", StringComparison.Ordinal))
            {
                return false;
            }

            if (i == 0 || lines.IsBlank(i - 1))
            {
                isNamed |= line.StartsWith("Namespace:", StringComparison.Ordinal);
                major += RenderedHeadings.IsMajor(line) ? 1 : 0;
                minor += RenderedHeadings.LevelOf(line, isInExample: false) > 0 ? 1 : 0;
            }
        }

        return major > 0 && (minor > 1 || isNamed);
    }

    private void Read()
    {
        var title = TitleLine();
        var i = _lines.SkipBlank(0);
        while (i < _lines.Count)
        {
            if (i == title)
            {
                _sections.Open(1, Plain(_lines[i]), _page.PositionOfLine(i));
                i++;
            }
            else
            {
                i = ReadGroup(i, title);
            }

            i = _lines.SkipBlank(i);
        }
    }

    // The title stands before the namespace line; without one, it is the first line.
    private int TitleLine()
    {
        var first = _lines.SkipBlank(0);
        var title = first;
        for (var i = first; i < _lines.Count; i++)
        {
            var line = _lines[i];
            if (line.StartsWith("Namespace:", StringComparison.Ordinal))
            {
                return title;
            }

            if (RenderedHeadings.LevelOf(line, isInExample: false) > 0)
            {
                return first < i ? first : -1;
            }

            // Dates and breadcrumbs that a site puts between title and text are not titles.
            if (line.Length > 0 && line.IndexOf(' ') > 0 && _lines.IsBlank(i + 1) && !char.IsDigit(line[0]) && line != "In this article")
            {
                title = i;
            }
        }

        return first;
    }

    private int ReadGroup(int start, int title)
    {
        var end = _lines.EndOfGroup(start);
        if (title >= start && title < end)
        {
            end = title;
        }

        var level = RenderedHeadings.LevelOf(_lines[start], _isInExample);
        if (level > 0)
        {
            OpenSection(start, level);
            return start + 1;
        }

        if (IsCodeStart(_lines[start]))
        {
            return ReadCode(start);
        }

        if (end - start == 1 && IsLanguage(_lines[start]))
        {
            return end;
        }

        if (RenderedTableReader.Read(_page, _lines, start, end) is { } table)
        {
            _sections.Add(table);
            return end;
        }

        return ReadProse(start, end);
    }

    private void OpenSection(int line, int level)
    {
        var heading = _lines[line];
        _isInExample = RenderedHeadings.IsExample(heading) || (_isInExample && level > 2);
        _sections.Open(level, Plain(heading), _page.PositionOfLine(line));
    }

    private static bool IsCodeStart(string line) =>
        RenderedCode.IsRequestLine(line) || RenderedCode.IsStatusLine(line) || RenderedCode.IsJsonStart(line);

    // A message goes on over blank lines, as long as headers or a body follow; a body goes on until its brackets are closed.
    private int ReadCode(int start)
    {
        var isJson = RenderedCode.IsJsonStart(_lines[start]);
        var end = isJson ? EndOfJson(start) : EndOfMessageLines(start);
        var next = _lines.SkipBlank(end);
        while (!isJson && next < _lines.Count && (RenderedCode.IsHeaderLine(_lines[next]) && !IsProse(next) || RenderedCode.IsJsonStart(_lines[next])))
        {
            isJson = RenderedCode.IsJsonStart(_lines[next]);
            end = isJson ? EndOfJson(next) : EndOfMessageLines(next);
            next = _lines.SkipBlank(end);
        }

        var first = start;
        var text = new string[end - first];
        for (var i = first; i < end; i++)
        {
            text[i - first] = _lines[i].Length == 0 ? "" : _page.Line(i).TrimEnd();
        }

        var info = RenderedCode.IsJsonStart(_lines[first]) ? "json" : "http";
        _sections.Add(new CodeBlock(info, string.Join("\n", text).TrimEnd(), null, _page.PositionOfLine(first)));
        return end;
    }

    private int EndOfMessageLines(int start)
    {
        var i = start;
        while (!_lines.IsBlank(i) && !RenderedCode.IsJsonStart(_lines[i]))
        {
            i++;
        }

        return i;
    }

    private int EndOfJson(int start)
    {
        var depth = 0;
        for (var i = start; i < _lines.Count; i++)
        {
            depth += RenderedCode.Depth(_lines[i]);
            if (depth <= 0)
            {
                return i + 1;
            }

            // A line that is a heading is not part of a JSON body, so the brackets of the body were not balanced.
            if (RenderedHeadings.LevelOf(_lines[i], _isInExample) > 0)
            {
                return i;
            }
        }

        return _lines.Count;
    }

    private bool IsProse(int line) => AlertKind(_lines[line], out _) is not null;

    private static bool IsLanguage(string line) =>
        line is "HTTP" or "http" or "Http" or "JSON" or "json" or "C#" or "JavaScript" or "Java" or "Go" or "PowerShell" or "PHP" or "Python" or "CLI"
            or "Objective-C";

    private int ReadProse(int start, int end)
    {
        var kind = AlertKind(_lines[start], out var length);
        if (kind is not null && length == _lines[start].Length)
        {
            // "Note" on a line of its own: the next lines are what it says.
            start = _lines.SkipBlank(start + 1);
            end = _lines.EndOfGroup(start);
            length = 0;
        }

        if (start >= end || RenderedHeadings.LevelOf(_lines[start], _isInExample) > 0)
        {
            return start;
        }

        if (kind is not null)
        {
            _sections.Add(new QuoteBlock(kind, Prose(start, end, length), _page.PositionOfLine(start)));
            return end;
        }

        var isList = BulletLength(_lines[start]) > 0;
        var stop = start + 1;
        while (stop < end && !IsCodeStart(_lines[stop]) && !(isList && BulletLength(_lines[stop]) > 0))
        {
            stop++;
        }

        _sections.Add(new ParagraphBlock(Prose(start, stop, BulletLength(_lines[start])), isList, _page.PositionOfLine(start)));
        return stop;
    }

    private RichText Prose(int start, int end, int skip)
    {
        var runs = new List<TextRun>();
        for (var i = start; i < end; i++)
        {
            if (i > start)
            {
                runs.Add(TextRun.Break);
            }

            runs.AddRange(RenderedProse.Read(i == start ? _lines[i].Substring(skip) : _lines[i]).Runs);
        }

        return RichText.Of(runs);
    }

    private static int BulletLength(string line) =>
        line.Length > 2 && line[0] is '-' or '*' or '\u2022' && line[1] is ' ' or '\t' ? 2 : 0;

    private static string? AlertKind(string line, out int length)
    {
        foreach (var kind in AlertMarker.Kinds)
        {
            length = kind.Length;
            if (line.StartsWith(kind, StringComparison.OrdinalIgnoreCase) && (line.Length == length || line[length] == ':'))
            {
                length = Math.Min(length + 1, line.Length);
                return kind;
            }
        }

        length = 0;
        return null;
    }

    private static RichText Plain(string text) => new([new TextRun(RunKind.Text, text)]);
}
