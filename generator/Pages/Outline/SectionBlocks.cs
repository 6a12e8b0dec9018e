using System;
using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Primitives;
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
    public static bool HasRequest(this Section section)
    {
        for (var i = 0; i < section.Blocks.Length; i++)
        {
            if (section.Blocks[i].IsRequest())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a block starts with a request: "GET /crates", with or without headers and a body below it.</summary>
    public static bool IsRequest(this Block block)
    {
        if (block is not CodeBlock { Text: var text } code)
        {
            return false;
        }

        // Forms and readers ask this of each block many times, and most blocks hold JSON.
        var start = Words.SkipWhiteSpace(text, 0, text.Length);
        return start < text.Length && RequestLineText.MayStartWith(text[start]) && RequestLineText.Is(code.FirstLine);
    }

    /// <summary>The blocks from one place of a section up to another.</summary>
    public static Block[] Part(this Block[] blocks, int start, int end)
    {
        var part = new Block[end - start];
        Array.Copy(blocks, start, part, 0, part.Length);
        return part;
    }

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
