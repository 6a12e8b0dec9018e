using System;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Prose;

/// <summary>What descriptions say of the page around them, which the documentation of a method or type leaves out.</summary>
internal static class Announcement
{
    /// <summary>Whether a paragraph is the label of what stands below it and describes nothing: <c>**Example request**:</c>.</summary>
    public static bool IsLabel(RichText text)
    {
        var hasBold = false;
        foreach (var run in text.Runs)
        {
            if (run.Kind != RunKind.Bold && run.Text.TrimAny(" :").Length > 0)
            {
                return false;
            }

            hasBold |= run.Kind == RunKind.Bold;
        }

        return hasBold && text.Plain.EndsWith(":", StringComparison.Ordinal);
    }

    /// <summary>
    /// Turns a description that announces what stands below it into one that stands alone: <c>The following endpoint lists crates:</c> into
    /// <c>Lists crates.</c> Of several sentences, the announcing one is left out.
    /// </summary>
    public static string Strip(string description)
    {
        var text = description;
        if (text.EndsWith(":", StringComparison.Ordinal))
        {
            var last = text.LastIndexOf(". ", StringComparison.Ordinal);
            text = last > 0 ? text.Substring(0, last + 1) : text.TrimEndAny(": ") + ".";
        }

        return ProseWords.EndpointLeads.PhraseIn(text) is { } lead && IsVerb(text, lead.Length)
            ? char.ToUpperInvariant(text[lead.Length]) + text.Substring(lead.Length + 1)
            : text;
    }

    /// <summary>Whether a verb in the third person follows: "returns", but not "is" or "has".</summary>
    private static bool IsVerb(string text, int start)
    {
        var end = start;
        while (end < text.Length && Words.IsLetter(text[end]))
        {
            end++;
        }

        return end - start > 3 && end < text.Length && text[end] == ' ' && text[end - 1] == 's';
    }
}
