using System;
using DocGen.Markdown.Model;
using DocGen.Primitives;

namespace DocGen.Markdown;

/// <summary>
/// A heading without a blank behind its signs, as older pages write it: "##Create a crate##". One sign alone may begin any text ("#5 is closed").
/// </summary>
internal static class TightHeading
{
    private const int FewestSigns = 2;
    private const int MostSigns = 6;

    /// <summary>Cuts the heading off a text; null if the text begins with none, as nearly all do.</summary>
    /// <param name="text">The text.</param>
    /// <param name="level">The level of the heading.</param>
    /// <param name="below">The text in the lines below it.</param>
    public static RichText? Cut(RichText text, out int level, out RichText below)
    {
        (level, below) = (0, text);
        if (text.Runs.Length == 0 || text.Runs[0] is not { Kind: RunKind.Text, Text: { Length: > FewestSigns } first } || first[0] != '#')
        {
            return null;
        }

        while (level < first.Length && first[level] == '#')
        {
            level++;
        }

        if (level is < FewestSigns or > MostSigns || level == first.Length || !Words.IsLetter(first[level]))
        {
            return null;
        }

        var end = Array.FindIndex(text.Runs, static run => run.Kind == RunKind.Break);
        end = end < 0 ? text.Runs.Length : end;
        var heading = text.Runs.AsSpan(0, end).ToArray();
        heading[0] = heading[0] with { Text = first.Substring(level) };
        heading[end - 1] = heading[end - 1] with { Text = heading[end - 1].Text.TrimEndAny("# ") };
        below = end >= text.Runs.Length - 1 ? RichText.Empty : new RichText(text.Runs.AsSpan(end + 1).ToArray());
        return RichText.Of([.. heading]);
    }
}
