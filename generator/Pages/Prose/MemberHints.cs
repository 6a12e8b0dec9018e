using System;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Pages.Prose;

/// <summary>What a description says of its member in passing.</summary>
/// <param name="Requirement">"Required." or "Optional." as a sentence of its own, first or last.</param>
/// <param name="IsReadOnly">"Read-only".</param>
/// <param name="IsKey">"Key of the entity", "Key."</param>
/// <param name="IsDeprecated">"Deprecated".</param>
/// <param name="IsMultiValued">That several values may be combined.</param>
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
            text.IndexOf("Read-only", StringComparison.Ordinal) >= 0 || text.IndexOf("Read-Only", StringComparison.Ordinal) >= 0 || text.IndexOf("Read only", StringComparison.Ordinal) >= 0 || text.Has("is read-only."),
            text.Has("key of the") || text.IndexOf("Key.", StringComparison.Ordinal) >= 0 || text.Is("key"),
            IsDeprecation(text),
            SaysMultiValued(text));
    }

    /// <summary>Whether a text says that several of the values may be combined.</summary>
    public static bool SaysMultiValued(string text)
        => text.Has("multi-valued") || text.Has("multivalued") || text.Has("bitwise") || text.HasWord("flags") || text.Has("more than one value") || HasOptionalPlural(text)
        || text.Has("can be combined") || text.Has("combination of") || text.Has("comma-separated list of") || text.Has("one or more of the following") || text.Has("multiple values");

    /// <summary>"the architecture(s) for which …": a single property that may name several.</summary>
    private static bool HasOptionalPlural(string text)
        => text.IndexOf("(s)", StringComparison.Ordinal) is > 0 and var at && Words.IsLetter(text[at - 1]) && !text.Substring(0, at).Ends("value");

    private static Requirement RequirementOf(string text)
    {
        var trimmed = text.Trim(' ', '.', '*', '(', ')', '[', ']');
        if (StartsSentence(trimmed, "required") || EndsSentence(trimmed, "required"))
        {
            return Requirement.Required;
        }

        return StartsSentence(trimmed, "optional") || EndsSentence(trimmed, "optional") ? Requirement.Optional : Requirement.Unknown;
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
        var trimmed = text.TrimStart(' ', '*', '[', '(');
        return trimmed.Starts("deprecated") || text.Has("property is deprecated") || text.Has("property will be deprecated") || text.Has("property has been deprecated")
            || text.Has("(deprecated)") || text.Has("[deprecated]") || text.Has("relationship is deprecated") || text.Ends("Deprecated.");
    }
}
