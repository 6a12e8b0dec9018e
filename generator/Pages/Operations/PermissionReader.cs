using System;
using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Operations;

/// <summary>Reads permission tables: one row for each kind of caller, or one column for each, and then perhaps a row for each resource.</summary>
internal sealed class PermissionReader
{
    private readonly SortedDictionary<string, DistinctList<string>?[]> _scopesByResource = new(StringComparer.Ordinal);

    /// <summary>Whether a table lists permissions.</summary>
    public static bool IsPermissionTable(TableBlock table)
    {
        foreach (var cell in table.Header)
        {
            if (PermissionWords.Heads.IsIn(cell.Plain) || KindOf(cell.Plain) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds the rows of a table.</summary>
    public void Add(TableBlock table)
    {
        var isMatrix = table.Header.Length > 1 && KindOf(table.Header[1].Plain) is not null;
        PermissionKind? above = null;
        foreach (var row in table.Rows)
        {
            if (isMatrix)
            {
                AddMatrixRow(table.Header, row);
                continue;
            }

            // A row that names no kind (indented below an empty one) belongs to the kind above it.
            above = row.Cells.Length == 0 ? above : KindOf(row.Cells[0].Plain) ?? above;
            for (var i = 1; above is { } kind && i < row.Cells.Length; i++)
            {
                AddScopes("", kind, row.Cells[i].Plain);
            }
        }
    }

    /// <summary>The rows, at most one of each kind for each resource, in the order delegated, personal, application.</summary>
    public Primitives.EquatableArray<PermissionRow> ToRows()
    {
        var rows = new List<PermissionRow>();
        foreach (var entry in _scopesByResource)
        {
            for (var kind = 0; kind < entry.Value.Length; kind++)
            {
                if (entry.Value[kind] is { } scopes)
                {
                    rows.Add(new((PermissionKind)kind, new(scopes.ToArray())) { Resource = entry.Key });
                }
            }
        }

        return new(rows.ToArray());
    }

    private static PermissionKind? KindOf(string label)
    {
        if (PermissionWords.Personal.IsIn(label))
        {
            return PermissionKind.DelegatedPersonal;
        }

        return PermissionWords.Delegated.IsIn(label) ? PermissionKind.Delegated : PermissionWords.Application.IsIn(label) ? PermissionKind.Application : null;
    }

    private void AddMatrixRow(RichText[] header, TableRow row)
    {
        var resource = PermissionWords.Resources.IsIn(header[0].Plain) ? row.Cell(0).Plain.Trim() : "";
        for (var i = 1; i < row.Cells.Length && i < header.Length; i++)
        {
            if (KindOf(header[i].Plain) is { } kind)
            {
                AddScopes(resource, kind, row.Cells[i].Plain);
            }
        }
    }

    /// <summary>Reads the scopes of a cell: words with dots, whatever is between them.</summary>
    private void AddScopes(string resource, PermissionKind kind, string text)
    {
        if (!_scopesByResource.TryGetValue(resource, out var byKind))
        {
            _scopesByResource.Add(resource, byKind = new DistinctList<string>?[3]);
        }

        var scopes = byKind[(int)kind] ??= new();
        for (var i = 0; i < text.Length;)
        {
            if (!Words.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length
                && (Words.IsWordCharacter(text[i]) || text[i] == '-' || (text[i] == '.' && i + 1 < text.Length && Words.IsWordCharacter(text[i + 1]))))
            {
                i++;
            }

            var word = text.Substring(start, i - start);
            if (word.IndexOf('.') > 0 && !(word.Length <= 4 && word is "e.g" or "i.e") && !scopes.Contains(word))
            {
                scopes.Add(word);
            }
        }
    }
}
