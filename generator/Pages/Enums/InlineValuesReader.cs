using System;
using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Enums;

/// <summary>
/// Reads "Possible values are: `a`, `b`, and `c`." in a description: a phrase, then marked words with nothing but
/// separators between them. It stops at the first other text, because `$filter`, defaults and header names follow.
/// </summary>
internal sealed class InlineValuesReader
{
    private readonly List<string> _names = [];
    private readonly List<long> _numbers = [];
    private bool _hasNumbers = true;
    private string? _unread;

    private InlineValuesReader()
    {
    }

    /// <summary>Reads the values that a text lists.</summary>
    public static InlineValues Read(RichText text)
    {
        var runs = text.Runs;
        InlineValuesReader? reader = null;
        for (var i = 0; i < runs.Length; i++)
        {
            if (runs[i].Kind != RunKind.Text)
            {
                continue;
            }

            if (EndOfPhrase(runs[i].Text) is >= 0 and var end)
            {
                reader ??= new InlineValuesReader();
                reader.ReadList(runs, i, end);
            }
            else if (QuotedValues.Read(runs[i].Text) is { Count: > 1 } quoted)
            {
                reader ??= new InlineValuesReader();
                foreach (var value in quoted)
                {
                    reader.AddQuoted(value);
                }
            }
        }

        return reader is null ? default : reader.ToValues();
    }

    private InlineValues ToValues()
        => new(new(_names.ToArray()), _hasNumbers && _numbers.Count == _names.Count ? new(_numbers.ToArray()) : default, _unread);

    /// <summary>The end of the last phrase that announces values in a text; -1 if the text has no such phrase.</summary>
    private static int EndOfPhrase(string text) => ValueWords.Hints.IsIn(text) ? ValueWords.Leads.LastEndIn(text) : -1;

    private void ReadList(TextRun[] runs, int index, int end)
    {
        var rest = runs[index].Text.Substring(end);
        if (IsOwnName(runs, index, rest))
        {
            index += 2;
            rest = runs[index].Text;
        }

        var lead = InlineSeparators.LeadIn(rest, out var number);
        if (lead < rest.Length)
        {
            ReadPlainList(rest.Substring(lead));
            return;
        }

        var (isInList, start) = (false, _names.Count);
        for (var i = index + 1; i < runs.Length; i++)
        {
            var run = runs[i];
            if (run.Kind is RunKind.Code or RunKind.Bold && AddItems(run, number))
            {
                number = null;
            }
            else if (run.Kind == RunKind.Code && IsPattern(run.Text))
            {
                // "`shelf:<name>` or `none`": no enumeration has all these values, so the member stays a text.
                _names.RemoveRange(start, _names.Count - start);
                _hasNumbers = false;
                return;
            }
            else if (run.Kind == RunKind.Break)
            {
                isInList = true;
            }
            else if (run.Kind != RunKind.Text
                || !(InlineSeparators.IsSeparator(run.Text, out number) || (isInList && IsListText(runs, i)) || IsRemark(runs, i)))
            {
                // A remark in parentheses tells of the member and is not a value: "(array: [])".
                _unread ??= run.Kind == RunKind.Code && _names.Count > 1 && !run.Text.StartsWith("(", StringComparison.Ordinal) ? run.Text : null;
                return;
            }
        }
    }

    /// <summary>"The values for **x** are: …": the name of the member stands between the phrase and the verb.</summary>
    private static bool IsOwnName(TextRun[] runs, int index, string rest)
        => ValueWords.Prepositions.IsIn(rest.Trim()) && index + 2 < runs.Length && runs[index + 1].Kind is RunKind.Bold or RunKind.Code or RunKind.Link
        && runs[index + 2].Kind == RunKind.Text && ValueWords.Verbs.IsIn(runs[index + 2].Text.TrimStart());

    /// <summary>In a bulleted list a line is a value with or without a note, or a note behind a marked value.</summary>
    private bool IsListText(TextRun[] runs, int index)
        => IsNote(runs, index) || (runs[index - 1].Kind == RunKind.Break && AddPlainItem(runs[index].Text));

