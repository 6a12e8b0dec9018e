using System.Collections.Generic;
using System.Linq;
using DocGen.Diagnostics;
using DocGen.Markdown.Model;
using DocGen.Pages.Enums;
using DocGen.Pages.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Prose;
using DocGen.Pages.Types;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Members;

/// <summary>Reads tables of properties, relationships and parameters.</summary>
internal static class MemberTableReader
{
    /// <summary>Whether a table has a column of names and one of types, or at least of descriptions.</summary>
    public static bool IsMemberTable(TableColumns columns)
        => columns.Name >= 0 && (columns.Type >= 0 || (columns.Description >= 0 && MemberWords.Heads.IsIn(columns.FirstHeader)));

    /// <summary>Adds the rows of a table.</summary>
    /// <param name="context">The page.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="isRelationship">Whether the table lists relationships.</param>
    /// <param name="members">Receives the rows.</param>
    /// <param name="isStrict">Whether a row without a member's name is reported.</param>
    /// <param name="owner">The name of the type whose members they are; null for parameters.</param>
    public static void Read(PageContext context, TableBlock table, TableColumns columns, bool isRelationship, List<MemberRow> members, bool isStrict = true,
        string? owner = null)
    {
        context.Ledger.Read(table.Position, nameof(MemberTableReader));
        var part = PartIn(table, columns);
        var mayLackTypes = columns.Type < 0 || (table.Rows.Length > 1 && table.Rows.All(row => row.Cell(columns.Type).Runs.Length == 0));
        foreach (var row in table.Rows)
        {
            // The rows of a table that a form made of a list have the places of the list's items.
            context.Ledger.Read(row.Position, nameof(MemberTableReader));
            if (row.IsEmpty() || SaysNone(row, columns))
            {
                continue;
            }

            if (!table.IsOfList && row.HasOnly(columns.Name))
            {
                ReadLoneCell(context, row, columns.Name, members);
                continue;
            }

            if (ReadRow(context, row, columns, isRelationship, isStrict) is { } member)
            {
                var named = UnnamedEnum.Name(context, member, owner);
                members.Add(part.Length == 0 ? named : named with { Owner = part });
                if (!mayLackTypes && row.Cell(columns.Type).Plain.Trim().Length == 0 && !table.IsOfList)
                {
                    context.Report(PageDiagnosticIds.EmptyType, row.PositionOf(columns.Name), member.Name);
                }
            }
        }
    }

    /// <summary>"| `lids[]` attribute | Type |": the name of the member whose object the table describes; empty if its head has none.</summary>
    private static string PartIn(TableBlock table, TableColumns columns)
        => table.Header[columns.Name].Runs is { Length: 2 } runs && runs[0].Kind == RunKind.Code && TableColumns.RoleOf(runs[1].Text) == ColumnRole.Name
            ? runs[0].Text.Trim()
            : "";

    /// <summary>A row that says that there are no members: "None" for the name and for the type.</summary>
    private static bool SaysNone(TableRow row, TableColumns columns)
        => columns.Type >= 0 && MemberWords.None.IsIn(row.Cell(columns.Name).Plain.TrimAny("."))
            && MemberWords.None.IsIn(row.Cell(columns.Type).Plain.TrimAny("."));

    /// <summary>A row with a name and nothing else: a heading inside the table, or the rest of a description that was wrapped.</summary>
    private static void ReadLoneCell(PageContext context, TableRow row, int index, List<MemberRow> members)
    {
        var cell = row.Cell(index);
        if (members.Count == 0 || cell.Runs.Length == 0 || cell.Runs[0].Kind == RunKind.Bold || MemberName.Read(cell).IsValid || row.Cells.Length > 1)
        {
            return;
        }

        var last = members[members.Count - 1];
        var rest = DescriptionReader.Read(context, cell);
        members[members.Count - 1] = last with
        {
            Description = last.Description.Length == 0 ? rest.Text : last.Description + " " + rest.Text,
            InheritedFrom = last.InheritedFrom ?? rest.InheritedFrom,
        };
    }

