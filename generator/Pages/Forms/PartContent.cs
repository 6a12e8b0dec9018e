using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;

namespace DocGen.Pages.Forms;

/// <summary>What stands inside the item of a list that names a part of an operation.</summary>
internal static class PartContent
{
    /// <summary>
    /// The blocks without those that only say what follows ("+ Body"), and without headers and their lines ("+ Headers"). A paragraph that begins with code
    /// (<c>`id=[integer]`</c>) is an item of its own, and JSON in a line ("**Content:** `{ "id": 12 }`") is a block.
    /// </summary>
    public static Block[] Of(Block[] inside)
    {
        var content = new List<Block>(inside.Length);
        for (var i = 0; i < inside.Length; i++)
        {
            if (inside[i] is not ParagraphBlock paragraph)
            {
                content.Add(inside[i]);
            }
            else if (RequestWords.HeaderParts.IsIn(paragraph.Text.Plain.Trim()))
            {
                i += i + 1 < inside.Length && inside[i + 1] is CodeBlock ? 1 : 0;
            }
            else if (!RequestWords.ContentParts.IsIn(paragraph.Text.Plain.Trim()))
            {
                content.Add(JsonIn(paragraph)
                    ?? (paragraph.Text.Runs is { Length: > 0 } runs && runs[0].Kind == RunKind.Code ? paragraph with { StartsItem = true } : paragraph));
            }
        }

        return content.ToArray();
    }

    private static Block? JsonIn(ParagraphBlock paragraph)
    {
        foreach (var run in paragraph.Text.Runs)
        {
            if (run.Kind == RunKind.Code && run.Text.Trim() is { Length: > 1 } text && text[0] is '{' or '[')
            {
                return new CodeBlock("json", text, null, paragraph.Position) { LinePositions = [paragraph.Position] };
            }
        }

        return null;
    }
}
