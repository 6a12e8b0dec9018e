using System;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;

namespace DocGen.Pages.Outline;

/// <summary>
/// A table that shows which bytes a packet has, and not the members of an object: <c>| Lid count | Unsigned short (big endian) | 2 bytes |</c>.
/// </summary>
internal static class ByteLayout
{
    /// <summary>Whether a cell of the first row counts bytes and says nothing else.</summary>
    public static bool Is(TableBlock table)
    {
        if (table.Rows.Length == 0)
        {
            return false;
        }

        foreach (var cell in table.Rows[0].Cells)
        {
            var text = cell.Plain;
            if (text.Length < 16 && text.Split([' '], StringSplitOptions.RemoveEmptyEntries) is { Length: 2 } words && TypeWords.ByteUnits.IsIn(words[1]))
            {
                return true;
            }
        }

        return false;
    }
}
