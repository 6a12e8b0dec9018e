using System;
using System.Collections.Generic;
using DocGen.Diagnostics;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Outline;

/// <summary>
/// Reads a misspelt head of a column, such as <c>|Property|Tpye|Description|</c>, as the one that was meant, and a head without meaning
/// above cells that are types, such as <c>|Parameter|Shape|Description|</c>, as that of the types, where the table has no other column for them.
/// An unknown head above text, beside names and types, is read as that of the descriptions.
/// </summary>
internal static class ColumnSpelling
{
    /// <summary>A text of this many words is a description: no type, default or sample is that long.</summary>
    private const int FewestWordsOfText = 4;

    private static readonly NearWords<ColumnRole> s_words = new(ColumnWords.Table, PageDiagnosticIds.MisspeltColumn);

    /// <summary>The table with its misspelt heads corrected; the same table if all heads are known.</summary>
    /// <param name="table">The table.</param>
    /// <param name="findings">Receives a diagnostic for each head that was corrected.</param>
    public static TableBlock Mend(TableBlock table, List<PendingDiagnostic> findings)
    {
        var roles = new ColumnRole[table.Header.Length];
        for (var i = 0; i < roles.Length; i++)
        {
            roles[i] = TableColumns.RoleOf(table.Header[i].Plain);
        }

        // Most tables have a name, a type and a description, and nothing else.
        return Array.IndexOf(roles, ColumnRole.None) < 0 ? table : Mend(table, roles, findings);
    }

    private static TableBlock Mend(TableBlock table, ColumnRole[] roles, List<PendingDiagnostic> findings)
    {
        RichText[]? header = null;
        for (var i = 0; i < roles.Length; i++)
        {
            var head = table.Header[i];
            if (roles[i] == ColumnRole.None && (Near(head.Plain, roles) ?? TypesOf(table, roles, i) ?? DescriptionsOf(table, roles, i)) is { } row)
            {
                roles[i] = row.Meaning;
                (header ??= [.. table.Header])[i] = s_words.Replace(head, head.Position.Length > 0 ? head.Position : table.Position, row, findings);
            }
        }

        return header is null ? table : table with { Header = header };
    }

    /// <summary>The word that a head was meant to be, among those for columns that the table does not have.</summary>
    private static WordRow<ColumnRole>? Near(string head, ColumnRole[] roles)
    {
        var text = head.TrimAny(" *:?");
        return s_words.Find(text, row => !text.TrimEndAny("s").Is(row.Phrase.TrimEndAny("s")) && !Has(roles, row.Meaning));
    }

    private static WordRow<ColumnRole>? TypesOf(TableBlock table, ColumnRole[] roles, int column)
        => roles[0] == ColumnRole.Name && !Has(roles, ColumnRole.Type) && Has(roles, ColumnRole.Description) && HasTypes(table, column)
            ? ColumnWords.Table.First(ColumnRole.Type)
            : null;

    /// <summary>A column of text beside names and types, the only one without a meaning, describes the members: <c>|Property|Type|Whatnot|</c>.</summary>
    private static WordRow<ColumnRole>? DescriptionsOf(TableBlock table, ColumnRole[] roles, int column)
        => roles[0] == ColumnRole.Name && Has(roles, ColumnRole.Type) && !Has(roles, ColumnRole.Description)
            && Array.IndexOf(roles, ColumnRole.None, column + 1) < 0 && HasText(table, column)
            ? ColumnWords.Table.First(ColumnRole.Description)
            : null;

    private static bool Has(ColumnRole[] roles, ColumnRole role) => Array.IndexOf(roles, role) >= 0;

    private static bool HasText(TableBlock table, int column)
    {
        foreach (var row in table.Rows)
        {
            if (row.Cell(column).Plain.Split([' '], FewestWordsOfText).Length == FewestWordsOfText)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether all cells of a column can be types, and one of them is a primitive one.</summary>
    private static bool HasTypes(TableBlock table, int column)
    {
        var hasPrimitive = false;
        foreach (var row in table.Rows)
        {
            var cell = row.Cell(column);
            var words = cell.Plain.TrimAny(" `*").Split(' ');
            var isLink = cell.Runs.Length > 0 && cell.Runs[0].Kind == RunKind.Link;
            if (words.Length > 2 || (words[0].Length > 0 && !isLink && !Words.IsDottedName(words[0])))
            {
                return false;
            }

            hasPrimitive |= PrimitiveWords.Contains(words[0]);
        }

        return hasPrimitive;
    }
}
