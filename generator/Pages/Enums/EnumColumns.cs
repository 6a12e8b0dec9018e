using System.Globalization;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Enums;

/// <summary>
/// Which columns of a table of an enumeration's members hold the names and the numbers. The heads alone do not tell:
/// <c>|Value|Number|</c> has its names below "Value",
/// <c>|Name|Value|</c> its numbers, so the cells decide: a cell that is not a number holds a name.
/// </summary>
/// <param name="Name">The column of the names; -1 if no column has any.</param>
/// <param name="Number">The column of the numbers; -1 if the table has no such column.</param>
internal readonly record struct EnumColumns(int Name, int Number)
{
    /// <summary>Finds the columns of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">The columns as their headings name them.</param>
    public static EnumColumns Of(TableBlock table, TableColumns columns)
    {
        var name = HasNames(table, columns.Name) ? columns.Name : -1;
        for (var i = 0; i < columns.Count && name < 0; i++)
        {
            name = i != columns.Description && HasNames(table, i) ? i : -1;
        }

        if (name == columns.Name)
        {
            return new(name, columns.Value);
        }

        for (var i = 0; i < columns.Count; i++)
        {
            if (i != name && i != columns.Description && HasNumbers(table, i))
            {
                return new(name, i);
            }
        }

        return new(name, -1);
    }

    /// <summary>Whether a column has a cell that is not a number: some names may look like numbers, but not all of them.</summary>
    private static bool HasNames(TableBlock table, int column)
    {
        foreach (var row in table.Rows)
        {
            var cell = TextOf(row, column);
            if (cell.Length > 0 && !IsNumber(cell))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNumbers(TableBlock table, int column)
    {
        foreach (var row in table.Rows)
        {
            if (!IsNumber(TextOf(row, column)) && !row.IsEmpty())
            {
                return false;
            }
        }

        return table.Rows.Length > 0;
    }

    private static string TextOf(TableRow row, int column) => row.Cell(column).Plain.TrimAny(" `*\"'");

    private static bool IsNumber(string text)
        => text.Length > 0 && Words.IsDigit(text[text.Length - 1]) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
}
