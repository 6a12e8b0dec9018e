using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Markdown.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Vocabulary;
using DocGen.Routes;

namespace DocGen.Pages.Forms;

/// <summary>
/// A request that is written as a line for its verb and a line for its address, in either order: <c>**Method:** GET</c> and <c>**URL:** `/crates/{id}`</c>,
/// on lines of one paragraph, as paragraphs of their own, or as items of a list. Lines with other labels in bold may stand between the two.
/// </summary>
internal sealed class LabelledRequestForm : SectionForm
{
    private const int LinesOfRequest = 2;
    private const int LongestLabel = 20;
    private const int MostBetween = 3;

    /// <summary>The blocks with a block of code in place of each labelled request; null if there is none.</summary>
    protected override List<Block>? Rewrite(Block[] blocks)
    {
        List<Block>? rewritten = null;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (Read(blocks, i, out var end) is { } line)
            {
                rewritten ??= [.. blocks.Take(i)];
                rewritten.Add(RequestBlock.Of(line, blocks[i].Position));
                rewritten.AddRange(blocks.Part(i, end).Where(static block => IsBetween(block)));
                i = end - 1;
            }
            else
            {
                rewritten?.Add(blocks[i]);
            }
        }

        return rewritten;
    }

    /// <summary>The request line that begins at a block; null if none begins there.</summary>
    /// <param name="blocks">The blocks of a section.</param>
    /// <param name="start">The index of the block.</param>
    /// <param name="end">The index behind the last block of the request.</param>
    private static string? Read(Block[] blocks, int start, out int end)
    {
        var (verb, address) = ("", "");
        var (lines, between) = (0, 0);
        for (end = start; end < blocks.Length && lines < LinesOfRequest && blocks[end] is ParagraphBlock paragraph; end++)
        {
            if (lines > 0 && between < MostBetween && IsBetween(paragraph))
            {
                between++;
                continue;
            }

            if (!HasLabel(paragraph.Text.Plain))
            {
                break;
            }

            for (var cursor = new RunCursor(paragraph.Text.Runs); cursor.First is not null; lines++)
            {
                if (!ReadLine(cursor.TakeLine().Plain, ref verb, ref address))
                {
                    return null;
                }
            }
        }

        var line = verb + " " + address;
        return lines == LinesOfRequest && verb.Length > 0 && address.Length > 0 && RequestLineText.Is(line) && RequestText.IsAlone(line) ? line : null;
    }

    /// <summary>Whether a block begins with a label in bold that names neither the verb nor the address: "**URL Parameters** : `id=[integer]`".</summary>
    private static bool IsBetween(Block block)
        => block is ParagraphBlock { Text.Runs: { Length: > 1 } runs } paragraph && runs[0].Kind == RunKind.Bold && !HasLabel(paragraph.Text.Plain)
            && runs[1].Text.TrimStart() is { Length: > 0 } next && (next[0] == ':' || runs[0].Text.EndsWith(":", StringComparison.Ordinal));

    /// <summary>Whether a text begins with a label of a request. Every paragraph is asked, so its runs are not looked at yet.</summary>
    private static bool HasLabel(string text)
        => text.IndexOf(':') is > 0 and <= LongestLabel and var colon && text.Substring(0, colon).Trim() is var label
            && (RequestWords.VerbLabels.IsIn(label) || RequestWords.AddressLabels.IsIn(label));

    private static bool ReadLine(string line, ref string verb, ref string address)
    {
        var colon = line.IndexOf(':');
        var label = colon < 0 ? "" : line.Substring(0, colon).Trim();
        var value = line.Substring(colon + 1).Trim();
        if (RequestWords.VerbLabels.IsIn(label) && verb.Length == 0)
        {
            verb = value;
            return true;
        }

        var isAddress = RequestWords.AddressLabels.IsIn(label) && address.Length == 0;
        address = isAddress ? value : address;
        return isAddress;
    }
}
