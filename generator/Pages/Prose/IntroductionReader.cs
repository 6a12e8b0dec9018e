using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Prose;

/// <summary>Reads the text between a page's heading and its first section: the namespace and the description.</summary>
internal static class IntroductionReader
{
    /// <summary>The namespace that the page names; null if it has no such line.</summary>
    public static string? ReadNamespace(Block[] blocks)
    {
        foreach (var block in blocks)
        {
            if (block is not ParagraphBlock paragraph || ProseWords.Namespace.IndexIn(paragraph.Text.Plain, out _) < 0)
            {
                continue;
            }

            foreach (var line in Lines(paragraph.Text))
            {
                if (new RichText(line.ToArray()).Plain is var text && ProseWords.Namespace.PhraseIn(text) is { } mark)
                {
                    var name = text.Substring(mark.Length).TrimAny(" *`.#");
                    return Words.IsDottedName(name) ? name : null;
                }
            }
        }

        return null;
    }

    /// <summary>The first paragraph that is a description; empty if there is none.</summary>
    public static string ReadDescription(PageContext context, Block[] blocks)
    {
        foreach (var block in blocks)
        {
            if (block is not ParagraphBlock { IsListItem: false } paragraph)
            {
                continue;
            }

            if (Announcement.IsLabel(paragraph.Text))
            {
                break;
            }

            var prose = DescriptionReader.Read(context, WithoutNamespace(paragraph.Text));
            if (prose.HasPlaceholder && prose.Text.Length < 20)
            {
                context.CountPlaceholder(paragraph.Position);
            }
            else if (prose.Text.Length > 0 && !ProseWords.Notes.IsIn(prose.Text))
            {
                return Announcement.Strip(prose.Text);
            }
        }

        return "";
    }

    private static RichText WithoutNamespace(RichText text)
    {
        if (ProseWords.Namespace.IndexIn(text.Plain, out _) < 0)
        {
            return new([.. text.Runs, TextRun.Break]);
        }

        var runs = new List<TextRun>();
        foreach (var line in Lines(text))
        {
            if (!ProseWords.Namespace.IsIn(new RichText(line.ToArray()).Plain))
            {
                runs.AddRange(line);
                runs.Add(TextRun.Break);
            }
        }

        return new(runs.ToArray());
    }

    private static IEnumerable<List<TextRun>> Lines(RichText text)
    {
        var line = new List<TextRun>();
        foreach (var run in text.Runs)
        {
            if (run.Kind != RunKind.Break)
            {
                line.Add(run);
            }
            else if (line.Count > 0)
            {
                yield return line;
                line = [];
            }
        }

        if (line.Count > 0)
        {
            yield return line;
        }
    }
}
