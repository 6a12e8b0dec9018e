using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Outline;

/// <summary>Tables with the English words for heads of columns, for types, and for the names of headers and permissions.</summary>
internal static class TranslatedTable
{
    private const string Collection = " collection";

    /// <summary>The table in English.</summary>
    public static TableBlock Of(TableBlock table, Language language)
    {
        var header = new RichText[table.Header.Length];
        for (var i = 0; i < header.Length; i++)
        {
            var head = table.Header[i];
            var word = Translation.WordOf(head.Plain);
            var english = TableColumns.RoleOf(word) != ColumnRole.None ? null : (language.Heads.Find(word) ?? language.Names.Find(word))?.Meaning;
            header[i] = english is null ? head : Text(english, head);
        }

        var columns = TableColumns.Of(header);
        var rows = new List<TableRow>(table.Rows.Length);
        foreach (var row in table.Rows)
        {
            rows.Add(Of(row, columns, language));
        }

        return table with { Header = header, Rows = rows.ToArray() };
    }

    private static TableRow Of(TableRow row, TableColumns columns, Language language)
    {
        var index = columns.Type >= 0 ? columns.Type : 0;
        var cell = row.Cell(index);
        var english = columns.Type >= 0 ? TypeOf(cell, language) : language.Names.Find(cell.Plain)?.Meaning is { } name ? Text(name, cell) : null;
        return english is null ? row : row with { Cells = [.. Replaced(row.Cells, index, english)] };
    }

    private static IEnumerable<RichText> Replaced(RichText[] cells, int index, RichText cell)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            yield return i == index ? cell : cells[i];
        }
    }

    /// <summary>
    /// A type in English: "Cadeia de caracteres", "Coleção [x](x.md)", "[coleção x](x.md)", "[x](x.md) coleção"; null if the cell has no word of the language.
    /// </summary>
    private static RichText? TypeOf(RichText cell, Language language)
    {
        var plain = cell.Plain.TrimAny(" `.");
        var open = plain.IndexOf('(');
        var bare = open > 0 ? plain.Substring(0, open).TrimEnd() : plain;
        if ((PrimitiveOf(plain, language) ?? PrimitiveOf(bare, language)) is { } primitive)
        {
            return Text(primitive, cell);
        }

        for (var i = 0; i < cell.Runs.Length; i++)
        {
            if (WithoutCollection(cell.Runs[i].Text, language.Collections) is { } rest)
            {
                var runs = new List<TextRun>(cell.Runs);
                runs[i] = runs[i] with { Text = cell.Runs.Length == 1 ? PrimitiveOf(rest, language) ?? rest : rest };
                runs.RemoveAll(static run => run.Text.Length == 0 && run.Kind != RunKind.Break);
                runs.Add(new TextRun(RunKind.Text, Collection));
                return new RichText(runs.ToArray()) { Position = cell.Position };
            }
        }

        return null;
    }

    private static string? PrimitiveOf(string text, Language language) => language.Types.Find(text)?.Meaning;

    /// <summary>A text without the words for a collection at its start or end; null if it has none.</summary>
    private static string? WithoutCollection(string text, PhraseList collections)
    {
        var trimmed = text.TrimAny(" `");
        foreach (var (phrase, _) in collections.Rows)
        {
            if (trimmed.Starts(phrase) && IsEnd(trimmed, phrase.Length))
            {
                return trimmed.Substring(phrase.Length).TrimAny(" `");
            }

            if (trimmed.Ends(phrase) && (trimmed.Length == phrase.Length || !Words.IsWordCharacter(trimmed[trimmed.Length - phrase.Length - 1])))
            {
                return trimmed.Substring(0, trimmed.Length - phrase.Length).TrimEnd();
            }
        }

        return null;
    }

    private static bool IsEnd(string text, int at) => at == text.Length || !Words.IsWordCharacter(text[at]);

    private static RichText Text(string text, RichText place) => new([new TextRun(RunKind.Text, text)]) { Position = place.Position };
}
