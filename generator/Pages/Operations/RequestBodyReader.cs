using System.Collections.Generic;
using DocGen.Json;
using DocGen.Markdown.Model;
using DocGen.Pages.Members;
using DocGen.Pages.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Samples;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Pages.Operations;

/// <summary>Reads the request body section: which kind of body it is by its wording, its type, and the rows of its tables.</summary>
internal sealed class RequestBodyReader(PageContext context)
{
    private readonly List<MemberRow> _members = [];
    private readonly List<TypeName> _types = [];
    private readonly List<Block> _paragraphs = [];
    private bool _isCollection;
    private bool _hasParameterHeader;
    private bool _hasProse;
    private string _text = "";
    private string _contentType = "";
    private JsonNode? _sample;

    /// <summary>Whether the section says that its table belongs to the address: the arguments of a function.</summary>
    public bool AreMembersInUrl { get; private set; }

    /// <summary>Reads the sections of the request body.</summary>
    /// <param name="sections">The sections.</param>
    /// <param name="lines">The request lines of the page.</param>
    /// <param name="title">The page's title.</param>
    /// <param name="introduction">The blocks below the title.</param>
    public RequestBodyDefinition Read(PageSection[] sections, List<RequestLine> lines, string title, Block[] introduction)
    {
        var hasSection = false;
        foreach (var (section, block) in PageOutline.BlocksIn<Block>(sections))
        {
            hasSection = true;
            Add(block, section);
        }

        if (_members.Count == 0 && lines.TrueForAll(static line => HttpVerbs.HasNoBody(line.Verb)))
        {
            // What such a section says about an object is about the address and not about the body.
            _types.Clear();
        }

        if (_types.Count == 0 && IsAction(title) && lines.TrueForAll(static line => line.Verb == "POST") && (BodyWords.NotNeeded.IsIn(_text) || !SaysNone()))
        {
            AddProse(introduction, lines);
        }

        var kind = KindOf(lines, title);
        if (kind == RequestBodyKind.None)
        {
            return new() { Kind = kind, Members = AreMembersInUrl ? new(_members.ToArray()) : default };
        }

        return new()
        {
            Kind = kind,
            HasSection = hasSection,
            Type = _types.Count == 0 || kind is RequestBodyKind.Stream or RequestBodyKind.Reference ? null : new(new(_types.ToArray()), _isCollection),
            Members = new(_members.ToArray()),
            ContentType = kind == RequestBodyKind.Stream && _contentType.Length > 0 ? _contentType : null,
            Sample = SampleReader.Read(_sample),
            Shape = _sample is { Kind: JsonNodeKind.Object } && SampleReader.TypeOf(_sample) is null ? JsonShapeReader.Read(_sample) : null,
        };
    }

