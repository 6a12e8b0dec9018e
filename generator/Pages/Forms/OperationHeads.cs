using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Markdown.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Vocabulary;

namespace DocGen.Pages.Forms;

/// <summary>Finds the sections of a page that are operations.</summary>
internal sealed class OperationHeads
{
    private readonly OperationHead?[] _heads;
    private readonly IReadOnlyList<PageSection> _sections;

    private readonly bool _isConcept;

    private OperationHeads(MarkdownPage page, IReadOnlyList<PageSection> sections)
    {
        _sections = sections;
        _heads = new OperationHead?[sections.Count];
        _isConcept = page.FrontMatter.TryGetValue(FrontMatterWords.KindKey, out var kind) && FrontMatterWords.Concept.IsIn(kind);
    }

    /// <summary>Whether no section of the page is an operation.</summary>
    public bool IsEmpty => Array.TrueForAll(_heads, static head => head is null);

    /// <summary>Whether all sections with requests show ways to make the one request that the page is about, and at least one of them has a heading for its
    /// request line.</summary>
    public bool IsOneRequest { get; private set; }

    /// <summary>Finds the operations of a page; empty if a request line below a heading of its own belongs to the page as a whole.</summary>
    public static OperationHeads Of(MarkdownPage page, PageOutline outline)
    {
        var heads = new OperationHeads(page, outline.Sections);
        if (!HasRequest(page) || !heads.FindBelowHeadings())
        {
            return new(page, outline.Sections);
        }

        for (var i = 0; i < outline.Sections.Count; i++)
        {
            heads.Add(i);
        }

        return heads.AreWaysOfOne()
            ? new(page, outline.Sections) { IsOneRequest = !heads._isConcept && heads.HasHeadedRequest() }
            : heads.IsEmpty ? heads.WithPairs() : heads;
    }

    /// <summary>The operation that starts with a section; null if no operation starts there.</summary>
    public OperationHead? Find(int section) => _heads[section];

    /// <summary>The sections that operations start with.</summary>
    private IEnumerable<int> Keys => Enumerable.Range(0, _heads.Length).Where(i => _heads[i] is not null);

    /// <summary>The index of the section behind an operation, which ends at the next operation or at a heading that is not below its own. The
    /// operation of the title ends with the text below the title.</summary>
    public int EndOf(int head)
    {
        var end = head + 1;
        while (_sections[head].Kind != SectionKind.Title && end < _sections.Count && _sections[end].Section.Level > _sections[head].Section.Level
            && _heads[end] is null)
        {
            end++;
        }

        return end;
    }

    private static bool HasRequest(MarkdownPage page) => page.Sections.Any(SectionBlocks.HasRequest);

    /// <summary>Collects the sections above headings for requests; false if one of these headings belongs to the page as a whole.</summary>
    private bool FindBelowHeadings()
    {
        for (var i = 0; i < _sections.Count; i++)
        {
            if (_sections[i] is { Kind: SectionKind.HttpRequest, IsInExample: false })
            {
                var above = Above(i);
                if (above < 0 || !OperationHeading.Is(_sections[above]))
                {
                    return false;
                }

                _heads[above] = new(_sections[above].Section, [], null);
            }
        }

        return true;
    }

    private void Add(int index)
    {
        var section = _sections[index];
        if (_heads[index] is not null || section.IsInExample || !(OperationHeading.Is(section) || section.Kind == SectionKind.Title))
        {
            return;
        }

        var requests = RequestsOf(section, index);
        if (requests.Count > 0)
        {
            _heads[index] = new(section.Section, requests, null);
        }
        else if (section.Kind != SectionKind.Title && ExampleBelow(index) is { } example)
        {
            _heads[index] = new(section.Section, [], example);
        }
    }

