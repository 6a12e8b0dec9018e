using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Vocabulary;

namespace DocGen.Pages.Forms;

/// <summary>Members that have a heading or a term of their own below "Properties" ("### title", then "**Type:** String") become a table there.</summary>
internal sealed class MemberSectionForm : IForm
{
    private static readonly SectionKind[] s_scopes = [SectionKind.Properties, SectionKind.Relationships];

    /// <inheritdoc/>
    public PageDraft Rewrite(PageDraft draft)
    {
        foreach (var scope in s_scopes)
        {
            if (Head(draft.Outline, scope) is { } head && MemberSectionReader.Read(draft.Outline, scope) is { } table)
            {
                draft = draft.With(Add(draft.Markdown.Sections, head, table));
            }
        }

        return draft;
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