    /// <summary>"none -- what it means": the word in front of the dash, or the only one of the line.</summary>
    private bool AddPlainItem(string text)
    {
        var line = text.Trim();
        var end = 0;
        while (end < line.Length && Words.IsWordCharacter(line[end]))
        {
            end++;
        }

        var rest = line.Substring(end).TrimStart();
        if (_names.Count == 0 && ValueWords.TableHeads.IsIn(rest.TrimStartAny("- ")))
        {
            // The header of a table inside the text.
            return true;
        }

        return end > 0 && (rest.Length == 0 || rest[0] is '-' or '–' or '—' or ':' or '(' or ',' or ';') && Words.IsIdentifier(line.Substring(0, end))
            && AddItem(line.Substring(0, end), null);
    }

    /// <summary>"`a` - what it means; `b` - …": a remark that ends with a separator in front of the next value.</summary>
    private static bool IsRemark(TextRun[] runs, int index)
    {
        var text = runs[index].Text.Trim();
        return index + 1 < runs.Length && runs[index + 1].Kind == RunKind.Code && text.Length > 0
            && (text[0] is '-' or '–' or '(' || ValueWords.RemarkLeads.IsIn(text))
            && ValueWords.RemarkEnds.IsIn(text);
    }

    /// <summary>A list without any marker: "Possible values are: low, normal, high." Only whole sentences of identifiers count.</summary>
    private void ReadPlainList(string text)
    {
        var stop = text.IndexOf('.');
        var sentence = stop < 0 ? text : text.Substring(0, stop);
        var items = sentence.Replace(" and ", ",").Replace(" or ", ",").Split(',');
        var names = new List<string>();
        foreach (var item in items)
        {
            var name = item.TrimAny(" \"'“”‘’");
            if (name.Length == 0)
            {
                continue;
            }

            if (!Words.IsIdentifier(name))
            {
                return;
            }

            names.Add(name);
        }

        if (names.Count >= 2)
        {
            names.ForEach(name => AddItem(name, null));
        }
    }

    private void AddQuoted(string name)
    {
        if (!_names.Contains(name))
        {
            _names.Add(name);
            _hasNumbers = false;
        }
    }

    /// <summary>Adds the value of a marked run, or its values where the comma between their marks is missing: <c>`open``closed`</c>.</summary>
    private bool AddItems(TextRun run, long? number)
    {
        var mayHaveBlanks = run.Kind == RunKind.Code;
        return run.Text.IndexOf("``", StringComparison.Ordinal) < 0
            ? AddItem(run.Text, number, mayHaveBlanks)
            : Array.TrueForAll(run.Text.Split(['`'], StringSplitOptions.RemoveEmptyEntries), value => AddItem(value, number: null, mayHaveBlanks));
    }

    private bool AddItem(string text, long? number, bool mayHaveBlanks = false)
    {
        var name = text.TrimAny(" \"',.");
        if (ValueWords.NoValue.IsIn(name) || text.Trim() is "\"\"" or "''")
        {
            // "null" among the values says that a value may be missing; it is not a member of the enumeration. From "" no C# name can be made.
            return true;
        }

        if (name.Length == 0 || !IsValue(name, mayHaveBlanks || number is not null))
        {
            return false;
        }

        if (_names.Contains(name))
        {
            return true;
        }

        _names.Add(name);
        _hasNumbers &= number is not null;
        if (number is { } value)
        {
            _numbers.Add(value);
        }

        return true;
    }

    private static bool IsValue(string name, bool mayHaveBlanks)
    {
        foreach (var c in name)
        {
            if (!Words.IsWordCharacter(c) && c is not ('.' or '-' or '+') && !(mayHaveBlanks && c == ' '))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a value has a part that is up to the caller: <c>shelf:&lt;name&gt;</c>, <c>{size}px</c>.</summary>
    private static bool IsPattern(string text)
        => text.IndexOfAnyOf("<{") is >= 0 and var open && text.IndexOf(text[open] == '<' ? '>' : '}', open) > open + 1;

    /// <summary>In a bulleted list a note may stand behind each value, if another value starts the next line.</summary>
    private static bool IsNote(TextRun[] runs, int index)
    {
        while (index < runs.Length && runs[index].Kind != RunKind.Break)
        {
            index++;
        }

        return index + 1 < runs.Length && runs[index + 1].Kind is RunKind.Code or RunKind.Bold;
    }
}
