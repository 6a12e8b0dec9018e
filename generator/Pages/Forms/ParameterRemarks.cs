using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Forms;

/// <summary>Reads the remarks in the brackets behind a parameter's name: "integer, required", "string: &lt;required&gt;", "query, default: 20".</summary>
internal static class ParameterRemarks
{
    /// <summary>Reads the parts of the remarks; false if no part has a known meaning, so that they are prose.</summary>
    public static bool Read(RichText text, ParameterItem item)
    {
        var isKnown = false;
        foreach (var part in Split(text))
        {
            isKnown |= ReadPart(part, item);
        }

        return isKnown;
    }

    /// <summary>
    /// The length of the word "required" or "optional", with or without marks, at the start of a description; 0 if it begins with another word.
    /// </summary>
    public static int MarkAt(string text, out Requirement requirement)
    {
        requirement = Requirement.Unknown;
        var start = 0;
        while (start < text.Length && text[start] is '{' or '<' or '(' or '[' or '*' or ' ')
        {
            start++;
        }

        var end = start;
        while (end < text.Length && Words.IsLetter(text[end]))
        {
            end++;
        }

        var word = text.Substring(start, end - start);
        requirement = RequirementWords.Of(word);
        var close = end;
        while (close < text.Length && text[close] is '}' or '>' or ')' or ']' or '*')
        {
            close++;
        }

        // "Required for lists of books" goes on as a sentence.
        return requirement != Requirement.Unknown && (close > end || close == text.Length || text[close] is '.' or ',' or ':' or ';' or '-') ? close : 0;
    }

    private static bool ReadPart(RichText part, ParameterItem item)
    {
        var plain = part.Plain;
        if (RequirementWords.Of(plain.TrimAny(" <>*_`")) is var requirement && requirement != Requirement.Unknown)
        {
            item.Requirement = requirement;
            return true;
        }

        if (plain.Starts("default") && plain.Length > 7 && !Words.IsLetter(plain[7]))
        {
            item.Default = DefaultOf(plain.Substring(7));
            return true;
        }

        if (PlaceWords.OfRemark(plain) != ParameterPlace.Unknown)
        {
            item.Place = plain;
            return true;
        }

        var colon = plain.IndexOf(':');
        if (colon > 0 && ToldTypes.AreIn(plain.Substring(0, colon)))
        {
            item.Type = ParameterItemReader.Text(plain.Substring(0, colon).Trim());
            return ReadValue(plain.Substring(colon + 1).Trim(), item);
        }

        if (item.Type.Runs.Length == 0 && (ToldTypes.AreIn(plain) || HasLink(part)))
        {
            item.Type = part;
            return true;
        }

        return false;
    }

    /// <summary>"string: &lt;required&gt;", "bool: false"</summary>
    private static bool ReadValue(string value, ParameterItem item)
    {
        if (RequirementWords.Of(value.TrimAny("<> \"")) is var requirement && requirement != Requirement.Unknown)
        {
            item.Requirement = requirement;
        }
        else
        {
            item.Default = DefaultOf(value);
        }

        return true;
    }

    /// <summary>Whether a default only says that there is none, such as "nothing" or "null".</summary>
    private static string DefaultOf(string value)
        => value.TrimAny(" :=`\"'") is var text && text is "" or "nil" or "null" or "[]" or "{}" or "none"
            ? ""
            : text.Starts("is ") ? text.Substring(3) : text;

    private static bool HasLink(RichText text)
    {
        foreach (var run in text.Runs)
        {
            if (run.Kind == RunKind.Link)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Cuts at commas and semicolons outside of links and quotes.</summary>
    private static List<RichText> Split(RichText text)
    {
        var parts = new List<RichText>();
        var part = new List<TextRun>();
        foreach (var run in text.Runs)
        {
            var pieces = run.Kind == RunKind.Text && run.Text.IndexOf('"') < 0 ? run.Text.Split(',', ';') : [run.Text];
            for (var i = 0; i < pieces.Length; i++)
            {
                if (i > 0)
                {
                    parts.Add(RichText.Of(part));
                    part = [];
                }

                part.Add(run with { Text = pieces[i] });
            }
        }

        parts.Add(RichText.Of(part));
        parts.RemoveAll(static piece => piece.Runs.Length == 0);
        return parts;
    }
}
