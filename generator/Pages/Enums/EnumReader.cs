using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DocGen.Markdown.Model;
using DocGen.Pages.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Prose;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Enums;

/// <summary>Reads enumerations: a page's Members table, or the table right below the heading of an enumeration, and the
/// tables below "x values" headings on any page.</summary>
internal sealed class EnumReader(PageContext context, PageOutline outline)
{
    private readonly List<EnumDefinition> _enums = [];

    /// <summary>Reads all enumerations of the page.</summary>
    /// <param name="name">The name of the enumeration that the page itself documents.</param>
    /// <param name="description">The page's description.</param>
    /// <param name="deprecation">The page's deprecation.</param>
    /// <param name="isEnum">Whether the page's heading says that it documents an enumeration.</param>
    public EquatableArray<EnumDefinition> Read(string name, string description, Deprecation deprecation, bool isEnum)
    {
        var isBelowTitle = isEnum && !outline.Has(SectionKind.Members);
        for (var i = 0; i < outline.Sections.Count; i++)
        {
            var section = outline.Sections[i];
            if (name.Length > 0 && (section.Kind == SectionKind.Members || (isBelowTitle && section.Kind == SectionKind.Title && HasMemberTable(section))))
            {
                AddPageEnum(section, name, description, deprecation);
            }
            else if (context.LocalTypes.Of(section) is { Kind: LocalTypeKind.Values } local)
            {
                AddSectionEnum(section, local.Name, local.NestedAnchor);
            }
            else if (section.Kind == SectionKind.Values && SectionHeadings.ValuesName(section.Section) is { } valuesName)
            {
                AddSectionEnum(section, valuesName, nestedAnchor: null);
            }
        }

        return new(_enums.ToArray());
    }

    private static bool HasMemberTable(PageSection section)
        => section.Section.BlocksOf<TableBlock>().Any(static table => ValueWords.ValueHeads.IsIn(TableColumns.Of(table.Header).FirstHeader));

    private void AddPageEnum(PageSection section, string name, string description, Deprecation deprecation)
    {
        var members = ReadMembers(section, name);
        if (members.Count == 0)
        {
            return;
        }

        _enums.Add(new EnumDefinition
        {
            Name = name,
            Description = description,
            Members = new(members.ToArray()),
            IsMultiValued = SaysMultiValued(section) || (outline.Title is not null && SaysMultiValued(outline.Title)),
            IsDeprecated = deprecation.IsDeprecated,
            Anchor = context.Anchor(section.Section.Position),
        });
    }

    private void AddSectionEnum(PageSection section, string name, string? nestedAnchor)
    {
        var members = ReadMembers(section, name);
        if (members.Count == 0)
        {
            return;
        }

        _enums.Add(new EnumDefinition
        {
            Name = name,
            LinkAnchor = HeadingAnchor.Of(section.Section.Heading.Plain),
            NestedAnchor = nestedAnchor,
            Description = IntroductionReader.ReadDescription(context, section.Section.Blocks),
            Members = new(members.ToArray()),
            IsMultiValued = SaysMultiValued(section),
            Anchor = context.Anchor(section.Section.Position),
        });
    }

    private List<EnumMember> ReadMembers(PageSection section, string name)
    {
        var members = new List<EnumMember>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var hasTable = false;
        foreach (var table in section.Section.BlocksOf<TableBlock>())
        {
            hasTable = true;
            context.Ledger.Read(table.Position, nameof(EnumReader));
            ReadTable(section, table, name, members, known);
        }

        return hasTable ? members : BulletedMembers.Read(section.Section);
    }

    private void ReadTable(PageSection section, TableBlock table, string name, List<EnumMember> members, HashSet<string> known)
    {
        var heads = TableColumns.Of(table.Header);
        var columns = EnumColumns.Of(table, heads);
        if (columns.Name < 0 && table.Rows.Length > 0)
        {
            var first = table.Rows[0];
            context.Report(PageDiagnosticIds.NoEnumNames, first.PositionOf(0), section.Section.Heading.Plain, first.Cell(0).Plain);
            return;
        }

        var start = members.Count;
        foreach (var row in table.Rows)
        {
            if (!row.IsEmpty())
            {
                ReadRow(row, columns, heads, name, members, known);
            }
        }

        ReportOdd(table, columns.Name, members.GetRange(start, members.Count - start));
    }

    /// <summary>Reports a value with marks in it ("red &amp; more", "red`") where all others are single words.</summary>
    private void ReportOdd(TableBlock table, int column, List<EnumMember> members)
    {
        var odd = members.FindAll(static member => !Words.IsIdentifier(member.Name));
        if (odd.Count == 1 && members.Count > 1 && odd[0].Name.IndexOfAnyOf("&`\";|*<>") >= 0)
        {
            var place = table.Rows.First(row => row.Cell(column).Plain.Has(odd[0].Name)).PositionOf(column);
            context.Report(PageDiagnosticIds.OddValue, context.Find(place, odd[0].Name), odd[0].Name);
        }
    }

    private void ReadRow(TableRow row, EnumColumns columns, TableColumns heads, string name, List<EnumMember> members, HashSet<string> known)
    {
        var member = row.Cell(columns.Name).Plain.TrimAny(" `*\"',.");
        if (member.Length == 0 || member.Length > 128 || DescriptionReader.IsPlaceholder(member))
        {
            context.Report(PageDiagnosticIds.InvalidEnumMember, row.PositionOf(columns.Name), row.Cell(columns.Name).Plain);
            return;
        }

        if (ValueWords.NoValue.IsIn(member))
        {
            // "null" among the values says that a value may be missing; it is not a member of the enumeration.
            return;
        }

        if (!known.Add(member))
        {
            context.Report(PageDiagnosticIds.DuplicateEnumMember, row.PositionOf(columns.Name), name, member);
            return;
        }

        var description = heads.Description < 0 ? default : DescriptionReader.Read(context, row.Joined(heads.Description, heads.Count));
        members.Add(new(member, NumberOf(row.Cell(columns.Number).Plain), description.Text ?? ""));
    }

    private static long? NumberOf(string text)
    {
        var end = text.Length > 0 && text[0] is '-' ? 1 : 0;
        while (end < text.Length && Words.IsDigit(text[end]))
        {
            end++;
        }

        return long.TryParse(text.Substring(0, end), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static bool SaysMultiValued(PageSection section)
        => section.Section.BlocksOf<ParagraphBlock>().Any(static paragraph => MemberHints.SaysMultiValued(paragraph.Text.Plain));
}
