using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace DocGen.Diagnostics;

/// <summary>DG0020 to DG0099: what reading a single page finds, its text apart (<see cref="MarkdownDescriptors"/>).</summary>
internal static class PageDescriptors
{
    /// <summary>DG0020.</summary>
    public static readonly DiagnosticDescriptor InvalidMemberName = new(
        "DG0020", "A row without a member's name", "'{0}' is not the name of a member, so the row is not used",
        DescriptorParts.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: DescriptorParts.HelpRoot + "DG0020.md");

    /// <summary>DG0021.</summary>
    public static readonly DiagnosticDescriptor Placeholders = new(
        "DG0021", "Placeholders of a template",
        "The page has {0} placeholders, such as 'TODO' or 'Not yet documented'; they are left out of the generated code",
        DescriptorParts.Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: DescriptorParts.HelpRoot + "DG0021.md");

    /// <summary>DG0022.</summary>
    public static readonly DiagnosticDescriptor NoRequestLine = new(
        "DG0022", "An operation without a request line",
        "'{0}' shows no request line that gives a route, such as 'GET /path', so no method is generated for it",
        DescriptorParts.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: DescriptorParts.HelpRoot + "DG0022.md");

    /// <summary>DG0023.</summary>
    public static readonly DiagnosticDescriptor UnbalancedRoute = new(
        "DG0023", "An unbalanced route", "A brace, quote or parenthesis in '{0}' is opened and not closed, or closed and not opened",
        DescriptorParts.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: DescriptorParts.HelpRoot + "DG0023.md");

    /// <summary>DG0024.</summary>
    public static readonly DiagnosticDescriptor FusedSegments = new(
        "DG0024", "Two segments without a slash", "Two segments of '{0}' have no slash between them; they are read as two",
        DescriptorParts.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: DescriptorParts.HelpRoot + "DG0024.md");

    /// <summary>DG0025.</summary>
    public static readonly DiagnosticDescriptor NoRoute = new(
        "DG0025", "A line that is not a route", "'{0}' is not a route, so no method is generated for it",
        DescriptorParts.Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: DescriptorParts.HelpRoot + "DG0025.md");

    /// <summary>DG0026.</summary>
    public static readonly DiagnosticDescriptor InvalidSample = new(
        "DG0026", "A JSON representation that is not valid JSON",
        "The JSON representation of '{0}' cannot be read as JSON from this place on, so it is not used",
        DescriptorParts.Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: DescriptorParts.HelpRoot + "DG0026.md");

    /// <summary>DG0027.</summary>
    public static readonly DiagnosticDescriptor NoMemberColumns = new(
        "DG0027", "A table without columns for names and types", "The table below '{0}' has no columns for names and types, so it is not used",
        DescriptorParts.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: DescriptorParts.HelpRoot + "DG0027.md");

    /// <summary>DG0028.</summary>
    public static readonly DiagnosticDescriptor InvalidEnumMember = new(
        "DG0028", "A row without a member of the enumeration", "'{0}' cannot be a member of an enumeration, so the row is not used",
        DescriptorParts.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: DescriptorParts.HelpRoot + "DG0028.md");

    /// <summary>DG0029.</summary>
    public static readonly DiagnosticDescriptor DuplicateEnumMember = new(
        "DG0029", "A member that is listed twice", "'{0}' lists the member '{1}' twice; the first row counts",
        DescriptorParts.Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: DescriptorParts.HelpRoot + "DG0029.md");

    /// <summary>DG0030.</summary>
    public static readonly DiagnosticDescriptor EmptyPage = new(
        "DG0030", "An empty page", "The page is empty",
        DescriptorParts.Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: DescriptorParts.HelpRoot + "DG0030.md");

    /// <summary>DG0031.</summary>
    public static readonly DiagnosticDescriptor NothingRead = new(
        "DG0031", "A page from which nothing is generated",
        "The page says that it is of the type '{0}', but no member, request line or value could be read, so no code is generated from it",
        DescriptorParts.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: DescriptorParts.HelpRoot + "DG0031.md");

    /// <summary>DG0032.</summary>
    public static readonly DiagnosticDescriptor MisspeltHeading = new(
        "DG0032", "A heading with an unknown meaning", "The heading '{0}' is read as '{1}'",
        DescriptorParts.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: DescriptorParts.HelpRoot + "DG0032.md");

    /// <summary>DG0033.</summary>
    public static readonly DiagnosticDescriptor MisspeltColumn = new(
        "DG0033", "A column with an unknown heading", "The column '{0}' is read as '{1}'",
        DescriptorParts.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: DescriptorParts.HelpRoot + "DG0033.md");

    /// <summary>DG0034.</summary>
    public static readonly DiagnosticDescriptor UnreadRequestLine = new(
        "DG0034", "A request line that is not read",
        "'{0}' looks like a request line, but nothing around it says that it is one, so no method is generated for it",
        DescriptorParts.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: DescriptorParts.HelpRoot + "DG0034.md");

    /// <summary>DG0035.</summary>
    public static readonly DiagnosticDescriptor UnreadTable = new(
        "DG0035", "A table of members that is not read",
        "The table below '{0}' has names with types, or members of an enumeration, but nothing says what they belong to, so it is not used",
        DescriptorParts.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: DescriptorParts.HelpRoot + "DG0035.md");