    private void Add(Block block, PageSection section)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                AddText(paragraph.Text);
                _paragraphs.Add(paragraph);
                break;
            case QuoteBlock quote:
                AddText(quote.Text);
                break;
            case CodeBlock code when !ExampleReader.IsExample(code):
                _sample ??= ExampleReader.BlockType(code) != "resource" && TolerantJson.TryParse(code.Text, out var json) ? json : null;
                _text += " " + (code.Text.Has("@odata.id") && !code.Text.Has("@odata.bind") ? "@odata.id" : "");
                break;
            case TableBlock table when section.Kind != SectionKind.Values:
                AddTable(table);
                break;
        }
    }

    private void AddTable(TableBlock table)
    {
        var columns = TableColumns.Of(table.Header).WithValueAsType();
        if (!MemberTableReader.IsMemberTable(columns) || columns.FirstHeader.Starts("member"))
        {
            return;
        }

        _hasParameterHeader |= MemberWords.ParameterHeads.IsIn(columns.FirstHeader);
        MemberTableReader.Read(context, table, columns, isRelationship: false, _members);
    }

    private void AddText(RichText text)
    {
        var plain = text.Plain;
        _text += " " + plain;
        if (_types.Count == 0)
        {
            BodyTypeReader.Read(context, text, _types, ref _isCollection);
        }

        _contentType = _contentType.Length > 0 ? _contentType : ContentTypeIn(text);
    }

    private RequestBodyKind KindOf(List<RequestLine> lines, string title)
    {
        var isRead = lines.Count > 0 && lines.TrueForAll(static line => HttpVerbs.HasNoBody(line.Verb));
        if (_members.Count > 0 && (isRead || BodyWords.InAddress.IsIn(_text)))
        {
            AreMembersInUrl = true;
            return RequestBodyKind.None;
        }

        var showsOptional = BodyWords.NotNeeded.IsIn(_text) && (_hasProse || (_members.Count == 0 && _sample is { Kind: JsonNodeKind.Object }));
        if (SaysNone() && !showsOptional && (_members.Count == 0 || (_types.Count == 0 && !_hasParameterHeader)))
        {
            _members.Clear();
            return RequestBodyKind.None;
        }

        if (IsReference(lines))
        {
            return RequestBodyKind.Reference;
        }

        if (_members.Count > 0 || _types.Count > 0)
        {
            return KindOfObject(lines, title);
        }

        return BodyWords.Stream.IsIn(_text) && !lines.TrueForAll(static line => HttpVerbs.HasNoBody(line.Verb))
            ? RequestBodyKind.Stream
            : _sample is { Kind: JsonNodeKind.Object } ? RequestBodyKind.Members : RequestBodyKind.Unstated;
    }

    private RequestBodyKind KindOfObject(List<RequestLine> lines, string title)
    {
        if (_members.Count > 0
            && (BodyWords.Parameters.IsIn(_text) || (_types.Count == 0 && (_hasParameterHeader || IsAction(title) || lines.TrueForAll(IsActionLine)))))
        {
            return RequestBodyKind.Parameters;
        }

        return _types.Count > 0 ? RequestBodyKind.Entity : RequestBodyKind.Members;
    }

    /// <summary>"x: y", "y action": the headings of actions and functions.</summary>
    private static bool IsAction(string title)
        => BodyWords.ActionTitles.IsIn(title) || (title.IndexOf(':') is > 0 and var colon && Words.IsIdentifier(title.Substring(0, colon).Trim()));

    /// <summary>
    /// Whether a request is a POST to a word that is not a plural, which calls an action: <c>/items/{id}/createLink</c>, <c>/members/add</c>.
    /// </summary>
    private static bool IsActionLine(RequestLine line)
        => line.Verb == "POST" && line.Route.Segments[line.Route.Segments.Count - 1] is { Kind: Routes.RouteSegmentKind.Literal } last && !last.Text.Ends("s");

    private bool IsReference(List<RequestLine> lines)
    {
        var hasOnlyId = _members.Count == 1 && _members[0].Name == "@odata.id";
        if (hasOnlyId || (_members.Count == 0 && _text.Has("@odata.id") && !_text.Has("@odata.bind")))
        {
            return true;
        }

        return lines.Count > 0
            && lines.TrueForAll(static line => line.Verb is "POST" or "PUT" && line.Route.Segments[line.Route.Segments.Count - 1].Text == "$ref");
    }

    private bool SaysNone() => BodyWords.NoneAlone.IsIn(_text.TrimAny(" .")) || BodyWords.None.IsIn(_text) || BodyWords.NotNeeded.IsIn(_text);

    /// <summary>The parameters of an action that no table lists: those of its section's sentences and of its introduction.</summary>
    private void AddProse(Block[] introduction, List<RequestLine> lines)
    {
        var count = _members.Count;
        foreach (var block in new List<Block>([.. introduction, .. _paragraphs]))
        {
            if (block is ParagraphBlock paragraph)
            {
                ProseParameters.Read(paragraph.Text, _members);
            }
        }

        var rows = _members.GetRange(count, _members.Count - count);
        rows.RemoveAll(row => lines.Exists(line => ParameterPlacement.Shows(line, row.Name)));
        _members.RemoveRange(count, _members.Count - count);
        _members.AddRange(rows);
        _hasProse = rows.Count > 0;
    }

    private static string ContentTypeIn(RichText text)
    {
        foreach (var run in text.Runs)
        {
            var slash = run.Kind == RunKind.Link ? -1 : run.Text.IndexOf('/');
            if (slash > 0 && BodyWords.MediaTypes.IsIn(run.Text))
            {
                var start = slash;
                while (start > 0 && Words.IsLetter(run.Text[start - 1]))
                {
                    start--;
                }

                var end = slash + 1;
                while (end < run.Text.Length && (Words.IsWordCharacter(run.Text[end]) || run.Text[end] is '-' or '+' or '*'))
                {
                    end++;
                }

                return run.Text.Substring(start, end - start).ToLowerInvariant();
            }
        }

        return "";
    }
}
