namespace DocGen.Markdown;

/// <summary>What an HTML tag in a text means.</summary>
internal enum HtmlTagKind
{
    /// <summary>No HTML element: text in angle brackets.</summary>
    Unknown,

    /// <summary>Markup without a meaning here; its content stays.</summary>
    Ignored,

    /// <summary>Starts a new line: <c>br</c>, <c>li</c>, <c>p</c>, <c>tr</c>.</summary>
    Break,

    /// <summary>A cell of a table inside a text.</summary>
    Cell,

    /// <summary>Code.</summary>
    Code,

    /// <summary>Bold text.</summary>
    Bold,
}
