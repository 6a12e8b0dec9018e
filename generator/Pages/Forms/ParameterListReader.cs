using System;
using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Forms;

/// <summary>
/// Reads a list of parameters into a table, each item a row with the item's place: items of a list, terms with a definition, or paragraphs that begin with a
/// name and its type ("`size` (integer) - How many."). Items inside an item are members of it if they have types, or if it says that it is an object;
/// anything else in an item belongs to its description.
/// </summary>
internal sealed class ParameterListReader
{
    private static readonly RichText s_yes = Text("yes");
    private static readonly RichText s_no = Text("no");

    private static readonly (RichText Head, bool IsAlwaysThere, Func<ParameterItem, RichText> Cell)[] s_columns =
    [
        (Text("Name"), true, static item => Text(item.Name)),
        (Text("In"), false, static item => Text(item.Place)),
        (Text("Type"), true, static item => TypeOf(item)),
        (Text("Required"), false, static item => item.Requirement switch { Requirement.Required => s_yes, Requirement.Optional => s_no, _ => RichText.Empty }),
        (Text("Default"), false, static item => Text(item.Default)),
        (Text("Description"), true, static item => item.Description),
        (Text(ColumnWords.Table.First(ColumnRole.Owner).Phrase), false, static item => Text(item.Owner?.Path ?? "")),
    ];

    private readonly List<ParameterItem> _items = [];
    private readonly ParagraphBlock _first;
    private int _count;

    private ParameterListReader(ParagraphBlock first) => _first = first;

    private bool IsOfParagraphs => !_first.IsListItem && DefinitionAt(_first.Text) < 0;

    /// <summary>Whether a block is an item of a list, a term with its definition ("title\n: String. The title."), or a paragraph that says what type a
    /// parameter has.</summary>
    public static bool IsItem(Block block)
        => block is ParagraphBlock paragraph && (paragraph.IsListItem || DefinitionAt(paragraph.Text) > 0 || IsStated(paragraph));

    /// <summary>Reads the list that begins at a block; null if no list begins there, or if most of its items are not parameters.</summary>
    /// <param name="blocks">The blocks of a section.</param>
    /// <param name="start">Where the list begins.</param>
    /// <param name="end">Where it ends.</param>
    public static TableBlock? Read(Block[] blocks, int start, out int end) => Read(blocks, start, out end, out _);

    /// <summary>Reads the list that begins at a block.</summary>
    /// <param name="blocks">The blocks of a section.</param>
    /// <param name="start">Where the list begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="areStated">Whether each of its items says more than a name.</param>
    public static TableBlock? Read(Block[] blocks, int start, out int end, out bool areStated)
    {
        (end, areStated) = (start, false);
        if (!IsItem(blocks[start]))
        {
            return null;
        }

        var reader = new ParameterListReader((ParagraphBlock)blocks[start]);
        for (; end < blocks.Length && blocks[end] is ParagraphBlock paragraph && (reader.IsOfParagraphs || IsItem(paragraph)); end++)
        {
            reader.Add(paragraph);
        }

        var own = reader._items.FindAll(static item => item.Owner is null);
        areStated = own.Count == reader._count && own.TrueForAll(static item => item.IsStated);
        return own.Count * 2 > reader._count ? ToTable(reader._items) : null;
    }

    private void Add(ParagraphBlock paragraph)
    {
        var isNested = paragraph.IsListItem && !(paragraph.StartsItem && paragraph.Depth == _first.Depth);
        if (isNested || IsOfLast(paragraph) || (IsOfParagraphs && !IsStated(paragraph)))
        {
            AddToLast(paragraph);
            return;
        }

        _count++;
        if (ReadItem(paragraph) is { } item)
        {
            _items.Add(item);
        }
    }

