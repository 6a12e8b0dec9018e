using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace DocGen.Diagnostics;

/// <summary>DG0001 to DG0019: what is wrong with the text of a page, whatever it documents.</summary>
internal static class MarkdownDescriptors
{
    /// <summary>DG0001: the file is binary.</summary>
    public static readonly DiagnosticDescriptor NotText = new(
        "DG0001",
        "The page is not text",
        "This file holds binary data and is skipped; leave it out of DocGenInput",
        DescriptorParts.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DescriptorParts.HelpRoot + "DG0001.md");

    /// <summary>DG0002: a page beyond the limit.</summary>
    public static readonly DiagnosticDescriptor PageTooLarge = new(
        "DG0002",
        "The page is too large",
        "The page has {0} characters and is skipped; the limit is {1}",
        DescriptorParts.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DescriptorParts.HelpRoot + "DG0002.md");

    /// <summary>DG0003: nesting beyond the limit.</summary>
    public static readonly DiagnosticDescriptor TooDeep = new(
        "DG0003",
        "The page nests too deeply",
        "Quotes, lists or brackets nest too deeply here; the page is skipped",
        DescriptorParts.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DescriptorParts.HelpRoot + "DG0003.md");

    /// <summary>DG0004: front matter without end.</summary>
    public static readonly DiagnosticDescriptor UnclosedFrontMatter = new(
        "DG0004",
        "The front matter has no end",
        "The front matter that starts here is never closed; a line with '---' is missing",
        DescriptorParts.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DescriptorParts.HelpRoot + "DG0004.md");

    /// <summary>DG0005: front matter that YAML cannot read.</summary>
    public static readonly DiagnosticDescriptor InvalidFrontMatter = new(
        "DG0005",
        "The front matter is not valid YAML",
        "The front matter is not valid YAML: {0}",
        DescriptorParts.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DescriptorParts.HelpRoot + "DG0005.md");

    /// <summary>DG0006: a fence without end.</summary>
    public static readonly DiagnosticDescriptor UnclosedFence = new(
        "DG0006",
        "The code block has no end",
        "The code block that starts here is never closed; it is taken to end where the text goes on",
        DescriptorParts.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DescriptorParts.HelpRoot + "DG0006.md");

    /// <summary>DG0007: a comment without end.</summary>
    public static readonly DiagnosticDescriptor UnclosedComment = new(
        "DG0007",
        "The comment has no end",
        "The comment that starts here is never closed; the rest of the page is a comment",
        DescriptorParts.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DescriptorParts.HelpRoot + "DG0007.md");

    /// <summary>DG0008: an annotation whose JSON is broken.</summary>
    public static readonly DiagnosticDescriptor InvalidAnnotation = new(
        "DG0008",
        "The annotation is not valid JSON",
        "The annotation cannot be read as JSON from this place on, so it is not used",
        DescriptorParts.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DescriptorParts.HelpRoot + "DG0008.md");

    /// <summary>DG0009: a row that is wider than its table.</summary>
    public static readonly DiagnosticDescriptor MalformedRow = new(
        "DG0009",
        "The row does not fit its table",
        "The row has {0} cells, but its table has {1} columns; write a '|' inside a text as '&#124;'",
        DescriptorParts.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DescriptorParts.HelpRoot + "DG0009.md");

    /// <summary>DG0010: rows without header.</summary>
    public static readonly DiagnosticDescriptor TableWithoutHeader = new(
        "DG0010",
        "The table has no header",
        "These rows are not read: a table needs a header row with a separator line ('|---|---|') below it",
        DescriptorParts.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DescriptorParts.HelpRoot + "DG0010.md");

    /// <summary>DG0012: text behind the end of a comment.</summary>
    public static readonly DiagnosticDescriptor TextBehindComment = new(
        "DG0012",
        "Text behind a comment is lost",
        "The text behind '-->' is part of the comment's block and is not read; put it on a line of its own",
        DescriptorParts.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DescriptorParts.HelpRoot + "DG0012.md");

    /// <summary>DG0013: a wrapped line in a table.</summary>
    public static readonly DiagnosticDescriptor DetachedRow = new(
        "DG0013",
        "A line of the table has no pipe",
        "The line has no '|' and is read as the rest of the row above it",
        DescriptorParts.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DescriptorParts.HelpRoot + "DG0013.md");

    /// <summary>DG0014: more rows, headings or request lines than a page can have.</summary>
    public static readonly DiagnosticDescriptor TooMany = new(
        "DG0014",
        "The page has too much of one thing",
        "The page has more than {1} {0} and is skipped; this is the first one too many",
        DescriptorParts.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DescriptorParts.HelpRoot + "DG0014.md");

    /// <summary>Every descriptor of this class; after the fields, which have to be there first.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
    [
        NotText,
        PageTooLarge,
        TooDeep,
        UnclosedFrontMatter,
        InvalidFrontMatter,
        UnclosedFence,
        UnclosedComment,
        InvalidAnnotation,
        MalformedRow,
        TableWithoutHeader,
        TextBehindComment,
        DetachedRow,
        TooMany,
    ];
}
