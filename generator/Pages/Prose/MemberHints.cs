using DocGen.Pages.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Prose;

/// <summary>Facts about a member that its description mentions.</summary>
/// <param name="Requirement">"Required." or "Optional." as a sentence of its own, first or last.</param>
/// <param name="IsReadOnly">"Read-only".</param>
/// <param name="IsKey">"Key of the entity", "Key."</param>
/// <param name="IsDeprecated">"Deprecated".</param>
/// <param name="IsMultiValued">Whether the description says that several values may be combined.</param>
internal readonly record struct MemberHints(Requirement Requirement, bool IsReadOnly, bool IsKey, bool IsDeprecated, bool IsMultiValued)
{
    /// <summary>Reads the hints of a description.</summary>
    public static MemberHints Read(string text)
    {
        if (text.Length == 0)
        {
            return default;
        }

        return new(
            RequirementOf(text),
            HintWords.ReadOnly.IsIn(text),
            HintWords.Key.IsIn(text) || HintWords.KeySentence.IsIn(text) || HintWords.KeyAlone.IsIn(text),
            IsDeprecation(text),
            SaysMultiValued(text));
    }

    /// <summary>Whether a text says that several of the values may be combined.</summary>
    public static bool SaysMultiValued(string text)
        => HintWords.MultiValued.IsIn(text) || HintWords.MultiValuedWords.IsIn(text) || HasOptionalPlural(text);

    /// <summary>"the architecture(s) for which …": a single property that may name several.</summary>
    private static bool HasOptionalPlural(string text)
        => HintWords.OptionalPlural.IndexIn(text, out _) is > 0 and var at && Words.IsLetter(text[at - 1])
            && !HintWords.OptionalPluralOfValues.IsIn(text.Substring(0, at));

    private static Requirement RequirementOf(string text)
    {
        return IsSentence(text, HintWords.Required) || SaysRequired(text) ? Requirement.Required
            : IsSentence(text, HintWords.Optional) ? Requirement.Optional
            : Requirement.Unknown;
    }

    /// <summary>"This is required to avoid conflicts.", but not "This is required if the shelf is full."</summary>
    private static bool SaysRequired(string text)
        => HintWords.RequiredSentences.IndexIn(text, out var end) >= 0 && !HintWords.Conditions.IsIn(text.Substring(end).TrimStart());

    /// <summary>"Required. A path.", "A path. Required. It is relative.", "A path (required)": a sentence of one word.</summary>
    private static bool IsSentence(string text, PhraseList words)
    {
        if (words.IndexIn(text, out _) < 0)
        {
            return false;
        }

        var trimmed = text.TrimAny(" .*()[]");
        foreach (var (word, _) in words.Rows)
        {
            if (StartsSentence(trimmed, word) || EndsSentence(trimmed, word) || text.IndexOf(". " + word + ".", System.StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsSentence(string text, string word)
        => text.Starts(word) && (text.Length == word.Length || text[word.Length] is '.' or ':' or ',' or ')' or ']' or '*' or ';');

    private static bool EndsSentence(string text, string word)
    {
        if (!text.Ends(word) || text.Length == word.Length)
        {
            return false;
        }

        var before = text.Substring(0, text.Length - word.Length).TrimEnd();
        return before.Length > 0 && before[before.Length - 1] is '.' or '(' or ')' or ']' or ';' or '*';
    }

    private static bool IsDeprecation(string text)
    {
        var trimmed = text.TrimStartAny(" *[(");
        return HintWords.DeprecatedLeads.IsIn(trimmed) || HintWords.Deprecated.IsIn(text) || HintWords.DeprecatedEnds.IsIn(text);
    }
}
