using System.Collections.Generic;
using DocGen.Diagnostics;

namespace DocGen.Markdown.Model;

/// <summary>A row of a table.</summary>
/// <param name="Cells">The cells, in order; surplus cells are kept.</param>
/// <param name="Position">Where the row stands.</param>
internal sealed record TableRow(RichText[] Cells, TextPosition Position)
{
    /// <summary>
    /// Whether the line holds no pipe at all, so that it is not a row of its own but the rest of the row above, such as a wrapped description.
    /// </summary>
    public bool IsContinuation { get; init; }

    /// <summary>Where a cell stands; the place of the row for a cell that is empty or missing.</summary>
    public TextPosition PositionOf(int index) => Cell(index).Position is { Length: > 0 } position ? position : Position;

    /// <summary>The text of a cell; empty if the row has no such cell.</summary>
    public RichText Cell(int index) => index >= 0 && index < Cells.Length ? Cells[index] : RichText.Empty;

    /// <summary>Whether every cell but one is empty.</summary>
    public bool HasOnly(int index)
    {
        for (var i = 0; i < Cells.Length; i++)
        {
            if (i != index && Cells[i].Plain.Length > 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether all cells are empty.</summary>
    public bool IsEmpty() => HasOnly(-1);

    /// <summary>Whether cells beyond the header hold something.</summary>
    public bool HasSurplus(int columns)
    {
        for (var i = columns; i < Cells.Length; i++)
        {
            if (Cells[i].Plain.Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last column's cell with the surplus ones joined to it by the pipes that cut them off.</summary>
    public RichText Joined(int index, int columns)
    {
        if (index != columns - 1 || !HasSurplus(columns))
        {
            return Cell(index);
        }

        var runs = new List<TextRun>(Cell(index).Runs);
        for (var i = columns; i < Cells.Length; i++)
        {
            runs.Add(new TextRun(RunKind.Text, " | "));
            runs.AddRange(Cells[i].Runs);
        }

        return new RichText(runs.ToArray()) { Position = PositionOf(index) };
    }
}