    /// <summary>DG0036.</summary>
    public static readonly DiagnosticDescriptor UnreadParameter = new(
        "DG0036", "A parameter that is not read", "'{0}' is described with a type, but nothing says which part of a request it belongs to, so it is not used",
        DescriptorParts.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: DescriptorParts.HelpRoot + "DG0036.md");

    /// <summary>DG0037.</summary>
    public static readonly DiagnosticDescriptor UnreadValue = new(
        "DG0037", "A value that is not read", "'{0}' cannot be a value, so the list of values ends before it; neither it nor what follows is read",
        DescriptorParts.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: DescriptorParts.HelpRoot + "DG0037.md");

    /// <summary>DG0038.</summary>
    public static readonly DiagnosticDescriptor NoEnumNames = new(
        "DG0038", "An enumeration without names", "No column of the table below '{0}' holds the names of members; '{1}' is a number",
        DescriptorParts.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: DescriptorParts.HelpRoot + "DG0038.md");

    /// <summary>DG0039.</summary>
    public static readonly DiagnosticDescriptor UnknownPlaceholder = new(
        "DG0039", "A parameter that is spelled almost like a placeholder", "'{0}' is not a placeholder of the route; did you mean '{1}'?",
        DescriptorParts.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: DescriptorParts.HelpRoot + "DG0039.md");

    /// <summary>DG0040.</summary>
    public static readonly DiagnosticDescriptor RouteTooLong = new(
        "DG0040", "A route that is too long", "The route has more than {0} segments or more than {1} characters, so no method is generated for it",
        DescriptorParts.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: DescriptorParts.HelpRoot + "DG0040.md");

    /// <summary>DG0041.</summary>
    public static readonly DiagnosticDescriptor MisspeltVerb = new(
        "DG0041", "A misspelt verb", "The verb '{0}' is read as '{1}', which is spelled almost like it",
        DescriptorParts.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: DescriptorParts.HelpRoot + "DG0041.md");

    /// <summary>DG0042.</summary>
    public static readonly DiagnosticDescriptor DotSegment = new(
        "DG0042", "A route that leads elsewhere",
        "The segment '{0}' leads to another address than the one that the route names, so no method is generated for '{1}'",
        DescriptorParts.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: DescriptorParts.HelpRoot + "DG0042.md");

    /// <summary>DG0043.</summary>
    public static readonly DiagnosticDescriptor EscapedSegment = new(
        "DG0043", "A segment that has to be escaped", "The segment '{0}' has characters that an address cannot have there, so '{1}' is sent",
        DescriptorParts.Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: DescriptorParts.HelpRoot + "DG0043.md");

    /// <summary>DG0044.</summary>
    public static readonly DiagnosticDescriptor MissingVerb = new(
        "DG0044", "A request line without a verb", "'{0}' has no verb such as GET; it is read as: {1}",
        DescriptorParts.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: DescriptorParts.HelpRoot + "DG0044.md");

    /// <summary>DG0045.</summary>
    public static readonly DiagnosticDescriptor EmptyType = new(
        "DG0045", "A row without a type", "The row of '{0}' has no type, though its table has a column for types",
        DescriptorParts.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: DescriptorParts.HelpRoot + "DG0045.md");

    /// <summary>DG0046.</summary>
    public static readonly DiagnosticDescriptor MisspeltTypeWord = new(
        "DG0046", "A misspelt word beside a type", "'{0}' is read as '{1}', which it is nearly spelled like",
        DescriptorParts.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: DescriptorParts.HelpRoot + "DG0046.md");

    /// <summary>DG0047.</summary>
    public static readonly DiagnosticDescriptor OddValue = new(
        "DG0047", "A value unlike the others", "'{0}' is read as a value as it stands, though the others of its table are single words",
        DescriptorParts.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: DescriptorParts.HelpRoot + "DG0047.md");

    /// <summary>DG0048.</summary>
    public static readonly DiagnosticDescriptor TranslatedName = new(
        "DG0048", "A translated name of a member", "'{0}' is read as '{1}', which the JSON of the page has in its place",
        DescriptorParts.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: DescriptorParts.HelpRoot + "DG0048.md");

    /// <summary>Every descriptor of this class; after the fields, which have to be there first.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
    [
        InvalidMemberName,
        Placeholders,
        NoRequestLine,
        UnbalancedRoute,
        FusedSegments,
        NoRoute,
        InvalidSample,
        NoMemberColumns,
        InvalidEnumMember,
        DuplicateEnumMember,
        EmptyPage,
        NothingRead,
        MisspeltHeading,
        MisspeltColumn,
        UnreadRequestLine,
        UnreadTable,
        UnreadParameter,
        UnreadValue,
        NoEnumNames,
        UnknownPlaceholder,
        RouteTooLong,
        MisspeltVerb,
        DotSegment,
        EscapedSegment,
        MissingVerb,
        EmptyType,
        MisspeltTypeWord,
        OddValue,
        TranslatedName,
    ];
}
