namespace DocGen.Markdown;

/// <summary>The ids of what is reported about a page's text.</summary>
internal static class MarkdownDiagnosticIds
{
    /// <summary>The file is binary.</summary>
    public const string NotText = "DG0001";

    /// <summary>The page is too large. Arguments: its length, the limit.</summary>
    public const string PageTooLarge = "DG0002";

    /// <summary>Blocks or inlines nest too deeply.</summary>
    public const string TooDeep = "DG0003";

    /// <summary>The front matter has no end.</summary>
    public const string UnclosedFrontMatter = "DG0004";

    /// <summary>The front matter is not valid YAML. Argument: the parser's message.</summary>
    public const string InvalidFrontMatter = "DG0005";

    /// <summary>A fenced code block has no end.</summary>
    public const string UnclosedFence = "DG0006";

    /// <summary>A comment has no end.</summary>
    public const string UnclosedComment = "DG0007";

    /// <summary>The JSON of an annotation cannot be read.</summary>
    public const string InvalidAnnotation = "DG0008";

    /// <summary>A row has more cells with text than its table has columns. Arguments: the number of cells, the number of columns.</summary>
    public const string MalformedRow = "DG0009";

    /// <summary>Rows with pipes, but no header with a separator line below it.</summary>
    public const string TableWithoutHeader = "DG0010";

    /// <summary>Text behind the end of a comment is not read.</summary>
    public const string TextBehindComment = "DG0012";

    /// <summary>A line without pipe directly behind a row.</summary>
    public const string DetachedRow = "DG0013";

    /// <summary>More rows, headings or request lines than a page can have. Arguments: what there is too much of, the limit.</summary>
    public const string TooMany = "DG0014";
}
