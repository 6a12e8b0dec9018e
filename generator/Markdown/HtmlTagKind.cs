namespace DocGen.Markdown;

/// <summary>What an HTML tag in a text means.</summary>
internal enum HtmlTagKind
{
    /// <summary>Text in angle brackets that is not an HTML element.</summary>
    Unknown,

    /// <summary>Markup that has no meaning for the reader; its content is kept.</summary>
    Ignored,

    /// <summary>Starts a new line: <c>br</c>, <c>li</c>, <c>p</c>, <c>tr</c>.</summary>
    Break,

    /// <summary>A cell of a table inside a text.</summary>
    Cell,

    /// <summary>The text inside is code.</summary>
    Code,

    /// <summary>The text inside is bold.</summary>
    Bold,
}
