using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Members;
using DocGen.Pages.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Prose;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Resources;

/// <summary>
/// Reads the types of a page that describes several of them, each in a section that is called like the type and has a table of properties
/// ("## Postal address", with the table below it or below its own "Properties"),
/// and those that a page describes beside what it is about.
/// </summary>
internal sealed class SectionTypeReader(PageContext context, PageOutline outline)
{
    /// <summary>Reads the types in order; of two sections with one name the first counts.</summary>
    /// <param name="areAll">Whether the page documents nothing else, so that each section with properties is a type.</param>
    /// <param name="responseType">The type of the page's response, which comes first; null if the page describes none.</param>
    public EquatableArray<ResourceDefinition> Read(bool areAll, ResourceDefinition? responseType = null)
    {
        var types = new List<ResourceDefinition>();
        if (responseType is not null)
        {
            types.Add(responseType);
        }

        for (var i = 0; i < outline.Sections.Count; i++)
        {
            var section = outline.Sections[i];
            if (context.LocalTypes.Of(section) is { } local)
            {
                if (local.Kind == LocalTypeKind.Members)
                {
                    types.Add(Read(local.Name, i, local.Table));
                }
            }
            else if (areAll && section is { Kind: SectionKind.Other, Scope: SectionKind.Other, IsInExample: false, Section.Level: > 1 }
                && LocalType.NameOf(section.Section.Heading.Plain) is { } name && FindTable(i) is { } table && !types.Exists(type => type.Name.Is(name)))
            {
                types.Add(Read(name, i, table));
            }
        }

        return new(types.ToArray());
    }

    /// <summary>The table of the section, or of the "Properties" that follows it.</summary>
    private TableBlock? FindTable(int index)
    {
        var own = FindTable(outline.Sections[index].Section);
        return own is null && index + 1 < outline.Sections.Count && outline.Sections[index + 1] is { Kind: SectionKind.Properties } below
            && below.Section.Level > outline.Sections[index].Section.Level
            ? FindTable(below.Section)
            : own;
    }

    private static TableBlock? FindTable(Section section)
    {
        foreach (var table in section.BlocksOf<TableBlock>())
        {
            if (TableColumns.Of(table.Header) is var columns
                && (MemberWords.PropertyHeads.IsIn(columns.FirstHeader) || LocalType.SaysType(section.Heading.Plain))
                && !ByteLayout.Is(table) && !LocalType.ListsNumbers(table, columns)
                && (columns.Type >= 0 || (MemberTableReader.IsMemberTable(columns) && !ExampleSpelling.Read(section, table).IsEmpty)))
            {
                return table;
            }
        }

        return null;
    }

    private ResourceDefinition Read(string name, int index, TableBlock table)
    {
        var section = outline.Sections[index];
        var members = new List<MemberRow>();
        MemberTableReader.Read(context, table, TableColumns.Of(table.Header), isRelationship: false, members, owner: name);
        return new ResourceDefinition
        {
            Name = name,
            Description = ReadDescription(section) is { Length: > 0 } own ? own : HeadOf(name, index) is { } head ? ReadDescription(head) : "",
            Members = new(members.ToArray()),
            Sample = ExampleSpelling.Read(section.Section, table),
            LinkAnchor = HeadingAnchor.Of((HeadOf(name, index) ?? section).Section.Heading.Plain),
            NestedAnchor = context.LocalTypes.Of(section) is { } local ? local.NestedAnchor : HeadingAnchor.Nested(outline.Sections, index),
            Anchor = context.Anchor(section.Section.Position),
        };
    }

    private string ReadDescription(PageSection section) => IntroductionReader.ReadDescription(context, section.Section.Blocks);

    /// <summary>
    /// The section to which links to the type lead, where its members stand below one of another kind of heading: "### Lid Object", "###### Lid Structure".
    /// </summary>
    private PageSection? HeadOf(string name, int index)
    {
        var level = outline.Sections[index].Section.Level;
        for (var i = index - 1; i >= 0; i--)
        {
            var section = outline.Sections[i];
            if (section.Section.Level < level)
            {
                var heading = section.Section.Heading.Plain;
                return LocalType.SaysType(heading) && LocalType.NameOf(heading) is { } head && head.Is(name) ? section : null;
            }
        }

        return null;
    }
}