    /// <summary>
    /// The annotated requests below headings for examples, or in front of the first heading, of a page that shows no other request: <c>## Example</c>, then
    /// <c>GET /moles/{mole-id}</c> with its response. One without a placeholder, or with a host, calls what another page documents.
    /// </summary>
    private OperationHeads WithPairs()
    {
        for (var i = 0; i < _sections.Count; i++)
        {
            var section = _sections[i].Section;
            var isPlace = section.Level == 0 || _sections[i] is { Kind: SectionKind.Example, IsInExample: false };
            var requests = Enumerable.Range(0, section.Blocks.Length).Where(block => RequestBlock.IsPair(section.Blocks, block)).ToList();
            if (isPlace && !_isConcept && requests.Exists(block => RequestBlock.HasPlaceholder(section.Blocks[block])))
            {
                _heads[i] = new(OperationParts.Named(section, section.Blocks[requests[0]]), requests, null);
            }
        }

        return this;
    }

    /// <summary>
    /// The blocks of a section at which its operations start. Requests that follow each other without a text between them are ways to call one operation; one
    /// that calls a route of the section with samples in it is an example, and so is a message on a section that shows mere
    /// lines. Below the title only lines count.
    /// </summary>
    private List<int> RequestsOf(PageSection section, int index)
    {
        var blocks = section.Section.Blocks;
        var hasLines = section.Kind == SectionKind.Title || blocks.Any(RequestBlock.IsLines);
        var starts = new List<int>();
        for (var i = 0; i < blocks.Length; i++)
        {
            var isRequest = hasLines
                ? RequestBlock.IsLines(blocks[i])
                : blocks[i].IsRequest() && (blocks[i] is CodeBlock { Annotation: null } || HasResponse(index));
            if (isRequest && !IsExample(section, blocks, i, starts, index) && (i == 0 || starts.Count == 0 || !blocks[i - 1].IsRequest()))
            {
                starts.Add(i);
            }
        }

        return starts;
    }

    private bool IsExample(PageSection section, Block[] blocks, int block, List<int> starts, int index)
        => starts.Exists(start => RequestBlock.IsExampleOf(blocks[block], blocks[start]) || RequestBlock.IsMessageBeside(blocks[block], blocks[start]))
            || IsListedBelow(section, blocks[block], index)
            || IsExampleOfAbove(section, blocks[block], index);

    /// <summary>Whether a request below the title is one of a list of those that have sections of their own.</summary>
    private bool IsListedBelow(PageSection section, Block block, int index)
        => section.Kind == SectionKind.Title
            && _sections.Skip(index + 1).Any(other => other.Section.Blocks.Any(below => RequestBlock.IsLines(below) && RequestBlock.IsExampleOf(block, below)));

    /// <summary>Whether a section below an operation calls its route ("#### With a filter").</summary>
    private bool IsExampleOfAbove(PageSection section, Block block, int index)
    {
        for (var above = Above(index); above >= 0 && section.Kind != SectionKind.Title; above = Above(above))
        {
            if (_heads[above] is { } head)
            {
                return head.Requests.Any(start => RequestBlock.IsExampleOf(block, head.Section.Blocks[start]));
            }
        }

        return false;
    }

    /// <summary>The one request that a section shows below a heading for examples, with a response.</summary>
    private CodeBlock? ExampleBelow(int head)
    {
        CodeBlock? found = null;
        var (count, hasResponse) = (0, false);
        for (var i = head + 1; i < _sections.Count && _sections[i].Section.Level > _sections[head].Section.Level; i++)
        {
            if (OperationHeading.Is(_sections[i]) && _sections[i].Section.HasRequest())
            {
                return null;
            }

            hasResponse |= _sections[i].Kind is SectionKind.Response or SectionKind.ResponseExample;
            if (_sections[i] is { Kind: SectionKind.RequestExample, IsInExample: false }
                && _sections[i].Section.Blocks.OfType<CodeBlock>().FirstOrDefault(SectionBlocks.IsRequest) is { } code)
            {
                found = code;
                count++;
            }
        }

        return count == 1 && hasResponse ? found : null;
    }

