using System.Collections.Generic;
using DocGen.Diagnostics;
using DocGen.Markdown.Model;
using DocGen.Pages.Routes;
using DocGen.Pages.Text;

namespace DocGen.Pages.Sections;

/// <summary>Request lines in a table instead of a code block: a column of verbs and one of addresses, and nothing else.</summary>
internal static class RequestTable
{
    /// <summary>Whether a table is one; tables of methods have a third column that says what each is for.</summary>
    public static bool Is(TableBlock table)
    {
        if (table.Header.Count != 2 || table.Rows.Count == 0 || !IsVerbHeader(table.Header[0].Plain) || !IsAddressHeader(table.Header[1].Plain))
        {
            return false;
        }

        foreach (var row in table.Rows)
        {
            if (!row.IsEmpty() && RequestLineText.VerbOf(LineOf(row), out _) is null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a block of a section is one.</summary>
    public static bool IsIn(Section section)
    {
        foreach (var block in section.Blocks)
        {
            if (block is TableBlock table && Is(table))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The lines with their places.</summary>
    public static IEnumerable<(string Line, TextPosition Position)> Lines(TableBlock table)
    {
        foreach (var row in table.Rows)
        {
            if (!row.IsEmpty())
            {
                yield return (LineOf(row), row.Position);
            }
        }
    }

    private static string LineOf(TableRow row)
        => row.Cell(0).Plain.Trim(' ', '*', '`').ToUpperInvariant() + " " + row.Cell(1).Plain.Trim(' ', '*', '`');

    private static bool IsVerbHeader(string header)
        => header.Trim(' ', '*', ':') is var text && (text.Is("method") || text.Is("http method") || text.Is("request method") || text.Is("verb") || text.Is("http verb"));

    private static bool IsAddressHeader(string header)
        => header.Trim(' ', '*', ':') is var text && (text.Ends("uri") || text.Ends("url") || text.Is("endpoint") || text.Is("path") || text.Is("route") || text.Is("address"));
}
