using DocGen.Markdown.Model;
using DocGen.Pages.Members;
using DocGen.Pages.Outline;
using DocGen.Pages.Prose;
using DocGen.Pages.Vocabulary;

namespace DocGen.Pages.Kinds;

/// <summary>The evidence of a page for what it documents: a type, an operation or both.</summary>
/// <param name="outline">The sections.</param>
/// <param name="title">The page's heading.</param>
/// <param name="markdown">The page.</param>
/// <param name="hasAnnotation">Whether the page has a representation whose annotation says that it is one of a type.</param>
internal sealed class PageEvidence(PageOutline outline, PageTitle title, MarkdownPage markdown, bool hasAnnotation)
{
    /// <summary>Whether the page has a representation whose annotation says that it is one of a type.</summary>
    public bool HasAnnotation => hasAnnotation;

    /// <summary>Whether the page documents a type; known once the rules for that have been asked.</summary>
    public bool IsType { get; set; }

    /// <summary>Whether the page has a section of request lines.</summary>
    public bool HasRequestSection => outline.Has(SectionKind.HttpRequest);

    /// <summary>Whether the page shows request lines below its title, where it goes on with a request's other parts.</summary>
    public bool HasRequestBelowTitle => outline.Requests.Count > 0;

    /// <summary>Whether the page shows one request and its response below headings of their own.</summary>
    public bool HasOneRequest => outline.HasOneRequest;

    /// <summary>Whether the page has a section of properties or relationships.</summary>
    public bool HasProperties => outline.Has(SectionKind.Properties) || outline.Has(SectionKind.Relationships);

    /// <summary>Whether the page shows how an object looks.</summary>
    public bool HasRepresentation => outline.Has(SectionKind.Representation);

    /// <summary>Whether the page lists the members of an enumeration.</summary>
    public bool HasMembers => outline.Has(SectionKind.Members);

    /// <summary>Whether the page is one of an enumeration: its title says so, or it has members and no properties.</summary>
    public bool IsOfEnum => title.IsEnum || (HasMembers && !outline.Has(SectionKind.Properties));

    /// <summary>Whether the page says which permissions a request needs, and what the request takes or gives.</summary>
    public bool HasPermissionsOfRequest
        => outline.Has(SectionKind.Permissions)
            && (outline.Has(SectionKind.RequestBody) || outline.Has(SectionKind.Response) || Says(FrontMatterWords.Operation));

    /// <summary>Whether the front matter says that the page is about a concept.</summary>
    public bool IsConcept => Says(FrontMatterWords.Concept);

    /// <summary>Whether the heading names a type: by its ending, or by a single name on a page that says that it is one, or
    /// has properties with types.</summary>
    public bool NamesType
        => title.IsResource || (title.Name.Length > 0 && (HasNamespace || markdown.IsRenderedText || Says(FrontMatterWords.Resource) || HasTypedProperties()));

    private bool HasNamespace => IntroductionReader.ReadNamespace(outline.Title?.Section.Blocks ?? []) is not null;

    private bool Says(PhraseList kinds) => markdown.FrontMatter.TryGetValue(FrontMatterWords.KindKey, out var kind) && kinds.IsIn(kind);

    /// <summary>Whether a table below a heading of properties has types, or an example that has these members.</summary>
    private bool HasTypedProperties()
    {
        foreach (var (_, table) in outline.Blocks<TableBlock>(SectionKind.Properties))
        {
            if (TableColumns.Of(table.Header) is { Name: >= 0 } columns
                && (columns.Type >= 0 || (MemberTableReader.IsMemberTable(columns) && ExampleSpelling.HasMembersOf(outline, table))))
            {
                return true;
            }
        }

        return false;
    }
}
