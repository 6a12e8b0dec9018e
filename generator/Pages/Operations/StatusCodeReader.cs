using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Operations;

/// <summary>Finds success codes in a sentence: <c>`200 OK`</c>, <c>`204, No Content`</c>, 201 Created without any marker.</summary>
internal static class StatusCodeReader
{
    /// <summary>Adds the codes of a sentence; returns the index of the run behind the first of them, -1 if there is none.</summary>
    public static int Read(List<TextRun> sentence, List<int> codes)
    {
        var behind = -1;
        for (var i = 0; i < sentence.Count; i++)
        {
            var run = sentence[i];
            if (run.Kind == RunKind.Link && !IsStatus(run.Text))
            {
                continue;
            }

            for (var at = 0; CodeAt(run, ref at) is { } code; at += 3)
            {
                if (!codes.Contains(code))
                {
                    codes.Add(code);
                }

                if (behind < 0)
                {
                    behind = SplitBehind(sentence, i, at + 3);
                    run = sentence[i];
                }
            }
        }

        return behind;
    }

    /// <summary>Cuts a text run behind its status code; the rest becomes a run of its own.</summary>
    private static int SplitBehind(List<TextRun> sentence, int index, int end)
    {
        var run = sentence[index];
        if (run.Kind == RunKind.Text && end < run.Text.Length)
        {
            sentence[index] = run with { Text = run.Text.Substring(0, end) };
            sentence.Insert(index + 1, run with { Text = run.Text.Substring(end) });
        }

        return index + 1;
    }

    /// <summary>"[`201`](codes.md)", "[200 OK](codes.md)": the text of a link that tells what a status means.</summary>
    private static bool IsStatus(string text)
        => text.Length >= 3 && text[0] is '2' or '3' && Words.IsDigit(text[1]) && Words.IsDigit(text[2]) && (text.Length == 3 || text[3] == ' ');

    private static int? CodeAt(TextRun run, ref int at)
    {
        var text = run.Text;
        for (; at + 3 <= text.Length; at++)
        {
            if (text[at] is not ('2' or '3') || !Words.IsDigit(text[at + 1]) || !Words.IsDigit(text[at + 2])
                || (at > 0 && (Words.IsWordCharacter(text[at - 1]) || text[at - 1] == '.')) || (at + 3 < text.Length && Words.IsWordCharacter(text[at + 3])))
            {
                continue;
            }

            var code = ((text[at] - '0') * 100) + ((text[at + 1] - '0') * 10) + text[at + 2] - '0';
            if (code <= 308 && (code < 209 || code == 226 || code >= 300) && (run.Kind is RunKind.Code or RunKind.Link || IsNamed(text, at)))
            {
                return code;
            }
        }

        return null;
    }

    /// <summary>Whether a number in plain text is a status code: its reason phrase, or a word such as "status", has to stand beside it.</summary>
    private static bool IsNamed(string text, int at)
    {
        var after = text.Substring(at + 3).TrimStartAny(" ,-:");
        var before = text.Substring(0, at).TrimEndAny(" (\"'");
        return ResponseWords.CodeReasons.IsIn(after) || ResponseWords.CodeLeads.IsIn(before) || (text.Trim().Length == 3 && at < 2);
    }
}
