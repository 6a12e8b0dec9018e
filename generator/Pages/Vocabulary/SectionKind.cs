


namespace DocGen.Pages.Vocabulary;

/// <summary>What a section of a page is about, by its heading.</summary>
internal enum SectionKind
{
    /// <summary>A heading without a known meaning; the section belongs to the one above it.</summary>
    Other,
    Title,
    Properties,
    Relationships,
    Methods,
    Representation,
    Members,

    /// <summary>"x values": the members of an enumeration.</summary>
    Values,

    /// <summary>The section of a type that the page describes beside what it is about.</summary>
    LocalType,
    Permissions,
    HttpRequest,
    Headers,
    QueryParameters,
    PathParameters,
    RequestBody,
    Response,
    Example,
    RequestExample,
    ResponseExample,

    /// <summary>A section that ends what stands above it without being of use: errors, remarks, links.</summary>
    Aside,
}