    private static MemberRow? ReadRow(PageContext context, TableRow row, TableColumns columns, bool isRelationship, bool isStrict)
    {
        var name = MemberName.Read(row.Cell(columns.Name));
        if (!name.IsValid)
        {
            if (isStrict && !MemberWords.AnyName.IsIn(row.Cell(columns.Name).Plain.TrimAny(" `\\")))
            {
                context.Report(PageDiagnosticIds.InvalidMemberName, row.PositionOf(columns.Name), row.Cell(columns.Name).Plain);
            }

            return null;
        }

        var description = row.Joined(columns.Description, columns.Count);
        var prose = DescriptionReader.Read(context, description);
        if (prose.HasPlaceholder)
        {
            context.CountPlaceholder(row.PositionOf(columns.Description));
        }

        var values = InlineValuesReader.Read(description);
        if (values.Unread is { } unread)
        {
            context.Report(PageDiagnosticIds.UnreadValue, context.Find(row.PositionOf(columns.Description), unread), unread);
        }

        var hints = MemberHints.Read(description.Plain);
        var type = LocalTypeOf(context, row.Cell(columns.Type), description) ?? TypeCellReader.Read(context, row.Cell(columns.Type));
        type ??= columns is { Type: < 0, Example: >= 0 } ? ExampleValue.TypeOf(context, row.Cell(columns.Example).Plain)
            : columns is { Type: < 0, Default: >= 0 } ? ExampleValue.TypeOfDefault(context, row.Cell(columns.Default).Plain)
            : null;
        var choices = values.Names.IsEmpty && SaysText(type) ? ChoiceValues.Read(description) : default;
        return new MemberRow
        {
            Name = name.Name,
            Owner = columns.Owner < 0 ? "" : row.Cell(columns.Owner).Plain.Trim(),
            Type = type,
            Description = WithDefault(prose.Text, row.Cell(columns.Default).Plain),
            IsRelationship = isRelationship,
            InheritedFrom = prose.InheritedFrom,
            Values = choices.IsEmpty ? values.Names : choices,
            ValueNumbers = values.Numbers,
            IsMultiValued = hints.IsMultiValued,
            IsCommaSeparated = type is { IsCollection: true } && HintWords.CommaSeparated.IsIn(description.Plain),
            Requirement = RequirementOf(row, columns, name, hints),
            IsReadOnly = hints.IsReadOnly,
            IsKey = hints.IsKey,
            IsDeprecated = name.IsDeprecated || hints.IsDeprecated,
            Anchor = context.Anchor(row.PositionOf(columns.Name)),
            TypeAnchor = context.Anchor(PositionOfType(context, row, columns, type)),
        };
    }

    private static bool SaysText(TypeExpression? type)
        => type is { IsCollection: false, IsMap: false, Alternatives: { Count: 1 } names } && names[0].LinkPath is null && names[0].Name.Is("string");

    /// <summary>The name of the type within its cell; the whole cell if it names several, or none as it is read.</summary>
    private static TextPosition PositionOfType(PageContext context, TableRow row, TableColumns columns, TypeExpression? type)
        => row.Cell(columns.Type).Runs.Length > 0 && type is { Alternatives.Count: 1 } single
            ? context.Find(row.PositionOf(columns.Type), single.Alternatives[0].Name)
            : row.PositionOf(columns.Type);

    /// <summary>The type that the description links to, if the cell says no more than "array" or "object" and the page describes it.</summary>
    private static TypeExpression? LocalTypeOf(PageContext context, RichText cell, RichText description)
    {
        if (context.LocalTypes.IsEmpty || !LocalTypes.IsShapeOnly(cell))
        {
            return null;
        }

        foreach (var run in description.Runs)
        {
            if (context.LocalTypes.Find(run) is { Kind: not LocalTypeKind.Numbers } type)
            {
                return MemberWords.Object.IsIn(cell.Plain.TrimAny(" `*")) ? context.SimpleType(type.Name) : context.Collection(type.Name);
            }
        }

        return null;
    }

    /// <summary>A default is documentation: the service applies it to what is not sent.</summary>
    private static string WithDefault(string description, string value)
    {
        var text = value.TrimAny(" `");
        return text.Length == 0 || text is "-" or "–" || description.Has("default") ? description
            : (description.Length == 0 ? "" : description[description.Length - 1] is '.' or '!' or '?' ? description + " " : description + ". ") + "Default: "
                + text + ".";
    }

    private static Requirement RequirementOf(TableRow row, TableColumns columns, MemberName name, MemberHints hints)
    {
        if (columns.Required >= 0 && row.Cell(columns.Required).Plain is { Length: > 0 } text)
        {
            return MemberWords.Yes.IsIn(text) ? Requirement.Required : Requirement.Optional;
        }

        if (columns.Optional >= 0 && row.Cell(columns.Optional).Plain is { Length: > 0 } mayLack)
        {
            return MemberWords.Yes.IsIn(mayLack) ? Requirement.Optional : Requirement.Required;
        }

        return name.Requirement != Requirement.Unknown ? name.Requirement : hints.Requirement;
    }
}
