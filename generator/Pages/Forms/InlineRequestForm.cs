using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Pages.Forms;

/// <summary>
/// A request line that is a paragraph of its own: <c>`GET /crates/:id`</c>, <c>`GET` `/crates`</c>, <c>**GET** /crates</c>, <c>Endpoint: `GET /crates`</c>;
/// several of them on lines of their own are one block.
/// </summary>
internal sealed class InlineRequestForm : BlockForm
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Block>? Rewrite(Block block)
    {
        return block is ParagraphBlock { IsListItem: false } paragraph && MayBe(paragraph.Text) ? Rewrite(paragraph) : null;
    }

    private static List<Block>? Rewrite(ParagraphBlock paragraph)
    {
        var lines = new List<string>();
        foreach (var line in LinesOf(paragraph.Text))
        {
            if (LineOf(line) is not { } request)
            {
                return null;
            }

            lines.Add(request);
        }

        return lines.Count == 0
            ? null
            : [RequestBlock.Of(lines[0],
                paragraph.Position) with { Text = string.Join("\n", lines), LinePositions = lines.ConvertAll(_ => paragraph.Position) }];
    }

    /// <summary>The request in a line; null if the line is anything else.</summary>
    private static string? LineOf(string line)
    {
        var text = line;
        var colon = line.IndexOf(':');
        if (colon > 0 && RequestWords.Labels.IsIn(line.Substring(0, colon).Trim()))
        {
            text = line.Substring(colon + 1).Trim();
        }

        return RequestLineText.Is(text) && text[0] is >= 'A' and <= 'Z' && RequestText.IsAlone(text) ? text : null;
    }

    /// <summary>
    /// Whether a paragraph may hold a request at all: most are prose, and only those with a word of capitals and a slash are looked at closely.
    /// </summary>
    private static bool MayBe(RichText text)
        => text.Runs.Length is > 0 and < 24 && text.Plain is { Length: > 4 and < 400 } plain && plain.IndexOf('/') > 0 && plain[0] is >= 'A' and <= 'Z';

    private static IEnumerable<string> LinesOf(RichText text)
    {
        var line = "";
        foreach (var run in text.Runs)
        {
            if (run.Kind != RunKind.Break)
            {
                // A link with a request line as its text leads to where the request is described.
                line += run.Kind == RunKind.Link && RequestLineText.Is(run.Text) ? "[" + run.Text + "]" : run.Text;
            }
            else if (line.Trim().Length > 0)
            {
                yield return Words.Squeeze(line);
                line = "";
            }
        }

        if (line.Trim().Length > 0)
        {
            yield return Words.Squeeze(line);
        }
    }
}
