namespace DocGen.Pages;

/// <summary>The ids of what is reported about the parts of a page.</summary>
internal static class PageDiagnosticIds
{
    /// <summary>A row's first cell cannot be a member's name. Argument: the cell.</summary>
    public const string InvalidMemberName = "DG0020";

    /// <summary>Placeholders that a template left behind; one for each page. Argument: the number of placeholders.</summary>
    public const string Placeholders = "DG0021";

    /// <summary>A page of an operation without any request line. Argument: its title.</summary>
    public const string NoRequestLine = "DG0022";

    /// <summary>A route with braces, quotes or parentheses that do not match. Argument: the line.</summary>
    public const string UnbalancedRoute = "DG0023";

    /// <summary>A route in which two segments have no slash between them. Argument: the line.</summary>
    public const string FusedSegments = "DG0024";

    /// <summary>A request line whose text is not a route but an ellipsis or prose. Argument: the line.</summary>
    public const string NoRoute = "DG0025";

    /// <summary>A JSON representation that cannot be read. Argument: the type.</summary>
    public const string InvalidSample = "DG0026";

    /// <summary>A table of members has no column of names and types. Argument: the section's heading.</summary>
    public const string NoMemberColumns = "DG0027";

    /// <summary>A row of a table of an enumeration's members has no usable name. Argument: the cell.</summary>
    public const string InvalidEnumMember = "DG0028";

    /// <summary>An enumeration lists a member twice. Arguments: the enumeration, the member.</summary>
    public const string DuplicateEnumMember = "DG0029";

    /// <summary>A page is empty.</summary>
    public const string EmptyPage = "DG0030";

    /// <summary>The front matter says that the page documents something, but nothing could be read. Argument: the kind of page that it names.</summary>
    public const string NothingRead = "DG0031";

    /// <summary>A heading that is spelled almost like a known one. Arguments: the heading, the known one.</summary>
    public const string MisspeltHeading = "DG0032";

    /// <summary>A head of a column that is spelled almost like a known one, or that stands above types. Arguments: the head, the known one.</summary>
    public const string MisspeltColumn = "DG0033";

    /// <summary>A text that looks like a request line and was read by no reader. Argument: the line.</summary>
    public const string UnreadRequestLine = "DG0034";

    /// <summary>A table that looks like one of members or parameters and was read by no reader. Argument: the section's heading.</summary>
    public const string UnreadTable = "DG0035";

    /// <summary>An item of a list that describes a parameter and is read by no reader. Argument: its name.</summary>
    public const string UnreadParameter = "DG0036";

    /// <summary>A marked text in a list of values that cannot be a value. Argument: the text.</summary>
    public const string UnreadValue = "DG0037";

    /// <summary>A table of an enumeration's members in which no column has names. Arguments: the heading, the first cell.</summary>
    public const string NoEnumNames = "DG0038";

    /// <summary>A parameter whose name is spelled almost like a placeholder. Arguments: the name, the placeholder.</summary>
    public const string UnknownPlaceholder = "DG0039";

    /// <summary>A route of more segments or characters than an address can have. Arguments: the limits of both.</summary>
    public const string RouteTooLong = "DG0040";

    /// <summary>A verb that is a misspelling of a usual one. Arguments: the verb, the usual one.</summary>
    public const string MisspeltVerb = "DG0041";

    /// <summary>A route with a segment "." or "..". Arguments: the segment, the line.</summary>
    public const string DotSegment = "DG0042";

    /// <summary>A segment with characters that are escaped in an address. Arguments: the segment, and what is sent.</summary>
    public const string EscapedSegment = "DG0043";

    /// <summary>An address among request lines that has no verb. Arguments: the line, and what it is read as.</summary>
    public const string MissingVerb = "DG0044";

    /// <summary>A row of a member whose cell for the type is empty. Arguments: the member.</summary>
    public const string EmptyType = "DG0045";

    /// <summary>A word beside a type that is nearly spelled like one with a meaning. Arguments: the word, what it is read as.</summary>
    public const string MisspeltTypeWord = "DG0046";

    /// <summary>A value with marks in it, in a table whose other values are single words. Arguments: the value.</summary>
    public const string OddValue = "DG0047";

    /// <summary>A member's name that a translation replaced.</summary>
    public const string TranslatedName = "DG0048";
}
