using System.Collections.Generic;
using System.Linq;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Pages.Forms;

/// <summary>A table whose rows are requests: a column of verbs and one of addresses.</summary>
internal sealed class RequestTable
{
    private static readonly TextMemo<bool> s_isVerbs = new(static head => RequestWords.VerbHeads.IsIn(Bare(head)));

    private static readonly TextMemo<bool> s_isAddresses = new(
        static head => RequestWords.AddressHeads.IsIn(Bare(head)) || RequestWords.AddressHeadEnds.IsIn(Bare(head)));

    private readonly TableBlock _table;
    private readonly List<TableRow> _rows;
    private readonly int _verb;
    private readonly int _address;

    private RequestTable(TableBlock table, int verb, int address)
    {
        (_table, _verb, _address) = (table, verb, address);
        _rows = table.Rows.Where(static row => !row.IsEmpty()).SelectMany(row => Split(row, verb)).ToList();
    }

    /// <summary>The number of requests in the table.</summary>
    public int Count => _rows.Count;

    /// <summary>Whether the rows describe their requests in words.</summary>
    public bool HasTexts => _rows.Count > 1 && _rows.Exists(row => TextOf(row) is not null);

    /// <summary>Reads a table of requests; null if the table is something else, such as a table of methods, which has names instead of verbs.</summary>
    public static RequestTable? Of(TableBlock table)
    {
        if (table.Header.Length < 2 || table.Rows.Length == 0)
        {
            return null;
        }

        var verb = IndexOf(table, s_isVerbs, -1);
        var address = verb < 0 ? -1 : IndexOf(table, s_isAddresses, verb);
        if (address < 0)
        {
            return null;
        }

        var request = new RequestTable(table, verb, address);
        return request._rows.Count > 0 && request._rows.TrueForAll(request.IsRequest) ? request : null;
    }

    /// <summary>The table as blocks of code: one with all lines, or one for each row with its text below it.</summary>
    public IReadOnlyList<Block> ToBlocks()
    {
        if (!HasTexts)
        {
            return [new CodeBlock("http", string.Join("\n", _rows.Select(LineOf)), null,
                _table.Position) { LinePositions = _rows.ConvertAll(static row => row.Position) }];
        }

        var blocks = new List<Block>(_rows.Count * 2);
        foreach (var row in _rows)
        {
            blocks.Add(RequestBlock.Of(LineOf(row), row.Position));
            blocks.Add(new ParagraphBlock(TextOf(row) ?? new RichText([new TextRun(RunKind.Text, LineOf(row))]), IsListItem: false, row.Position));
        }

        return blocks;
    }

    private static string Bare(string head) => head.TrimAny(" *:`");

    private static int IndexOf(TableBlock table, TextMemo<bool> isHead, int except)
    {
        for (var i = 0; i < table.Header.Length; i++)
        {
            if (i != except && isHead.Of(table.Header[i].Plain))
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsRequest(TableRow row)
        => row.Cell(_verb).Plain.TrimAny(" *`").IndexOf(' ') < 0 && RequestLineText.VerbOf(LineOf(row), out _) is not null;

    /// <summary>The request line of a row. A cell cannot hold a bare pipe, so that a choice is written with a backslash: <c>/lids/(red\|blue)</c>.</summary>
    private string LineOf(TableRow row)
        => row.Cell(_verb).Plain.TrimAny(" *`").ToUpperInvariant() + " " + AddressOf(row);

    /// <summary>The address of a row: below a head that says that it is one, a path without a slash in front (<c>api/v1/lids.open</c>) gets it.</summary>
    private string AddressOf(TableRow row)
    {
        var address = row.Cell(_address).Plain.TrimAny(" *`").Replace("\\|", "|");
        var isPath = address.IndexOf('/') > 0 && address.IndexOf(' ') < 0 && Words.IsLetter(address[0]) && address.IndexOf(':') < 0;
        return isPath ? "/" + address : address;
    }

    /// <summary>"GET/POST/DELETE": a row for each verb.</summary>
    private static IEnumerable<TableRow> Split(TableRow row, int column)
    {
        var verbs = row.Cell(column).Plain.TrimAny(" *`").Split('/', ',', '|');
        if (verbs.Length == 1 || !verbs.All(static verb => RequestLineText.VerbOf(verb.Trim() + " /", out _) == verb.Trim()))
        {
            return [row];
        }

        return verbs.Select(
            verb => row with { Cells = [.. row.Cells.Select((cell, i) => i == column ? RichText.Of([new TextRun(RunKind.Text, verb.Trim())]) : cell)] });
    }

    /// <summary>The first cell of several words, which is a description; media types and names are not.</summary>
    private RichText? TextOf(TableRow row)
    {
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (i != _verb && i != _address && row.Cells[i].Plain is var text && text.IndexOf(' ') > 0 && Words.IsLetter(text[0]))
            {
                return row.Cells[i];
            }
        }

        return null;
    }
}
