using System.Collections.Generic;
using DocGen.Markdown.Model;

namespace DocGen.Pages.Prose;

/// <summary>Cuts runs at the ends of sentences.</summary>
internal static class SentenceReader
{
    /// <summary>The sentences of a text; a full stop in code or in a link does not end a sentence.</summary>
    public static List<List<TextRun>> Split(TextRun[] runs)
    {
        var sentences = new List<List<TextRun>>();
        var sentence = new List<TextRun>();
        foreach (var run in runs)
        {
            if (run.Kind != RunKind.Text)
            {
                sentence.Add(run.Kind == RunKind.Break ? new(RunKind.Text, " ") : run);
                continue;
            }

            var start = 0;
            for (var i = 0; i < run.Text.Length; i++)
            {
                if (run.Text[i] == '.' && (i + 1 == run.Text.Length || run.Text[i + 1] == ' '))
                {
                    sentence.Add(new(RunKind.Text, run.Text.Substring(start, i - start)));
                    sentences.Add(sentence);
                    sentence = [];
                    start = i + 1;
                }
            }

            if (start < run.Text.Length)
            {
                sentence.Add(start == 0 ? run : new(RunKind.Text, run.Text.Substring(start)));
            }
        }

        if (sentence.Count > 0)
        {
            sentences.Add(sentence);
        }

        return sentences;
    }
}
