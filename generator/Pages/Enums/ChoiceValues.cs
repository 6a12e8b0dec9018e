using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Prose;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Enums;

/// <summary>
/// Reads the values of a text parameter from a sentence without a lead: "Whether to `keep`, `fold` or `drop` the sheet. Defaults to `keep`."
/// That the default is one of the choices tells that the choices are the values.
/// </summary>
internal static class ChoiceValues
{
    /// <summary>The values; empty if the text has no default, or no sentence that offers it as a choice.</summary>
    public static EquatableArray<string> Read(RichText text)
    {
        if (DefaultOf(text.Runs) is not { } value)
        {
            return default;
        }

        foreach (var sentence in SentenceReader.Split(text.Runs))
        {
            if (ChoicesOf(sentence) is { Count: > 1 } choices && choices.Contains(value))
            {
                return new(choices.ToArray());
            }
        }

        return default;
    }

    /// <summary>The marked value behind "defaults to"; null if there is none.</summary>
    private static string? DefaultOf(TextRun[] runs)
    {
        for (var i = 0; i + 1 < runs.Length; i++)
        {
            if (runs[i].Kind == RunKind.Text && runs[i + 1].Kind == RunKind.Code && ValueWords.DefaultLeads.IsIn(runs[i].Text.TrimEndAny(" :")))
            {
                return runs[i + 1].Text.Trim();
            }
        }

        return null;
    }

    /// <summary>The marked words of a sentence that joins them by "or"; null if it does not, or if one of the words cannot be a value.</summary>
    private static List<string>? ChoicesOf(List<TextRun> sentence)
    {
        List<string>? choices = null;
        var isChoice = false;
        foreach (var run in sentence)
        {
            if (run.Kind == RunKind.Code)
            {
                choices ??= [];
                if (!Words.IsIdentifier(run.Text.Trim()))
                {
                    return null;
                }

                choices.Add(run.Text.Trim());
            }

            isChoice |= choices is not null && run.Kind == RunKind.Text && ValueWords.ChoiceJoints.IsIn(run.Text);
        }

        return isChoice ? choices : null;
    }
}
