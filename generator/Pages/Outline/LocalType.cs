using System;
using System.Linq;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Outline;

/// <summary>A section that may describe a type.</summary>
/// <param name="Name">The name that its heading gives.</param>
/// <param name="Anchor">The heading's anchor.</param>
/// <param name="IsEnum">Whether its table has values instead of members.</param>
/// <param name="Table">The table.</param>
/// <param name="Section">The section.</param>
internal sealed record LocalType(string Name, string Anchor, bool IsEnum, TableBlock Table, Section Section)
{
    /// <summary>A heading of more words is not a name.</summary>
    private const int MaxWords = 4;

    /// <summary>Reads a section; null if its heading is not a name, or if it has no table of members or values.</summary>
    public static LocalType? Of(PageSection section)
    {
        if (section.Kind is not (SectionKind.Other or SectionKind.Values) || section.IsInExample || section.Section.Level < 2)
        {
            return null;
        }

        foreach (var table in section.Section.BlocksOf<TableBlock>())
        {
            if (TableColumns.Of(table.Header) is { Name: >= 0 } columns
                && (columns.Type >= 0 ? columns.Location < 0 : section.Kind == SectionKind.Other && IsOfValues(columns))
                && NameOf(section.Section.Heading.Plain) is { } name)
            {
                return new(name, HeadingAnchor.Of(section.Section.Heading.Plain), columns.Type < 0, table, section.Section);
            }
        }

        return null;
    }

    /// <summary>A heading of a few words, of which one name can be made; null for any other.</summary>
    public static string? NameOf(string heading)
    {
        var words = PageTitle.Of(heading.TrimAny(" `*")).Text.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        var count = words.Length;
        while (count > 1 && IsKindWord(words[count - 1]))
        {
            count--;
        }

        var name = "";
        for (var i = 0; i < count; i++)
        {
            if (count > MaxWords || !Words.IsIdentifier(words[i]))
            {
                return null;
            }

            name += name.Length == 0 ? words[i] : char.ToUpperInvariant(words[i][0]) + words[i].Substring(1);
        }

        return name.Length == 0 ? null : name;
    }

    /// <summary>Whether a heading says that its section describes a type: "Berth resource".</summary>
    public static bool SaysType(string heading)
        => heading.TrimAny(" `*") is var text && text.LastIndexOf(' ') is > 0 and var blank && IsKindWord(text.Substring(blank + 1));

    /// <summary>Whether the section says that it lists the values of an enumeration.</summary>
    public bool SaysEnum()
        => TypeWords.Enums.IsIn(Section.Heading.Plain)
            || Section.BlocksOf<ParagraphBlock>().Any(static paragraph => TypeWords.Enums.IsIn(paragraph.Text.Plain));

    /// <summary>Whether a word at the end of a heading says what the section describes, and is not part of the name.</summary>
    private static bool IsKindWord(string word) => TypeWords.Kinds.IsIn(word);

    private static bool IsOfValues(TableColumns columns)
        => columns.Count <= 3 && MemberWords.ValueHeads.IsIn(columns.FirstHeader);
}
