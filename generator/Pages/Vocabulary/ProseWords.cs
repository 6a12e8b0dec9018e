namespace DocGen.Pages.Vocabulary;

/// <summary>Words of introductions and descriptions that are not part of what they describe.</summary>
internal static class ProseWords
{
    /// <summary>Words in front of the namespace that a page names.</summary>
    public static readonly PhraseList Namespace = new(
        WordMatch.Start,
        ("namespace:", "Namespace: library.paper"));

    /// <summary>How a paragraph begins that is a remark and not a description.</summary>
    public static readonly PhraseList Notes = new(
        WordMatch.Start,
        ("note:", "Note: shelves are slow."),
        ("important:", "Important: keep the key."),
        ("tip:", "Tip: use a filter."),
        ("caution:", "Caution: this deletes books."),
        ("warning:", "Warning: this deletes books."));

    /// <summary>How a description names the operation in front of the verb that tells what it does.</summary>
    public static readonly PhraseList EndpointLeads = new(
        WordMatch.Start,
        ("the following endpoint ", "The following endpoint lists crates:"),
        ("this endpoint ", "This endpoint deletes a crate."),
        ("this api endpoint ", "This API endpoint deletes a crate."));

    /// <summary>Words in front of the type that a member is inherited from.</summary>
    public static readonly PhraseList InheritedFrom = new(
        WordMatch.AnywhereInCase,
        ("nherited from", "Inherited from [shelf](shelf.md)."),
        ("erdado de", "Herdado de [shelf](shelf.md)."),
        ("erdada de", "Herdada de [shelf](shelf.md)."),
        ("eredado de", "Heredado de [shelf](shelf.md)."),
        ("eredada de", "Heredada de [shelf](shelf.md)."),
        ("érité de", "Hérité de [shelf](shelf.md)."),
        ("éritée de", "Héritée de [shelf](shelf.md)."),
        ("eerbt von", "Geerbt von [shelf](shelf.md)."));

    /// <summary>Words between these words and the name.</summary>
    public static readonly PhraseList InheritedLeads = new(
        WordMatch.Whole,
        ("the", "the"));

    /// <summary>A verb in front of "inherited from" that goes with it.</summary>
    public static readonly PhraseList Copula = new(
        WordMatch.End,
        ("is ", "The property is "));

    /// <summary>Placeholders of templates that stand where nobody wrote a text.</summary>
    public static readonly PhraseList Placeholders = new(
        WordMatch.AnywhereInCase,
        ("TODO", "TODO: Add description"));

    /// <summary>What a placeholder inside a text begins with; it goes on to the end of the markup.</summary>
    public static readonly PhraseList PlaceholderLeads = new(
        WordMatch.AnywhereInCase,
        ("TODO:", "Its width. ** TODO: scopes **"));

    /// <summary>A sentence that templates leave behind.</summary>
    public static readonly PhraseList NotDocumented = new(
        WordMatch.Anywhere,
        ("not yet documented", "Not yet documented."));

    /// <summary>How the caption of a representation begins.</summary>
    public static readonly PhraseList CaptionLeads = new(
        WordMatch.Start,
        ("here is ", "Here is a JSON representation of a shelf."),
        ("here's ", "Here's a JSON representation of a shelf."),
        ("the following ", "The following is a JSON representation of a shelf."),
        ("below is ", "Below is a JSON representation of a shelf."));

    /// <summary>What the caption of a representation says.</summary>
    public static readonly PhraseList Captions = new(
        WordMatch.Anywhere,
        ("JSON representation of", "Here is a JSON representation of a shelf."));
}
