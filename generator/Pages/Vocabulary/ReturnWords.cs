namespace DocGen.Pages.Vocabulary;

/// <summary>Words of the sentence that tells what an operation returns, on pages without a section for the response.</summary>
internal static class ReturnWords
{
    /// <summary>Verbs in the description of an operation that introduce its result.</summary>
    public static readonly PhraseList GivingVerbs = new(
        WordMatch.Word,
        ("returns", "Returns a [lid](#lid-object) object."),
        ("returning", "Gets the lids, returning an array of [lid](#lid-object) objects."),
        ("will return", "A successful call will return an empty object."));

    /// <summary>Words in front of a link that leads to more about the result, and not to its type.</summary>
    public static readonly PhraseList ReferenceLeads = new(
        WordMatch.End,
        ("(see", "Returns an array of lid objects (see"),
        (", see", "Returns an array of lid objects, see"));

    /// <summary>Texts of links in sentences about the result that lead to a list of values.</summary>
    public static readonly PhraseList ListLinks = new(
        WordMatch.Whole,
        ("type", "type"),
        ("types", "types"));
}
