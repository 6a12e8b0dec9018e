using System;
using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Model;
using DocGen.Pages.Sections;
using DocGen.Pages.Tables;
using DocGen.Pages.Text;
using DocGen.Primitives;

namespace DocGen.Pages.Resources;

/// <summary>
/// Reads the types of a page that describes several of them, each in a section that is called like the type and has a table of properties
/// ("## Postal address", with the table below it or below its own "Properties").
/// </summary>
internal sealed class SectionTypeReader(PageContext context, PageOutline outline)
{
    /// <summary>More words than these are no name.</summary>
    private const int MaxWords = 4;

    /// <summary>Reads the types in order; a name that is there twice counts once.</summary>
    public EquatableArray<ResourceDefinition> Read()
    {
        var types = new List<ResourceDefinition>();
        for (var i = 0; i < outline.Sections.Count; i++)
        {
            var section = outline.Sections[i];
            if (section is { Kind: SectionKind.Other, Scope: SectionKind.Other, IsInExample: false, Section.Level: > 1 }
                && NameOf(section.Section.Heading.Plain) is { } name && FindTable(i) is { } table && !types.Exists(type => type.Name.Is(name)))
            {
                types.Add(Read(name, section, table));
            }
        }

        return new(types.ToArray());
    }

    /// <summary>A heading of a few words, of which one name can be made; null for any other.</summary>
    private static string? NameOf(string heading)
    {
        var title = PageTitle.Of(heading.Trim(' ', '`', '*'));
        var words = (title.IsResource ? title.Name : title.Text).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var name = "";
        foreach (var word in words)
        {
            if (words.Length > MaxWords || !Words.IsIdentifier(word))
            {
                return null;
            }

            name += name.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word.Substring(1);
        }

        return name.Length == 0 ? null : name;
    }

    /// <summary>The table of the section, or of the "Properties" that follows it.</summary>
    private TableBlock? FindTable(int index)
    {
        var own = FindTable(outline.Sections[index].Section);
        return own is null && index + 1 < outline.Sections.Count && outline.Sections[index + 1] is { Kind: SectionKind.Properties } below && below.Section.Level > outline.Sections[index].Section.Level
            ? FindTable(below.Section)
            : own;
    }

    private static TableBlock? FindTable(Section section)
    {
        foreach (var block in section.Blocks)
        {
            if (block is TableBlock table && TableColumns.Of(table.Header) is { Type: >= 0 } columns && columns.FirstHeader.Starts("propert"))
            {
                return table;
            }
        }

        return null;
    }

    private ResourceDefinition Read(string name, PageSection section, TableBlock table)
    {
        var members = new List<MemberRow>();
        MemberTableReader.Read(context, table, TableColumns.Of(table.Header), isRelationship: false, members, owner: name);
        return new ResourceDefinition
        {
            Name = name,
            Description = IntroductionReader.ReadDescription(context, section.Section.Blocks),
            Members = new(members.ToArray()),
            LinkAnchor = EnumReader.AnchorOf(section.Section.Heading.Plain),
            Anchor = context.Anchor(section.Section.Position),
        };
    }
}
