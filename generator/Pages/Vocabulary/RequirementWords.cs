using DocGen.Pages.Model;

namespace DocGen.Pages.Vocabulary;

/// <summary>The words by which remarks say whether a parameter has to be sent.</summary>
internal static class RequirementWords
{
    /// <summary>Words that stand for themselves: "(integer, required)".</summary>
    public static readonly WordTable<Requirement> Table = new(
        new(Requirement.Required, "required"),
        new(Requirement.Required, "mandatory"),
        new(Requirement.Optional, "optional"),
        new(Requirement.Optional, "not required"));

    /// <summary>What a word says.</summary>
    public static Requirement Of(string word) => Table.Find(word)?.Meaning ?? Requirement.Unknown;
}
