using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Markdown.Model;
using DocGen.Pages.Outline;

namespace DocGen.Pages.Forms;

/// <summary>Sections that hold several operations, one behind the other.</summary>
internal static class RequestSections
{
    /// <summary>
    /// Cuts a section at the requests behind its first one, so that no part of an operation takes in the operations that follow it. A request that calls the
    /// route of one before it is its example.
    /// </summary>
    public static IEnumerable<Section> Split(Section section)
    {
        var starts = new List<int>();
        for (var i = 0; i < section.Blocks.Length; i++)
        {
            var block = section.Blocks[i];
            if (RequestBlock.IsLines(block) && !(i > 0 && section.Blocks[i - 1].IsRequest())
                && !starts.Exists(start => RequestBlock.IsExampleOf(block, section.Blocks[start])
                    || RequestBlock.IsMessageBeside(block, section.Blocks[start])))
            {
                starts.Add(i);
            }
        }

        for (var i = 0; i < Math.Max(1, starts.Count); i++)
        {
            var (start, end) = (i == 0 ? 0 : starts[i], i + 1 < starts.Count ? starts[i + 1] : section.Blocks.Length);
            var part = i == 0 ? section : OperationParts.Named(section, section.Blocks[start]);
            yield return part with { Blocks = [.. section.Blocks.Skip(start).Take(end - start)] };
        }
    }
}
