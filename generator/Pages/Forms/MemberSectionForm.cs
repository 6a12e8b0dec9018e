using System.Collections.Generic;
using System.Linq;
using DocGen.Markdown.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Vocabulary;

namespace DocGen.Pages.Forms;

/// <summary>
/// Members that have a heading or a term of their own below "Properties" ("### title", then "**Type:** String") become a table there. Of a page that describes
/// several types ("## Crate entity", then "### Attributes") each has a table of its own; on others all members are those of the one type.
/// </summary>
internal sealed class MemberSectionForm : IForm
{
    private static readonly SectionKind[] s_scopes = [SectionKind.Properties, SectionKind.Relationships];

    /// <inheritdoc/>
    public PageDraft Rewrite(PageDraft draft)
    {
        foreach (var scope in s_scopes)
        {
            var heads = HeadsOfTypes(draft.Outline, scope);
            if (heads.Count > 1)
            {
                draft = AddTables(draft, heads, scope);
            }
            else if (Head(draft.Outline, scope) is { } head && MemberSectionReader.Read(draft.Outline.InScope(scope)) is { } table)
            {
                draft = draft.With(Add(draft.Markdown.Sections, head, table));
            }
        }

        return draft;
    }

    /// <summary>The sections of members right below a heading that says that it is one of a type.</summary>
    private static List<int> HeadsOfTypes(PageOutline outline, SectionKind scope)
    {
        var heads = new List<int>();
        for (var i = 1; i < outline.Sections.Count; i++)
        {
            var above = outline.Sections[i - 1].Section;
            if (outline.Sections[i] is { IsInExample: false } section && section.Kind == scope && above.Level < section.Section.Level
                && LocalType.SaysType(above.Heading.Plain))
            {
                heads.Add(i);
            }
        }

        return heads;
    }

    private static PageDraft AddTables(PageDraft draft, List<int> heads, SectionKind scope)
    {
        var sections = draft.Markdown.Sections;
        foreach (var head in heads)
        {
            var below = draft.Outline.Sections.Skip(head + 1).TakeWhile(section => section.Section.Level > draft.Outline.Sections[head].Section.Level);
            if (MemberSectionReader.Read([draft.Outline.Sections[head], .. below.Where(section => section.Scope == scope)]) is { } table)
            {
                sections = Add(sections, draft.Outline.Sections[head].Section, table).ToArray();
            }
        }

        return draft.With(sections);
    }

    private static Section? Head(PageOutline outline, SectionKind scope)
    {
        foreach (var section in outline.Sections)
        {
            if (section.Kind == scope && !section.IsInExample)
            {
                return section.Section;
            }
        }

        return null;
    }

    private static List<Section> Add(Section[] sections, Section head, TableBlock table)
    {
        var added = new List<Section>(sections.Length);
        foreach (var section in sections)
        {
            added.Add(ReferenceEquals(section, head) ? section with { Blocks = [.. section.Blocks, table] } : section);
        }

        return added;
    }
}
