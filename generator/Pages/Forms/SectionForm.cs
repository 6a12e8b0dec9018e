using System.Collections.Generic;
using DocGen.Markdown.Model;

namespace DocGen.Pages.Forms;

/// <summary>A form that rewrites blocks of a section, wherever the section stands.</summary>
internal abstract class SectionForm : IForm
{
    /// <inheritdoc/>
    public PageDraft Rewrite(PageDraft draft)
    {
        List<Section>? sections = null;
        for (var i = 0; i < draft.Markdown.Sections.Length; i++)
        {
            var section = draft.Markdown.Sections[i];
            if (Rewrite(section.Blocks) is { } blocks)
            {
                sections ??= [.. draft.Markdown.Sections];
                sections[i] = section with { Blocks = blocks.ToArray() };
            }
        }

        return sections is null ? draft : draft.With(sections);
    }

    /// <summary>Rewrites the blocks of a section into the canonical shape; null, so that nothing is copied, if none of them is written in this form.</summary>
    protected abstract List<Block>? Rewrite(Block[] blocks);
}
