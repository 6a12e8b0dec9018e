using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Members;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Forms;

/// <summary>
/// Parameters in the line of their label: <c>**Required parameters**: `title` for what it is called, and `size`.</c> The label becomes a line of its own above
/// a table of them, which <see cref="LabelHeadingForm"/> makes a section.
/// </summary>
internal sealed class InlineParametersForm : BlockForm
{
    private const int LongestLabel = 40;

    /// <inheritdoc/>
    protected override IReadOnlyList<Block>? Rewrite(Block block)
    {
        if (block is not ParagraphBlock { IsListItem: false, Text.Runs: { Length: > 1 } runs } paragraph
            || runs[0].Kind is not (RunKind.Bold or RunKind.Text) || runs[0].Text.Length > LongestLabel || StartOf(runs) is not (> 0 and var start)
            || SectionHeadings.Classify(runs[0].Text.Trim()) is not (SectionKind.PathParameters or SectionKind.QueryParameters or SectionKind.RequestBody))
        {
            return null;
        }

        var rows = Read(runs, start, paragraph);
        return rows.Count == 0
            ? null
            : [
                new ParagraphBlock(new([runs[0] with { Text = runs[0].Text.TrimAny(" :") + ":" }]), IsListItem: false, paragraph.Position),
                new TableBlock([Text("Name"), Text("Description")], rows.ToArray(), paragraph.Position) { IsOfList = true },
            ];
    }

    /// <summary>The index of the first name behind the colon; 0 if something else stands there.</summary>
    private static int StartOf(TextRun[] runs)
    {
        var start = runs[0].Text.TrimEnd() is { Length: > 1 } label && label[label.Length - 1] == ':' ? 1 : runs[1].Text.Trim() == ":" ? 2 : 0;
        return start > 0 && start < runs.Length && runs[start].Text.Trim().Length == 0 ? start + 1 : start;
    }

    /// <summary>A row for each name in code; code behind other words is a part of what is said of a name.</summary>
    private static List<TableRow> Read(TextRun[] runs, int start, ParagraphBlock paragraph)
    {
        var rows = new List<TableRow>();
        for (var i = start; i < runs.Length && runs[i].Kind == RunKind.Code && MemberName.Read(new RichText([runs[i]])).IsValid;)
        {
            var next = i + 1;
            while (next < runs.Length && !(runs[next].Kind == RunKind.Code && EndsItem(runs[next - 1].Text)))
            {
                next++;
            }

            var text = new List<TextRun>();
            for (var k = i + 1; k < next; k++)
            {
                text.Add(k == i + 1 ? runs[k] with { Text = runs[k].Text.TrimStartAny(" ,-:\u2013") } : runs[k]);
            }

            rows.Add(new TableRow([Text(runs[i].Text), RichText.Of(text)], paragraph.Position));
            i = next;
        }

        return rows;
    }

    /// <summary>"`title`, `size`", "`title` and `size`"</summary>
    private static bool EndsItem(string text)
        => text.TrimEnd() is { Length: > 0 } before && (before[before.Length - 1] == ',' || RequestWords.Joins.IsIn(before));

    private static RichText Text(string text) => ParameterItemReader.Text(text);
}
