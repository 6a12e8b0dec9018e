namespace DocGen.Pages;

/// <summary>The ids of what is reported about the parts of a page.</summary>
internal static class PageDiagnosticIds
{
    /// <summary>A row has more cells than the header. Argument: the member.</summary>
    public const string SurplusCells = "DG0020";

    /// <summary>A row is the wrapped rest of the one before. Argument: the member it belongs to.</summary>
    public const string WrappedRow = "DG0021";

    /// <summary>A row's first cell cannot be a member's name. Argument: the cell.</summary>
    public const string InvalidMemberName = "DG0022";

    /// <summary>A placeholder that a template left behind. Argument: where.</summary>
    public const string Placeholder = "DG0023";

    /// <summary>A page of an operation without any request line. Argument: its title.</summary>
    public const string NoRequestLine = "DG0024";

    /// <summary>A route with braces, quotes or parentheses that do not match. Argument: the line.</summary>
    public const string UnbalancedRoute = "DG0025";

    /// <summary>A route in which two segments have no slash between them. Argument: the line.</summary>
    public const string FusedSegments = "DG0026";

    /// <summary>A request line that is no route: an ellipsis, prose. Argument: the line.</summary>
    public const string NoRoute = "DG0027";

    /// <summary>A JSON representation that cannot be read. Argument: the type.</summary>
    public const string InvalidSample = "DG0028";

    /// <summary>A section that should have a table of members has none that can be read. Argument: the heading.</summary>
    public const string NoTable = "DG0029";

    /// <summary>A row of a table of members of an enumeration has no usable name. Argument: the cell.</summary>
    public const string InvalidEnumMember = "DG0030";

    /// <summary>An enumeration lists a member twice. Arguments: the enumeration, the member.</summary>
    public const string DuplicateEnumMember = "DG0031";

    /// <summary>A page is empty.</summary>
    public const string EmptyPage = "DG0032";
}
