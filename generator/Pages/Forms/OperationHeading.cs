using System.Linq;
using DocGen.Pages.Outline;
using DocGen.Pages.Vocabulary;

namespace DocGen.Pages.Forms;

/// <summary>Tells the headings of operations from those of their parts.</summary>
internal static class OperationHeading
{
    /// <summary>Whether a section may be an operation: its heading names no part of one, or it shows request lines though it is called like a part.</summary>
    public static bool Is(PageSection section)
        => section is
        {
            Kind: SectionKind.Other, IsInExample: false, Section: { Level: > 0, Heading.Plain.Length: > 0 },
            Scope: SectionKind.Other or SectionKind.Title or SectionKind.Methods
        } || IsCalledLikeAPart(section);

    /// <summary>
    /// A section that shows request lines and is only called like a part of one: "## Read all audited request headers", then <c>GET /audit/headers</c>; or
    /// "## Permissions", then <c>PUT /users/{id}/permissions</c>.
    /// </summary>
    private static bool IsCalledLikeAPart(PageSection section)
        => section is
        {
            IsInExample: false,
            Kind: SectionKind.Headers or SectionKind.RequestBody or SectionKind.PathParameters or SectionKind.QueryParameters or SectionKind.Permissions,
        }
            && (section.Kind == SectionKind.Permissions || !HeadingWords.Table.HasWhole(section.Section.Heading.Plain.Trim()))
            && section.Section.Blocks.Any(RequestBlock.IsLines);
}