    /// <summary>
    /// Whether the sections are ways to make the one request that the page is about: they have no response of their own, and the page has one behind them. A
    /// page of the canonical shape, and one that explains an idea, has a response for each operation.
    /// </summary>
    private bool AreWaysOfOne()
    {
        var count = Keys.Count();
        var having = Keys.Count(HasResponse);
        if (having == count)
        {
            return false;
        }

        if (!_isConcept && (Keys.Count(HasOwnParts) > 1 || HasTitleItsOwnVerb()))
        {
            return false;
        }

        return _isConcept || (having == 0 && count > 1 && HaveOneVerb())
            || (HasHeadedRequest() ? HasResponseBehind(Keys.First()) : having == 0 && HasResponseBehind(EndOf(Keys.Last())));
    }

    /// <summary>Whether the request below the title has another verb than all others: "# Cold storage" with GET, then "##
    /// Empty the storage" with DELETE.</summary>
    private bool HasTitleItsOwnVerb()
    {
        var title = Array.FindIndex(_heads, static head => head is not null);
        return _sections[title].Kind == SectionKind.Title && VerbsOf(_sections[title]).FirstOrDefault() is { } verb
            && _sections.Skip(title + 1).Where(static section => !section.IsInExample).SelectMany(VerbsOf).ToList() is { Count: > 0 } others
            && !others.Contains(verb);
    }

    private static IEnumerable<string> VerbsOf(PageSection section)
        => section.Section.Blocks.Where(RequestBlock.IsLines).SelectMany(RequestBlock.LinesOf).Select(static line => line.Verb);

    /// <summary>Whether a request stands below a heading for it.</summary>
    private bool HasHeadedRequest() => Array.Exists(_heads, static head => head is { Requests.Count: 0 });

    /// <summary>
    /// Whether a section lists parameters or shows an example of its own ("### Parameters", "### Sample response"): no way to make another's request does.
    /// </summary>
    private bool HasOwnParts(int head)
        => Enumerable.Range(head + 1, EndOf(head) - head - 1).Any(i => _sections[i] is
        {
            IsInExample: false, Kind: SectionKind.RequestBody or SectionKind.PathParameters or SectionKind.QueryParameters or SectionKind.ResponseExample
        });

    /// <summary>Whether all requests stand below headings for them, and have the same verb.</summary>
    private bool HaveOneVerb()
        => _heads.All(static head => head is null or { Requests.Count: 0, Example: null })
            && _sections.Where(static section => section.Kind == SectionKind.HttpRequest)
                .SelectMany(static section => section.Section.Blocks.Where(SectionBlocks.IsRequest))
                .SelectMany(RequestBlock.LinesOf)
                .Select(static line => line.Verb)
                .Distinct(StringComparer.Ordinal).Count() == 1;

    /// <summary>Whether a section has a response below a heading of its own, or shows annotated ones right behind its requests.</summary>
    private bool HasResponse(int head)
    {
        var blocks = _sections[head].Section.Blocks;
        if (!_isConcept && Enumerable.Range(0, blocks.Length).Any(block => RequestBlock.IsPair(blocks, block)))
        {
            return true;
        }

        return Enumerable.Range(head + 1, EndOf(head) - head - 1).Any(i => _sections[i] is { Kind: SectionKind.Response, IsInExample: false });
    }

    /// <summary>
    /// Whether a response that is no part of an operation stands behind a section. Of requests without headings for them, one between two is that of the first.
    /// </summary>
    private bool HasResponseBehind(int section)
    {
        for (var i = section; i < _sections.Count; i = _heads[i] is null ? i + 1 : EndOf(i))
        {
            if (_heads[i] is null && _sections[i].Kind is SectionKind.Response or SectionKind.ResponseExample)
            {
                return true;
            }
        }

        return false;
    }

    private int Above(int index)
    {
        var above = index - 1;
        while (above >= 0 && _sections[above].Section.Level >= _sections[index].Section.Level)
        {
            above--;
        }

        return above;
    }
}
