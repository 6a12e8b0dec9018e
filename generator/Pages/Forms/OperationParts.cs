using System;
using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Vocabulary;

namespace DocGen.Pages.Forms;

/// <summary>Makes the canonical sections of an operation out of the blocks of one section: its title with the text, the
/// request lines, the parameters, the JSON of a body or a response.</summary>
internal static class OperationParts
{
    /// <summary>The level of the created sections: no heading of a page is below one of them.</summary>
    private const int Deepest = 6;

    /// <summary>The sections of each operation of a head; the sections below the head belong to its last operation.</summary>
    public static List<List<Section>> Of(OperationHead head, List<Section> below)
    {
        var title = head.Section with { Level = 1 };
        if (head.Requests.Count == 0)
        {
            return [head.Example is null
                ? [title, .. below]
                : [title, RequestSection([RequestBlock.Of(head.Example.FirstLine, head.Example.Position)]), .. below]];
        }

        var operations = new List<List<Section>>();
        for (var i = 0; i < head.Requests.Count; i++)
        {
            var start = i == 0 ? 0 : head.Requests[i];
            var end = i + 1 < head.Requests.Count ? head.Requests[i + 1] : head.Section.Blocks.Count;
            var operation = Rewrite(i == 0 ? title : Named(title, head.Section.Blocks[start]), head.Section.Blocks, start, end, head.Requests[i]);
            operations.Add(operation);
        }

        operations[operations.Count - 1].AddRange(below);
        return operations;
    }

    /// <summary>The heading of an operation that shares its section with others: its verb and address.</summary>
    public static Section Named(Section title, Block request)
        => title with { Heading = new RichText([new TextRun(RunKind.Text, ((CodeBlock)request).FirstLine)]), Position = request.Position, Anchor = "" };

    private static List<Section> Rewrite(Section title, IReadOnlyList<Block> blocks, int start, int end, int request)
    {
        var (text, lines) = (new List<Block>(), new List<Block>());
        var sections = new List<Section>();
        var open = text;
        var isWrite = false;
        for (var i = start; i < end; i++)
        {
            var block = blocks[i];
            if (i >= request && block.IsRequest() && (i == request || blocks[i - 1].IsRequest()))
            {
                lines.Add(RequestBlock.IsLines(block) ? block : RequestBlock.Of(((CodeBlock)block).FirstLine, block.Position));
                isWrite |= ((CodeBlock)block).FirstLine is var line
                    && (line.StartsWith("P", StringComparison.Ordinal) && !line.StartsWith("PROP", StringComparison.Ordinal));
                if (!RequestBlock.IsLines(block))
                {
                    open.Add(block);
                }

                continue;
            }

            if (i > request && KindOf(block, i > start ? blocks[i - 1] : null, isWrite && !IsBehindCall(blocks, i, request)) is { } kind)
            {
                sections.Add(new(Deepest, CanonicalHeading.Of(kind), [block], block.Position));
                open = [];
                continue;
            }

            if (open.Count == 0 && open != text)
            {
                sections.Add(new(Deepest, RichText.Empty, open, block.Position));
            }

            open.Add(block);
        }

        return [title with { Blocks = text }, RequestSection(lines), .. sections];
    }

    /// <summary>Whether a block follows a message that calls the operation, and that is not one of its lines: a curl command with what it printed.</summary>
    private static bool IsBehindCall(IReadOnlyList<Block> blocks, int index, int request)
        => index - 1 > request && !blocks[index - 2].IsRequest()
            && (blocks[index - 1].IsRequest() || (blocks[index - 1] is CodeBlock code && CurlCommand.Is(code.Text)));

    private static Section RequestSection(IReadOnlyList<Block> lines) => new(Deepest, CanonicalHeading.Of(SectionKind.HttpRequest), lines, lines[0].Position);

    /// <summary>Behind the request, a table of names is one of parameters, and JSON alone is what the operation gives, or takes if it writes and the text
    /// before it does not say otherwise.</summary>
    private static SectionKind? KindOf(Block block, Block? before, bool isWrite)
    {
        if (block is TableBlock table)
        {
            return TableColumns.Of(table.Header) is { Name: >= 0, Count: > 1 } ? SectionKind.PathParameters : null;
        }

        if (block is not CodeBlock { Annotation: null } code || !IsJson(code.Text))
        {
            return null;
        }

        return isWrite && !(before is ParagraphBlock paragraph && RequestWords.GivesBack.IsIn(paragraph.Text.Plain))
            ? SectionKind.RequestBody
            : SectionKind.ResponseExample;
    }

    private static bool IsJson(string text) => text.TrimStart() is { Length: > 1 } json && json[0] is '{' or '[';
}
