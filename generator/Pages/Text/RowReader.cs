using System.Collections.Generic;
using DocGen.Markdown.Model;

namespace DocGen.Pages.Text;

/// <summary>Access to the cells of rows that may be too short or too long.</summary>
internal static class RowReader
{
    /// <summary>A cell; empty if the row has none there.</summary>
    public static RichText Cell(this TableRow row, int index) => index >= 0 && index < row.Cells.Count ? row.Cells[index] : RichText.Empty;

    /// <summary>Whether every cell but one is empty.</summary>
    public static bool HasOnly(this TableRow row, int index)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (i != index && row.Cells[i].Plain.Length > 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether all cells are empty.</summary>
    public static bool IsEmpty(this TableRow row) => row.HasOnly(-1);

    /// <summary>Whether cells beyond the header hold something.</summary>
    public static bool HasSurplus(this TableRow row, int columns)
    {
        for (var i = columns; i < row.Cells.Count; i++)
        {
            if (row.Cells[i].Plain.Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last column's cell with the surplus ones joined to it by the pipes that cut them off.</summary>
    public static RichText Joined(this TableRow row, int index, int columns)
    {
        if (index != columns - 1 || !row.HasSurplus(columns))
        {
            return row.Cell(index);
        }

        var runs = new List<TextRun>(row.Cell(index).Runs);
        for (var i = columns; i < row.Cells.Count; i++)
        {
            runs.Add(new TextRun(RunKind.Text, " | "));
            runs.AddRange(row.Cells[i].Runs);
        }

        return new RichText(runs);
    }
}
