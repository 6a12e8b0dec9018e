using System.Collections.Generic;
using System.Text;

namespace DocGen.Markdown.Model;

/// <summary>Inline text as a list of runs.</summary>
/// <param name="Runs">The runs, in order.</param>
internal sealed record RichText(IReadOnlyList<TextRun> Runs)
{
    /// <summary>No text.</summary>
    public static readonly RichText Empty = new([]);

    private string? _plain;

    /// <summary>The text alone, breaks as single blanks, trimmed; NBSP and zero-width characters are already plain blanks or gone.</summary>
    public string Plain => _plain ??= ToPlain();

    private string ToPlain()
    {
        if (Runs.Count == 1 && Runs[0].Kind != RunKind.Break)
        {
            return Runs[0].Text.Trim();
        }

        var text = new StringBuilder();
        foreach (var run in Runs)
        {
            text.Append(run.Kind == RunKind.Break ? " " : run.Text);
        }

        return text.ToString().Trim();
    }
}
