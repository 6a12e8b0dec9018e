using System.Collections.Generic;
using System.Linq;
using DocGen.Markdown.Model;
using DocGen.Routes;

namespace DocGen.Pages.Outline;

/// <summary>Questions that readers and forms ask of the blocks of one section.</summary>
internal static class SectionBlocks
{
    /// <summary>The blocks of one kind, in document order.</summary>
    public static IEnumerable<T> BlocksOf<T>(this Section section)
        where T : Block
    {
        foreach (var block in section.Blocks)
        {
            if (block is T wanted)
            {
                yield return wanted;
            }
        }
    }

    /// <summary>Whether the section shows a request in a code block.</summary>
    public static bool HasRequest(this Section section) => section.Blocks.Any(IsRequest);

    /// <summary>Whether a block starts with a request: "GET /crates", with or without headers and a body below it.</summary>
    public static bool IsRequest(this Block block) => block is CodeBlock code && RequestLineText.Is(code.FirstLine);

    /// <summary>The block in front of another one of a section; null if that is the first.</summary>
    public static Block? BlockBefore(this Section section, Block block)
    {
        Block? before = null;
        foreach (var other in section.Blocks)
        {
            if (ReferenceEquals(other, block))
            {
                return before;
            }

            before = other;
        }

        return null;
    }
}
