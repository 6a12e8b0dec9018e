namespace DocGen.Pages.Vocabulary;

/// <summary>Where in a text a phrase has to stand; letter case is ignored unless a kind says otherwise.</summary>
internal enum WordMatch
{
    /// <summary>The phrase is the text.</summary>
    Whole,

    /// <summary>The text begins with the phrase.</summary>
    Start,

    /// <summary>The text ends with the phrase.</summary>
    End,

    /// <summary>The phrase stands in the text, between the borders of words.</summary>
    Word,

    /// <summary>The phrase stands anywhere in the text.</summary>
    Anywhere,

    /// <summary>The phrase stands anywhere in the text, in the same letter case.</summary>
    AnywhereInCase,
}
