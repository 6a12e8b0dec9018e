using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Pages.Forms;

/// <summary>An item of a list that begins with a request line in code and goes on with what it is for: <c>* `GET
/// /crates/2.json` will return the crate</c>.</summary>
internal sealed class BulletRequestForm : BlockForm
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Block>? Rewrite(Block block)
    {
        if (block is not ParagraphBlock { IsListItem: true } paragraph || paragraph.Text.Runs.Length == 0
            || paragraph.Text.Runs[0].Kind is not (RunKind.Code or RunKind.Bold))
        {
            return null;
        }

        var runs = paragraph.Text.Runs;
        var (line, next) = (runs[0].Text, 1);
        if (!RequestLineText.Is(line) && runs.Length > 1)
        {
            // **GET** `/crates`
            next = runs[1].Kind == RunKind.Code ? 2 : runs.Length > 2 && runs[1].Text.Trim().Length == 0 && runs[2].Kind == RunKind.Code ? 3 : 1;
            line = next > 1 ? line.Trim() + " " + runs[next - 1].Text : line;
        }

        if (!RequestLineText.Is(line) || !RequestText.IsAlone(Words.Squeeze(line)))
        {
            return null;
        }

        var rest = new List<TextRun>();
        for (var i = next; i < runs.Length; i++)
        {
            rest.Add(i == next ? runs[i] with { Text = runs[i].Text.TrimStartAny(" :-\u2013\u2014,") } : runs[i]);
        }

        var request = RequestBlock.Of(Words.Squeeze(line), paragraph.Position);
        var text = RichText.Of(rest);
        return text.Runs.Length == 0 ? [request] : [request, new ParagraphBlock(text, IsListItem: false, paragraph.Position)];
    }
}
