using System.Collections.Generic;
using System.Runtime.CompilerServices;
using DocGen.Markdown.Model;
using DocGen.Primitives;

namespace DocGen.Pages.Forms;

/// <summary>A form that rewrites single blocks, wherever they stand.</summary>
internal abstract class BlockForm : SectionForm
{
    /// <summary>Rewrites a block into the blocks of the canonical shape that replace it; null if the block is not written in this form.</summary>
    protected abstract IReadOnlyList<Block>? Rewrite(Block block);

    /// <inheritdoc/>
    [MethodImpl(Jit.HotLoop)]
    protected sealed override List<Block>? Rewrite(Block[] blocks)
    {
        List<Block>? rewritten = null;
        for (var i = 0; i < blocks.Length; i++)
        {
            var canonical = Rewrite(blocks[i]);
            if (canonical is not null && rewritten is null)
            {
                rewritten = new List<Block>(blocks.Length + 1);
                for (var k = 0; k < i; k++)
                {
                    rewritten.Add(blocks[k]);
                }
            }

            if (canonical is not null)
            {
                rewritten!.AddRange(canonical);
            }
            else
            {
                rewritten?.Add(blocks[i]);
            }
        }

        return rewritten;
    }
}
