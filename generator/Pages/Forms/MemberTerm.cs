using System;
using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Forms;

/// <summary>The beginning of a member that stands in no table: "**title** (String, required): …", or its name alone.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type in parentheses behind it; empty if there is none.</param>
/// <param name="Remark">The other words in the parentheses.</param>
/// <param name="Rest">The text that follows.</param>
internal sealed record MemberTerm(RichText Name, RichText Type, string Remark, RichText Rest)
{
    /// <summary>A text of more words is not a type.</summary>
    private const int MaxWords = 3;

    /// <summary>Reads a line; null if it does not begin with a name, or goes on like prose.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isHeading">Whether it is a heading, in which a name needs no markup.</param>
    public static MemberTerm? Read(IReadOnlyList<TextRun> line, bool isHeading)
    {
        if (line.Count == 0 || !(isHeading || line[0].Kind is RunKind.Bold or RunKind.Code))
        {
            return null;
        }

        var first = line[0].Text.TrimAny(" :");
        var open = first.IndexOf('(');
        var name = open > 0 ? first.Substring(0, open).TrimEnd() : first;
        var rest = new List<TextRun>(line.Count) { new(RunKind.Text, open > 0 ? first.Substring(open) : "") };
        for (var i = 1; i < line.Count; i++)
        {
            rest.Add(line[i]);
        }

        return Words.IsIdentifier(name) ? Complete(new RichText([new TextRun(RunKind.Code, name)]), RichText.Of(rest)) : null;
    }

    private static MemberTerm? Complete(RichText name, RichText rest)
    {
        var text = rest.Plain;
        if (text.TrimAny(" :").Length == 0)
        {
            return new(name, RichText.Empty, "", RichText.Empty);
        }

        if (Marks(text) is { } marks)
        {
            return new(name, RichText.Empty, marks, RichText.Empty);
        }

        if (text[0] != '(' || !SplitAt(rest, 1, ')', out var inside, out var behind))
        {
            return null;
        }

        var type = SplitAt(inside, 0, ',', out var before, out var remark) ? before : inside;
        var isRemark = type.Plain.Is("required") || type.Plain.Is("optional");
        type = isRemark ? RichText.Empty : type;
        return IsType(type) || isRemark ? new(name, type, isRemark ? inside.Plain : remark.Plain, behind) : null;
    }

    /// <summary>
    /// The words of the marks behind a name that a site generator shows as badges: <c>{{%optional%}} {{&lt;deprecated&gt;}}</c>;
    /// null if there is anything else.
    /// </summary>
    private static string? Marks(string text)
    {
        var words = new List<string>();
        foreach (var mark in text.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            var word = mark.TrimAny("{}%<>");
            if (mark[0] != '{' || mark[mark.Length - 1] != '}' || !Words.IsIdentifier(word))
            {
                return null;
            }

            words.Add(word);
        }

        return string.Join(" ", words);
    }

    /// <summary>Whether parentheses hold a type: a link, a word for a primitive, or few words of which the last is a name.</summary>
    private static bool IsType(RichText text)
    {
        foreach (var run in text.Runs)
        {
            if (run.Kind == RunKind.Link)
            {
                return true;
            }
        }

        var words = text.Plain.Split([' ', '(', ')', '[', ']', '<', '>'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MaxWords
            && (words.Length == 1
                ? Words.IsDottedName(words[0])
                : Array.Exists(words, static word => PrimitiveWords.Contains(word) || word.Is("collection") || word.Is("array")));
    }

    /// <summary>Cuts a text at the first of a character behind an offset of its first run; false if there is none.</summary>
    private static bool SplitAt(RichText text, int start, char separator, out RichText before, out RichText behind)
    {
        var left = new List<TextRun>();
        var right = new List<TextRun>();
        var isFound = false;
        for (var i = 0; i < text.Runs.Length; i++)
        {
            var run = text.Runs[i];
            var offset = i == 0 ? Math.Min(start, run.Text.Length) : 0;
            var at = isFound || run.Kind == RunKind.Link ? -1 : run.Text.IndexOf(separator, offset);
            if (at >= 0)
            {
                isFound = true;
                left.Add(run with { Text = run.Text.Substring(offset, at - offset) });
                right.Add(run with { Text = run.Text.Substring(at + 1).TrimStartAny(" :-\u2013\u2014") });
            }
            else
            {
                (isFound ? right : left).Add(offset > 0 ? run with { Text = run.Text.Substring(offset) } : run);
            }
        }

        (before, behind) = (RichText.Of(left), RichText.Of(right));
        return isFound;
    }
}