    /// <summary>
    /// An item further to the right, below one that ends with a colon ("Available filters:"), is a part of that: too few blanks made it one beside it.
    /// </summary>
    private bool IsOfLast(ParagraphBlock paragraph)
        => _items.Count > 0 && paragraph.IsListItem && paragraph.Position.Column > _first.Position.Column
            && _items[_items.Count - 1].Description.Plain is { Length: > 0 } text && (text[text.Length - 1] == ':' || _items[_items.Count - 1].IsOpen);

    private static ParameterItem? ReadItem(ParagraphBlock paragraph)
    {
        if (DefinitionAt(paragraph.Text) < 0)
        {
            var read = ParameterItemReader.Read(paragraph.Text, paragraph.Position, mayBePlain: paragraph.IsListItem);
            return read is null ? null : read with { Depth = paragraph.Depth };
        }

        var cursor = new RunCursor(paragraph.Text.Runs);
        var term = cursor.TakeLine();
        cursor.Skip(": ");
        return ParameterItemReader.ReadDefinition(term, cursor.Rest, paragraph.Position);
    }

    /// <summary>"**size** `integer` required", "`size` (integer) - How many.": a paragraph of its own that gives a name and more.</summary>
    private static bool IsStated(ParagraphBlock paragraph)
        => paragraph is { IsListItem: false, Text.Runs: { Length: > 1 } runs } && runs[0].Kind is RunKind.Code or RunKind.Bold
            && runs[0].Text.IndexOfAnyOf(" :") < 0
            && (runs[1].Kind == RunKind.Code || runs[1].Text.StartsWith(" ", StringComparison.Ordinal))
            && ParameterItemReader.Read(paragraph.Text, paragraph.Position, mayBePlain: false) is { IsStated: true };

    /// <summary>Adds a member of the last item, or what further paragraphs and lists say of it.</summary>
    private void AddToLast(ParagraphBlock paragraph)
    {
        if (_items.Count == 0)
        {
            return;
        }

        if (paragraph.StartsItem && _items.FindLast(item => item.Depth < paragraph.Depth) is { } owner && ReadItem(paragraph) is { } member
            && (member.Type.Runs.Length > 0 || owner.IsObject))
        {
            _items.Add(member with { Owner = owner });
            owner.HasMembers = true;
            return;
        }

        var last = _items[_items.Count - 1];
        last.IsOpen = true;
        last.Description = new RichText([.. last.Description.Runs, TextRun.Break, .. paragraph.Text.Runs]);
    }

    /// <summary>The index of the break in front of the definition; -1 if there is none.</summary>
    private static int DefinitionAt(RichText text)
    {
        for (var i = 0; i + 1 < text.Runs.Length; i++)
        {
            if (text.Runs[i].Kind == RunKind.Break)
            {
                return i > 0 && text.Runs[i + 1] is { Kind: RunKind.Text, Text: var next } && next.StartsWith(": ", StringComparison.Ordinal) ? i : -1;
            }
        }

        return -1;
    }

    private static TableBlock ToTable(List<ParameterItem> items)
    {
        var columns = Array.FindAll(s_columns, column => column.IsAlwaysThere || items.Exists(item => column.Cell(item).Runs.Length > 0));
        var rows = new TableRow[items.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            var cells = new RichText[columns.Length];
            for (var k = 0; k < cells.Length; k++)
            {
                cells[k] = columns[k].Cell(items[i]);
            }

            rows[i] = new TableRow(cells, items[i].Position);
        }

        return new TableBlock(Array.ConvertAll(columns, static column => column.Head), rows, items[0].Position) { IsOfList = true };
    }

    /// <summary>
    /// "`wait` `(duration: "30s")`", "`step=&lt;duration&gt;`": what lists call a duration is a text with a unit. Only
    /// schemas, which tables show, have durations of ISO 8601.
    /// </summary>
    private static RichText TypeOf(ParameterItem item)
        => item.Type.Plain is var type && type.Is("duration") ? Text("string")
            : item.HasMembers && TypeWords.Lists.IsIn(type) ? Text("object[]")
            : item.Type;

    private static RichText Text(string text) => ParameterItemReader.Text(text);
}
