using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text;
using DocGen.Diagnostics;
using DocGen.Primitives;

namespace DocGen.Markdown.Model;

/// <summary>Inline text as a list of runs.</summary>
/// <param name="Runs">The runs, in order.</param>
internal sealed record RichText(TextRun[] Runs)
{
    /// <summary>The text without any run.</summary>
    public static readonly RichText Empty = new([]);

    /// <summary>The buffer in which the runs of a text are joined; it is used again for each text.</summary>
    [ThreadStatic]
    private static StringBuilder? t_plain;

    private string? _plain;

    /// <summary>Where a cell of a table has this text, blanks around it left out; length 0 where only the block around the text has a place.</summary>
    public TextPosition Position { get; init; }

    /// <summary>The text of these runs without breaks and blanks at its ends.</summary>
    /// <param name="runs">The runs.</param>
    /// <param name="position">The place of the text, if it has one of its own.</param>
    [MethodImpl(Jit.HotLoop)]
    public static RichText Of(List<TextRun> runs, TextPosition position = default)
    {
        while (runs.Count > 0 && IsBlank(runs[runs.Count - 1]))
        {
            runs.RemoveAt(runs.Count - 1);
        }

        var start = 0;
        while (start < runs.Count && IsBlank(runs[start]))
        {
            start++;
        }

        if (start == runs.Count)
        {
            return Empty;
        }

        var kept = new TextRun[runs.Count - start];
        runs.CopyTo(start, kept, 0, kept.Length);
        var last = kept.Length - 1;
        if (kept[0].Kind == RunKind.Text && char.IsWhiteSpace(kept[0].Text[0]))
        {
            kept[0] = kept[0] with { Text = kept[0].Text.TrimStart() };
        }

        if (kept[last] is { Kind: RunKind.Text, Text: var end } && char.IsWhiteSpace(end[end.Length - 1]))
        {
            kept[last] = kept[last] with { Text = end.TrimEnd() };
        }

        return new RichText(kept) { Position = position };
    }

    private static bool IsBlank(TextRun run) => run.Kind == RunKind.Break || string.IsNullOrWhiteSpace(run.Text);

    /// <summary>The text alone, breaks as single blanks, trimmed; NBSP and zero-width characters are already plain blanks or gone.</summary>
    public string Plain => _plain ??= ToPlain();

    [MethodImpl(Jit.HotLoop)]
    private string ToPlain()
    {
        if (Runs.Length == 1 && Runs[0].Kind != RunKind.Break)
        {
            return Runs[0].Text.Trim();
        }

        var text = t_plain ??= new StringBuilder();
        text.Clear();
        for (var i = 0; i < Runs.Length; i++)
        {
            var run = Runs[i];
            text.Append(run.Kind == RunKind.Break ? " " : run.Text);
        }

        // Cut in the buffer, as a text of its own would be copied once more.
        var (start, end) = (0, text.Length);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return text.ToString(start, end - start);
    }
}
