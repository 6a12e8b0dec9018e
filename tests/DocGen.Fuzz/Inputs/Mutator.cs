using System;
using System.Collections.Generic;
using System.Linq;

namespace DocGen.Fuzz.Inputs;

/// <summary>Damages a page as an author, a merge or an attacker would.</summary>
/// <param name="random">The source of all choices.</param>
/// <param name="pages">The pages whose parts are put into others.</param>
internal sealed class Mutator(Random random, IReadOnlyList<(string Path, string Text)> pages)
{
    /// <summary>Changes a text in one to six places.</summary>
    public string Mutate(string text)
    {
        for (var left = random.Next(1, 7); left > 0; left--)
        {
            text = MutateOnce(text);
        }

        return text;
    }

    private string MutateOnce(string text) => random.Next(12) switch
    {
        0 => Remove(text, random.Next(1, 200)),
        1 => text[..random.Next(text.Length + 1)],
        2 => Insert(text, AnyText()),
        3 => Insert(text, Span(text, 400)),
        4 => Insert(text, Span(AnyPage(), 800)),
        5 => ChangeLines(text, static (lines, at, random) => (lines[at], lines[random.Next(lines.Count)]) = (lines[random.Next(lines.Count)], lines[at])),
        6 => ChangeLines(text, static (lines, at, random) => lines.RemoveRange(at, Math.Min(random.Next(1, 6), lines.Count - at))),
        7 => ChangeLines(text, static (lines, at, random) => lines.InsertRange(at, Enumerable.Repeat(lines[at], random.Next(1, 40)))),
        8 => ChangeLines(text, (lines, at, random) => lines[at] = AnyText() + lines[at]),
        9 => ReplaceWord(text),
        10 => ReplaceCharacter(text),
        _ => ReplaceEverywhere(text),
    };

    private string AnyText() => HostileTexts.All[random.Next(HostileTexts.All.Count)];

    private string AnyPage() => pages[random.Next(pages.Count)].Text;

    private string Insert(string text, string part) => text.Insert(random.Next(text.Length + 1), part);

    private string Remove(string text, int length)
    {
        var start = random.Next(text.Length + 1);
        return text.Remove(start, Math.Min(length, text.Length - start));
    }

    private string Span(string text, int length)
    {
        var start = random.Next(text.Length + 1);
        return text.Substring(start, Math.Min(random.Next(1, length), text.Length - start));
    }

    private string ChangeLines(string text, Action<List<string>, int, Random> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines, random.Next(lines.Count), random);
        return string.Join('\n', lines);
    }

    /// <summary>Puts a hostile text in the place of a word, which is where names, types and keys stand.</summary>
    private string ReplaceWord(string text)
    {
        var (start, length) = AnyWord(text);
        return text.Remove(start, length).Insert(start, AnyText());
    }

    /// <summary>Replaces a word wherever it stands, so that what belongs together still does.</summary>
    private string ReplaceEverywhere(string text)
    {
        var (start, length) = AnyWord(text);
        return length < 3 ? text : text.Replace(text.Substring(start, length), AnyText(), StringComparison.Ordinal);
    }

    private string ReplaceCharacter(string text)
    {
        const string Marks = "|{}()[]<>\"'`*_#:/\\.,-=@$&?!~\n\r\t \0\u2028\uD800";
        var at = random.Next(text.Length + 1);
        var mark = Marks[random.Next(Marks.Length)].ToString();
        return at == text.Length ? text + mark : text.Remove(at, 1).Insert(at, mark);
    }

    private (int Start, int Length) AnyWord(string text)
    {
        var start = random.Next(text.Length + 1);
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return (start, end - start);
    }
}
