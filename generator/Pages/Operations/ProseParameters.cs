using System;
using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Model;
using DocGen.Pages.Prose;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Operations;

/// <summary>
/// Finds parameters of an action that sentences name and no table lists: "Specify the `note` parameter", "supply the **colors** and `sizes` parameters",
/// and the other choice of a sentence that names one: "Specify either a label or the **text** property of the `note` parameter."
/// </summary>
internal static class ProseParameters
{
    /// <summary>Adds a row without a type for each parameter that a text names and the rows lack.</summary>
    public static void Read(RichText text, List<MemberRow> rows)
    {
        foreach (var sentence in SentenceReader.Split(text.Runs))
        {
            if (!sentence.Exists(static run => run.Kind == RunKind.Text && BodyWords.Sending.IsIn(run.Text)))
            {
                continue;
            }

            for (var i = 0; i + 1 < sentence.Count; i++)
            {
                if (IsName(sentence[i]) && IsBeforeNoun(sentence, i))
                {
                    Add(sentence[i].Text.Trim(), rows);
                }
            }

            if (sentence.Exists(static run => IsNoun(run)))
            {
                AddChoice(sentence, rows);
            }
        }
    }

    /// <summary>Whether the word "parameter" stands behind a name, or behind others that are joined to it: "`a` and `b` parameters".</summary>
    private static bool IsBeforeNoun(List<TextRun> sentence, int index)
    {
        for (var i = index + 1; i < sentence.Count; i++)
        {
            if (IsNoun(sentence[i]))
            {
                return true;
            }

            if (!IsName(sentence[i]) && !BodyWords.Joints.IsIn(sentence[i].Text.Trim()))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsNoun(TextRun run) => run.Kind == RunKind.Text && BodyWords.ParameterNouns.IsIn(run.Text.TrimStart());

    private static bool IsName(TextRun run) => run.Kind is RunKind.Code or RunKind.Bold && Words.IsIdentifier(run.Text.Trim());

    /// <summary>"either a label or the text property of the note parameter": the label is a parameter as well.</summary>
    private static void AddChoice(List<TextRun> sentence, List<MemberRow> rows)
    {
        foreach (var run in sentence)
        {
            if (run.Kind != RunKind.Text || BodyWords.Choices.IndexIn(run.Text, out var end) < 0)
            {
                continue;
            }

            var words = run.Text.Substring(end).Split([' '], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 1 && BodyWords.Alternatives.IsIn(words[1]) && Words.IsIdentifier(words[0]))
            {
                Add(words[0], rows);
            }
        }
    }

    private static void Add(string name, List<MemberRow> rows)
    {
        if (!rows.Exists(row => row.Name.Is(name)))
        {
            rows.Add(new MemberRow { Name = name });
        }
    }
}
