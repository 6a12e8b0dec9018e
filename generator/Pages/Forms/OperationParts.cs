using System;
using System.Collections.Generic;
using System.Linq;
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
                ? [.. WithShown(title), .. below]
                : [title, RequestSection([RequestBlock.IsLines(head.Example) ? head.Example
                    : RequestBlock.Of(head.Example.FirstLine, head.Example.Position)]), .. below]];
        }

        var shared = ParametersAbove(head);
        var operations = new List<List<Section>>();
        for (var i = 0; i < head.Requests.Count; i++)
        {
            var start = i == 0 ? 0 : head.Requests[i];
            var end = i + 1 < head.Requests.Count ? head.Requests[i + 1] : head.Section.Blocks.Length;
            var operation = Rewrite(i == 0 ? title : Named(title, head.Section.Blocks[start]), head.Section.Blocks, start, end, head.Requests[i]);
            operation.AddRange(shared);
            operations.Add(operation);
        }

        operations[operations.Count - 1].AddRange(Below(below, IsWrite(head.Section.Blocks[head.Requests[head.Requests.Count - 1]])));
        return operations;
    }

    /// <summary>
    /// The text of an operation whose request has a heading of its own, with what it shows in front of that in sections of their own: "> The above command
    /// returns JSON structured like this:", then the JSON.
    /// </summary>
    private static IEnumerable<Section> WithShown(Section title)
    {
        var shown = Enumerable.Range(1, Math.Max(0, title.Blocks.Length - 1)).Where(i => IsGivenBack(title.Blocks, i)).ToList();
        return shown.Count == 0 ? [title] :
        [
            title with { Blocks = [.. title.Blocks.Where((_, i) => !shown.Contains(i))] },
            .. shown.Select(i => new Section(Deepest, CanonicalHeading.Of(SectionKind.ResponseExample), [title.Blocks[i]], title.Blocks[i].Position)),
        ];
    }

    private static bool IsGivenBack(Block[] blocks, int index)
        => blocks[index] is CodeBlock { Annotation: null } code && IsJson(code.Text) && GivesBack(blocks[index - 1]);

    private static bool GivesBack(Block? before)
        => before switch
        {
            ParagraphBlock paragraph => RequestWords.GivesBack.IsIn(paragraph.Text.Plain),
            QuoteBlock quote => RequestWords.GivesBack.IsIn(quote.Text.Plain),
            _ => false,
        };

    /// <summary>Tables in front of the first request whose head says that they list parameters: those of each request of the section.</summary>
    private static List<Section> ParametersAbove(OperationHead head)
    {
        var tables = new List<Section>();
        for (var i = 0; i < head.Requests[0]; i++)
        {
            if (head.Section.Blocks[i] is TableBlock table && IsOfParameters(table))
            {
                tables.Add(new(Deepest, CanonicalHeading.Of(SectionKind.PathParameters), [table], table.Position));
            }
        }

        return tables;
    }

    /// <summary>"| Parameter | Type | Description |"</summary>
    private static bool IsOfParameters(TableBlock table)
        => table.Header.Length > 1 && TableColumns.Of(table.Header).Name >= 0
            && SectionHeadings.Classify(table.Header[0].Plain) is SectionKind.PathParameters or SectionKind.QueryParameters;

    /// <summary>
    /// The sections below an operation. One without a heading goes on behind a list with a label ("URL query parameters:"), so its JSON is that of the
    /// operation, unless the text before it shows the form of a part: "The `data` section of the result has this format:".
    /// </summary>
    private static IEnumerable<Section> Below(List<Section> below, bool isWrite)
    {
        foreach (var section in below)
        {
            var start = 0;
            for (var i = 0; i < section.Blocks.Length && section.Heading.Runs.Length == 0; i++)
            {
                var before = i > 0 ? section.Blocks[i - 1] : null;
                if (section.Blocks[i] is CodeBlock block && !IsOfPart(before)
                    && KindOf(block, before, isWrite && !IsBehindCall(section.Blocks, i, -1)) is { } kind)
                {
                    yield return section with { Blocks = section.Blocks.Skip(start).Take(i - start).ToArray() };
                    yield return new(Deepest, CanonicalHeading.Of(kind), [block], block.Position);
                    start = i + 1;
                }
            }

            if (start < section.Blocks.Length || start == 0)
            {
                yield return start == 0 ? section : section with { Blocks = section.Blocks.Skip(start).ToArray() };
            }
        }
    }

    /// <summary>Whether a text says that JSON shows the form of a part of the response: "The `data` section of the result has this format:".</summary>
    public static bool IsOfPart(Block? before)
        => before is ParagraphBlock { Text.Runs: { Length: > 2 } runs } && runs[1].Kind == RunKind.Code && RequestWords.Parts.IsIn(runs[2].Text);

    /// <summary>The heading of an operation that shares its section with others: its verb and address.</summary>
    public static Section Named(Section title, Block request)
        => title with { Heading = new RichText([new TextRun(RunKind.Text, ((CodeBlock)request).FirstLine)]), Position = request.Position, Anchor = "" };

    private static List<Section> Rewrite(Section title, Block[] blocks, int start, int end, int request)
    {
        var (text, lines) = (new List<Block>(), new List<Block>());
        var sections = new List<Section>();
        var (open, followers) = (text, new List<(int Section, List<Block> Blocks)>());
        var (isWrite, hasExample) = (false, false);
        var isCommand = blocks[request] is CodeBlock { Info: CurlCommand.Program };
        for (var i = start; i < end; i++)
        {
            var block = blocks[i];
            if (i >= request && block.IsRequest() && (i == request || blocks[i - 1].IsRequest()))
            {
                lines.Add(RequestBlock.IsLines(block) ? block : RequestBlock.Of(((CodeBlock)block).FirstLine, block.Position));
                isWrite |= IsWrite(block);
                if (!RequestBlock.IsLines(block))
                {
                    open.Add(block);
                }

                continue;
            }

            if (i > request && ParametersAt(blocks, i, end, out var next) is { } list)
            {
                sections.Add(new(Deepest, CanonicalHeading.Of(SectionKind.PathParameters), [list], block.Position));
                open = [];
                i = next - 1;
                continue;
            }

            if (i > request && !(isCommand && block is TableBlock listed && !IsOfParameters(listed))
                && KindOf(block, i > start ? blocks[i - 1] : null, isWrite && !isCommand && !IsBehindCall(blocks, i, request)) is { } kind)
            {
                hasExample |= block is CodeBlock;
                sections.Add(new(Deepest, CanonicalHeading.Of(kind), [block], block.Position));
                open = [];
                continue;
            }

            if (open.Count == 0 && open != text)
            {
                followers.Add((sections.Count, open));
                sections.Add(new(Deepest, RichText.Empty, [], block.Position));
            }

            if (!(i < request && block is TableBlock table && IsOfParameters(table)))
            {
                open.Add(block);
            }
        }

        if (isCommand && !isWrite && !hasExample && Printed(blocks, request, end) is { } printed)
        {
            sections.Add(new(Deepest, CanonicalHeading.Of(SectionKind.Response), [CanonicalText.OfStream(printed.Position)], printed.Position));
        }

        return [title with { Blocks = text.ToArray() }, RequestSection(lines.ToArray()), .. Fill(sections, followers)];
    }

    /// <summary>Puts the blocks that follow a part of the operation into the section that was opened for them.</summary>
    private static List<Section> Fill(List<Section> sections, List<(int Section, List<Block> Blocks)> followers)
    {
        foreach (var (section, blocks) in followers)
        {
            sections[section] = sections[section] with { Blocks = blocks.ToArray() };
        }

        return sections;
    }

    /// <summary>
    /// The parameters behind a request in a list that no label introduces: "* **title** _string_ (required): …". Each of them gives a type, or says whether it
    /// is required; a sentence in front may say that the list is of what comes back.
    /// </summary>
    private static TableBlock? ParametersAt(Block[] blocks, int start, int end, out int next)
    {
        next = start;
        return ParameterListReader.IsItem(blocks[start]) && !GivesBack(blocks[start - 1])
            && ParameterListReader.Read(blocks, start, out next, out var areStated) is { } table && areStated && next <= end
            ? table
            : null;
    }

    /// <summary>The text that a command has printed: a log, a file, XML.</summary>
    private static Block? Printed(Block[] blocks, int request, int end)
    {
        for (var i = request + 1; i < end; i++)
        {
            if (blocks[i] is CodeBlock code && !code.IsRequest() && !CurlCommand.Is(code.Text))
            {
                return code;
            }
        }

        return null;
    }

    private static bool IsWrite(Block request)
        => ((CodeBlock)request).FirstLine is var line && line.StartsWith("P", StringComparison.Ordinal) && !line.StartsWith("PROP", StringComparison.Ordinal);

    /// <summary>Whether a block follows a message that calls the operation, and that is not one of its lines: a curl command with what it printed.</summary>
    private static bool IsBehindCall(Block[] blocks, int index, int request)
        => index - 1 > request && !(index > 1 && blocks[index - 2].IsRequest())
            && (blocks[index - 1].IsRequest() || (blocks[index - 1] is CodeBlock code && CurlCommand.Is(code.Text)));

    private static Section RequestSection(Block[] lines) => new(Deepest, CanonicalHeading.Of(SectionKind.HttpRequest), lines, lines[0].Position);

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

        return isWrite && !GivesBack(before)
            ? SectionKind.RequestBody
            : SectionKind.ResponseExample;
    }

    /// <summary>Whether a text may be JSON; a log that was cut off starts with "[...]", too.</summary>
    public static bool IsJson(string text) => text.Trim() is { Length: > 1 } json && (json[0] == '{' || (json[0] == '[' && json[json.Length - 1] == ']'));
}
