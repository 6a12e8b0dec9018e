using System;
using System.Globalization;
using System.Linq;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Outline;

/// <summary>A section that may describe a type.</summary>
/// <param name="Name">The name that its heading gives.</param>
/// <param name="Anchor">The heading's anchor.</param>
/// <param name="Kind">What its table lists.</param>
/// <param name="Table">The table.</param>
/// <param name="Section">The section.</param>
internal sealed record LocalType(string Name, string Anchor, LocalTypeKind Kind, TableBlock Table, Section Section)
{
    /// <summary>The anchor of the heading above and that of this heading, joined by a dash; null if no heading stands above it.</summary>
    public string? NestedAnchor { get; init; }

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
            if (TableColumns.Of(table.Header) is { Name: >= 0 } columns && KindOf(table, columns, section.Kind) is { } kind)
            {
                // Nothing is named after a list of numbers, so that its heading may be any.
                var heading = section.Section.Heading.Plain;
                var anchor = HeadingAnchor.Of(heading);
                var name = NameOf(heading) ?? (kind == LocalTypeKind.Numbers ? anchor : null);
                return name is null ? null : new(name, anchor, kind, table, section.Section);
            }
        }

        return null;
    }

    private static LocalTypeKind? KindOf(TableBlock table, TableColumns columns, SectionKind section)
        => ByteLayout.Is(table) ? null
            : section == SectionKind.Other && ListsNumbers(table, columns) ? LocalTypeKind.Numbers
            : section == SectionKind.Other && columns.Type < 0 && IsOfValues(columns) ? LocalTypeKind.Values
            : columns is { Type: >= 0, Location: < 0 } ? LocalTypeKind.Members
            : null;

    /// <summary>
    /// Whether a table lists numbers and what each stands for: <c>| Type | Value |</c>, <c>| ID | Name |</c>. The members of an enumeration have numbers as
    /// well (<c>| Member | Value |</c>), but are sent by name.
    /// </summary>
    public static bool ListsNumbers(TableBlock table, TableColumns columns)
    {
        if (ValueWords.MemberHead.IsIn(columns.FirstHeader.TrimAny(" *"))
            || (columns is { Type: >= 0, Name: >= 0 } && TableColumns.RoleOf(table.Header[columns.Name].Plain) == ColumnRole.Name))
        {
            return false;
        }

        for (var i = 0; i < columns.Count; i++)
        {
            if (TypeWords.NumberHeads.IsIn(table.Header[i].Plain.TrimAny(" *")) && table.Rows.Length > 0
                && table.Rows.All(
                    row => long.TryParse(row.Cell(i).Plain.TrimAny(" `*"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A heading of a few words, of which one name can be made; null for any other.</summary>
    public static string? NameOf(string heading)
        => LabelOf(heading) is not { Length: > 0 } label ? NameOfWords(heading)
            : NameOfWords(heading.Substring(label.Length + 1)) is not { } name ? null
            : TypeWords.Kinds.IsIn(label.Trim()) ? name
            : NameOfWords(label) is { } owner ? owner + char.ToUpperInvariant(name[0]) + name.Substring(1)
            : null;

    /// <summary>
    /// The words in front of the colon in a heading that says that a name follows: "Crate Event Type: Opened". They are a part of the name, as a crate may have
    /// a type of its own that is called Opened. Null for any other heading.
    /// </summary>
    public static string? LabelOf(string heading)
        => heading.IndexOf(':') is > 0 and var colon && heading.Substring(0, colon) is var label && IsKindWord(label.Substring(label.LastIndexOf(' ') + 1))
            ? label
            : null;

    private static string? NameOfWords(string heading)
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
        => LabelOf(heading) is not null
            || heading.TrimAny(" `*") is var text && text.LastIndexOf(' ') is > 0 and var blank && IsKindWord(text.Substring(blank + 1));

    /// <summary>Whether the section describes a type whether or not something leads to it, as its heading says that a name follows.</summary>
    public bool IsLabelled => Kind == LocalTypeKind.Members && LabelOf(Section.Heading.Plain) is not null;

    /// <summary>Whether the section says that it lists the values of an enumeration.</summary>
    public bool SaysEnum()
        => TypeWords.Enums.IsIn(Section.Heading.Plain)
            || Section.BlocksOf<ParagraphBlock>().Any(static paragraph => TypeWords.Enums.IsIn(paragraph.Text.Plain));

    /// <summary>Whether a word at the end of a heading says what the section describes, and is not part of the name.</summary>
    private static bool IsKindWord(string word) => TypeWords.Kinds.IsIn(word);

    private static bool IsOfValues(TableColumns columns)
        => columns.Count <= 3 && MemberWords.ValueHeads.IsIn(columns.FirstHeader);
}
