using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Vocabulary;

namespace DocGen.Pages.Forms;

/// <summary>
/// Parameters, and members of a response, as items of a list ("- `size` (integer, required): How many."), as paragraphs or as terms with a definition become a
/// table, in sections whose heading says that they have such.
/// </summary>
internal sealed class ParameterListForm : IForm
{
    /// <inheritdoc/>
    public PageDraft Rewrite(PageDraft draft)
    {
        var sections = draft.Markdown.Sections;
        List<Section>? rewritten = null;
        for (var i = 0; i < sections.Length; i++)
        {
            var section = sections[i];
            if (IsOfParameters(draft.Outline.Sections[i]) && HasItem(section) && Rewrite(section) is { } changed)
            {
                rewritten ??= [.. sections];
                rewritten[i] = changed;
            }
        }

        return rewritten is null ? draft : draft.With(rewritten);
    }

    private static bool IsOfParameters(PageSection section)
        => !section.IsInExample && section.Scope is SectionKind.PathParameters or SectionKind.QueryParameters or SectionKind.Headers or SectionKind.RequestBody
            or SectionKind.Response or SectionKind.ResponseExample;

    private static bool HasItem(Section section)
    {
        for (var i = 0; i < section.Blocks.Length; i++)
        {
            if (ParameterListReader.IsItem(section.Blocks[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The section with tables in place of its lists; null if no list of the section lists parameters.</summary>
    private static Section? Rewrite(Section section)
    {
        var blocks = new List<Block>(section.Blocks.Length);
        var isChanged = false;
        for (var i = 0; i < section.Blocks.Length;)
        {
            if (ParameterListReader.Read(section.Blocks, i, out var end) is { } table)
            {
                blocks.Add(table);
                (isChanged, i) = (true, end);
                continue;
            }

            for (var next = end > i ? end : i + 1; i < next; i++)
            {
                blocks.Add(section.Blocks[i]);
            }
        }

        return isChanged ? section with { Blocks = blocks.ToArray() } : null;
    }
}
