using System;
using System.Collections.Generic;
using DocGen.Json;
using DocGen.Markdown.Model;
using DocGen.Pages.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Samples;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Members;

/// <summary>
/// The page of a type without a JSON representation may still show an example of it. An example is one case of many: it shows how the members
/// in the tables are spelled in JSON, but not which members exist.
/// </summary>
internal static class ExampleSpelling
{
    /// <summary>The members of the first example that mostly has those of the tables; empty if there is none.</summary>
    public static EquatableArray<SampleMember> Read(PageOutline outline, List<MemberRow> members)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var member in members)
        {
            names.Add(member.Name);
        }

        foreach (var section in outline.Sections)
        {
            if (Read(section.Section, names) is { Count: > 0 } found)
            {
                return new(found.ToArray());
            }
        }

        return default;
    }

    /// <summary>What the first example of a section shows of the names in a table's first column; empty if it mostly shows others.</summary>
    public static EquatableArray<SampleMember> Read(Section section, TableBlock table)
        => Read(section, NamesOf(table)) is { Count: > 0 } found ? new(found.ToArray()) : default;

    /// <summary>Whether an example of the page mostly has the members that a table names.</summary>
    public static bool HasMembersOf(PageOutline outline, TableBlock table)
    {
        var names = NamesOf(table);
        foreach (var section in outline.Sections)
        {
            if (Read(section.Section, names) is { Count: > 0 })
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<string> NamesOf(TableBlock table)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var index = TableColumns.Of(table.Header).Name;
        foreach (var row in table.Rows)
        {
            if (MemberName.Read(row.Cell(index)) is { IsValid: true } name)
            {
                names.Add(name.Name);
            }
        }

        return names;
    }

    private static List<SampleMember>? Read(Section section, HashSet<string> names)
    {
        foreach (var code in section.BlocksOf<CodeBlock>())
        {
            if (names.Count > 0 && Read(code, names) is { Count: > 0 } found)
            {
                return found;
            }
        }

        return null;
    }

    private static List<SampleMember>? Read(CodeBlock block, HashSet<string> names)
    {
        var body = HttpMessage.Read(block.Text).Json ?? (TolerantJson.TryParse(block.Text, out var json) ? json : null);
        var value = body is { Kind: JsonNodeKind.Object } ? body["value"] : null;
        var shown = SampleReader.Read(value is { Kind: JsonNodeKind.Array, Items.Count: > 0 } ? value.Items[0] : body);
        var found = new List<SampleMember>(shown.Count);
        foreach (var member in shown)
        {
            if (names.Contains(member.Name))
            {
                found.Add(member);
            }
        }

        return found.Count * 2 > shown.Count ? found : null;
    }
}
