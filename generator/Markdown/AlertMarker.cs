using System;
using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Primitives;

namespace DocGen.Markdown;

/// <summary>The marker at the start of a quote that makes it an alert: <c>[!NOTE]</c>, <c>**Note:**</c> or <c>Note:</c>.</summary>
internal static class AlertMarker
{
    /// <summary>The kinds of alerts, in upper case.</summary>
    public static readonly string[] Kinds = ["NOTE", "IMPORTANT", "CAUTION", "TIP", "WARNING"];

    /// <summary>Takes the marker off a quote's runs.</summary>
    public static RichText Strip(List<TextRun> runs, out string? kind)
    {
        kind = null;
        if (runs.Count == 0 || runs[0].Kind is not (RunKind.Text or RunKind.Bold))
        {
            return RichText.Of(runs);
        }

        var text = runs[0].Text.TrimStart();
        var length = MarkerLength(text, runs, out kind);
        if (kind is null)
        {
            return RichText.Of(runs);
        }

        runs[0] = runs[0] with { Text = text.Substring(length).TrimStart() };
        while (runs.Count > 0 && (runs[0].Kind == RunKind.Break || runs[0].Text.TrimAny(" :").Length == 0))
        {
            runs.RemoveAt(0);
        }

        if (runs.Count > 0 && runs[0].Kind == RunKind.Text)
        {
            runs[0] = runs[0] with { Text = runs[0].Text.TrimStartAny(" :") };
        }

        return RichText.Of(runs);
    }

    private static int MarkerLength(string text, List<TextRun> runs, out string? kind)
    {
        var bracket = text.StartsWith("[!", StringComparison.Ordinal) ? 2 : 0;
        foreach (var known in Kinds)
        {
            var end = bracket + known.Length;
            if (text.Length < end || string.Compare(text, bracket, known, 0, known.Length, StringComparison.OrdinalIgnoreCase) != 0)
            {
                continue;
            }

            var isMarker = bracket > 0
                ? end < text.Length && text[end] == ']'
                : (end < text.Length && text[end] == ':') || (runs[0].Kind == RunKind.Bold && text.Length == end);
            if (isMarker)
            {
                kind = known;
                return Math.Min(end + 1, text.Length);
            }
        }

        kind = null;
        return 0;
    }
}
