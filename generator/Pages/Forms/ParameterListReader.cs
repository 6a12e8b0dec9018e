using System;
using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Pages.Forms;

/// <summary>
/// Reads a list of parameters into a table, each item a row with the item's place. A list inside an item belongs to the description of the item.
/// </summary>
internal static class ParameterListReader
{
    /// <summary>Whether a block is an item of a list, or a term with its definition: "title\n: String. The title."</summary>
    public static bool IsItem(Block block) => block is ParagraphBlock paragraph && (paragraph.IsListItem || DefinitionAt(paragraph.Text) > 0);

    /// <summary>Reads the list that begins at a block; null if no list begins there, or if most of its items are not parameters.</summary>
    /// <param name="blocks">The blocks of a section.</param>
    /// <param name="start">Where the list begins.</param>
    /// <param name="end">Where it ends.</param>
    public static TableBlock? Read(IReadOnlyList<Block> blocks, int start, out int end)
    {
        end = start;
        var items = new List<ParameterItem>();
        var count = 0;
        for (; end < blocks.Count && IsItem(blocks[end]); end++)
        {
            var paragraph = (ParagraphBlock)blocks[end];
            var isNested = paragraph.IsListItem && !(paragraph.StartsItem && paragraph.Depth == ((ParagraphBlock)blocks[start]).Depth);
            if (isNested || IsOfLast(items, paragraph, blocks[start]))
            {
                AddTo(items, paragraph);
                continue;
            }

            count++;
            if (ReadItem(paragraph) is { } item)
            {
                items.Add(item);
            }
        }

        return items.Count * 2 > count ? ToTable(items) : null;
    }

    /// <summary>
    /// An item further to the right, below one that ends with a colon ("Available filters:"), is a part of that: too few blanks made it one beside it.
    /// </summary>
    private static bool IsOfLast(List<ParameterItem> items, ParagraphBlock paragraph, Block first)
        => items.Count > 0 && paragraph.IsListItem && paragraph.Position.Column > first.Position.Column
            && items[items.Count - 1].Description.Plain is { Length: > 0 } text && (text[text.Length - 1] == ':' || items[items.Count - 1].IsOpen);

    private static ParameterItem? ReadItem(ParagraphBlock paragraph)
    {
        if (paragraph.IsListItem)
        {
            return ParameterItemReader.Read(paragraph.Text, paragraph.Position, mayBePlain: true);
        }

        var cursor = new RunCursor(paragraph.Text.Runs);
        var term = cursor.TakeLine();
        cursor.Skip(':', ' ');
        return ParameterItemReader.ReadDefinition(term, cursor.Rest, paragraph.Position);
    }

    /// <summary>The text of the further paragraphs and lists of an item.</summary>
    private static void AddTo(List<ParameterItem> items, ParagraphBlock paragraph)
    {
        if (items.Count > 0)
        {
            var last = items[items.Count - 1];
            last.IsOpen = true;
            last.Description = new RichText([.. last.Description.Runs, new TextRun(RunKind.Break, ""), .. paragraph.Text.Runs]);
        }
    }

    /// <summary>The index of the break in front of the definition; -1 if there is none.</summary>
    private static int DefinitionAt(RichText text)
    {
        for (var i = 0; i + 1 < text.Runs.Count; i++)
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
        var columns = new List<(string Head, Func<ParameterItem, RichText> Cell)>
        {
            ("Name", static item => Text(item.Name)),
            ("In", static item => Text(item.Place)),
            ("Type", static item => TypeOf(item)),
            ("Required", static item => Text(item.Requirement switch { Requirement.Required => "yes", Requirement.Optional => "no", _ => "" })),
            ("Default", static item => Text(item.Default)),
            ("Description", static item => item.Description),
        };
        columns.RemoveAll(column => column.Head is "In" or "Required" or "Default" && items.TrueForAll(item => column.Cell(item).Runs.Count == 0));
        var rows = items.ConvertAll(item => new TableRow(columns.ConvertAll(column => column.Cell(item)), item.Position));
        return new TableBlock(columns.ConvertAll(static column => Text(column.Head)), rows, items[0].Position);
    }

    /// <summary>
    /// "`wait` `(duration: "30s")`", "`step=&lt;duration&gt;`": what lists call a duration is a text with a unit. Only
    /// schemas, which tables show, have durations of ISO 8601.
    /// </summary>
    private static RichText TypeOf(ParameterItem item) => item.Type.Plain.Is("duration") ? Text("string") : item.Type;

    private static RichText Text(string text) => ParameterItemReader.Text(text);
}
