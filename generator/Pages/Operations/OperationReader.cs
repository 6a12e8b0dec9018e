using System.Collections.Generic;
using System.Linq;
using DocGen.Markdown.Model;
using DocGen.Pages.Forms;
using DocGen.Pages.Members;
using DocGen.Pages.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Prose;
using DocGen.Pages.Samples;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Operations;

/// <summary>Reads the page of an operation.</summary>
internal sealed class OperationReader(PageContext context, PageOutline outline, ExampleReader examples)
{
    /// <summary>The body of a response that the page describes by a table whose rows lead into members, as an example would show it.</summary>
    private JsonShape? _toldBody;

    /// <summary>The type of a response that the page describes by a table; null if it does not.</summary>
    public ResourceDefinition? ResponseType { get; private set; }

    /// <summary>Reads the operation; null if the page has no request line.</summary>
    public OperationDefinition? Read(string title, string description, Deprecation deprecation)
    {
        var lines = ReadLines(out var areFromExamples);
        if (lines.Count == 0)
        {
            return null;
        }

        SlashSlips.Correct(lines, examples);
        var body = new RequestBodyReader(context);
        var bodyDefinition = body.Read(outline.InScope(SectionKind.RequestBody), lines, title, outline.Title?.Section.Blocks ?? []);
        var parameters = ReadParameters();
        if (body.AreMembersInUrl)
        {
            parameters.AddArguments(bodyDefinition.Members);
            bodyDefinition = bodyDefinition with { Members = default };
        }

        NearPlaceholders.Report(context, lines, parameters.Path);
        CallLines.Complete(lines, parameters.Path, body.AreMembersInUrl, examples);
        parameters.Place(lines);
        var query = NestedParameters.Describe(ReadQueryParameters(lines, parameters.Query));
        var requests = FormQueries.Without(examples.RequestsOf(lines), query);
        var responseRows = ResponseTableReader.ReadRows(context, [.. outline.InScope(SectionKind.Response), .. outline.InScope(SectionKind.ResponseExample)]);
        bodyDefinition =
            FileRows.Mark(parameters.Complete(bodyDefinition) with { Format = BodyFormatReader.Read(outline.InScope(SectionKind.RequestBody), requests) },
                requests);
        bodyDefinition = BodyParts.Complete(bodyDefinition, requests);
        var stated = StatedRequirements.Of(outline);
        if (!stated.IsEmpty)
        {
            bodyDefinition = bodyDefinition with { Members = stated.Apply(bodyDefinition.Members) };
            query = stated.Apply(query);
            query = new([.. query, .. stated.OfLines(lines, query)]);
        }

        var response = ReadResponse(title, responseRows);
        return new OperationDefinition
        {
            Title = title,
            Description = description,
            Lines = new(lines.ToArray()),
            AreLinesFromExamples = areFromExamples,
            Permissions = ReadPermissions(outline),
            Headers = ReadHeaders(parameters.Headers),
            QueryParameters = query,
            PathParameters = new(parameters.Path.ToArray()),
            Body = bodyDefinition,
            Response = response,
            IsAnnotatedCall = IsAnnotatedCall(),
            RequestSamples = requests,
            ResponseSamples = _toldBody is null ? ToldMembers.Complete(examples.Responses, responseRows) : new([.. examples.Responses, SampleOf(_toldBody)]),
            IsDeprecated = deprecation.IsDeprecated,
            DeprecationText = deprecation.Text,
            Anchor = outline.Title is null ? -1 : context.Anchor(outline.Title.Section.Position),
        };
    }

    private static ResponseSample SampleOf(JsonShape body)
        => new(0, null, HasBody: true, HasValueArray: body.Kind == JsonShapeKind.Array, HasScalarValue: false, null) { Body = body };

    private ResponseDefinition ReadResponse(string title, List<MemberRow> rows)
    {
        var response = ReadTold(new StatedResponseReader(context).Read(outline.InScope(SectionKind.Response)));
        var isKnown = response.IsTold || examples.HasAnnotatedResponse || ToldMembers.AreShown(examples.Responses, rows);

        // Where types have a namespace, JSON names them; a name that is made up here would be a wrong one.
        if (isKnown || IntroductionReader.ReadNamespace(outline.Title?.Section.Blocks ?? []) is not null
            || ResponseTableReader.Read(context, outline.InScope(SectionKind.Response), title) is not { } type)
        {
            return response;
        }

        if (ResponseTableReader.CollectionOf(type) is { } items)
        {
            return response with { Type = items };
        }

        if (!examples.HasJsonResponse && ToldMembers.BodyOf(rows) is { } body)
        {
            _toldBody = body;
            return response;
        }

        ResponseType = type;
        return response with { Type = context.SimpleType(type.Name) };
    }

    /// <summary>
    /// What the description of the operation says behind a label is trusted more than the section of the response,
    /// which is trusted more than a sentence of the description.
    /// </summary>
    private ResponseDefinition ReadTold(ResponseDefinition section)
    {
        var description = outline.Title?.Section.Blocks ?? [];
        var sentences = new ReturnSentenceReader(context);
        var told = sentences.ReadLabelled(description) ?? (section.IsTold ? null : sentences.Read(description));
        var response = told is null || (told.IsStream && examples.HasJsonResponse) ? section
            : told.StatusCodes.IsEmpty ? told with { StatusCodes = section.StatusCodes } : told;
        return examples.ShowsLines || SaysLines(description) || outline.InScope(SectionKind.Response).Any(static part => SaysLines(part.Section.Blocks))
            ? response with { IsLines = true, IsStream = response.IsStream || !(response.IsTold || examples.HasJsonResponse) }
            : response;
    }

    /// <summary>"The response is newline-delimited JSON": what has no end cannot be read as a whole.</summary>
    private static bool SaysLines(Block[] blocks)
        => blocks.Any(static block => block is ParagraphBlock paragraph && LineWords.Responses.IsIn(paragraph.Text.Plain));

    private bool IsAnnotatedCall()
    {
        foreach (var (_, code) in outline.Code)
        {
            if (ExampleReader.IsAnnotatedCall(code))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The permission tables of a page.</summary>
    public static EquatableArray<PermissionRow> ReadPermissions(PageOutline outline)
    {
        PermissionReader? reader = null;
        foreach (var (section, table) in outline.Blocks<TableBlock>())
        {
            if ((section.Scope == SectionKind.Permissions || section.Kind == SectionKind.Other) && PermissionReader.IsPermissionTable(table))
            {
                (reader ??= new()).Add(table);
            }
        }

        return reader?.ToRows() ?? default;
    }

    private List<RequestLine> ReadLines(out bool areFromExamples)
    {
        var reader = new RequestLineReader(context);
        foreach (var section in outline.Requests)
        {
            for (var i = 0; i < section.Section.Blocks.Length; i++)
            {
                if (section.Section.Blocks[i] is CodeBlock code)
                {
                    reader.Add(code, section.Kind == SectionKind.HttpRequest);
                }
            }
        }

        areFromExamples = reader.Lines.Count == 0 && !outline.Has(SectionKind.HttpRequest);
        if (areFromExamples)
        {
            ReadExampleLines(reader);
        }

        return reader.Lines;
    }

    /// <summary>A page without a request section shows its routes in its examples only.</summary>
    private void ReadExampleLines(RequestLineReader reader)
    {
        CodeBlock? shown = null;
        foreach (var (section, code) in outline.Code)
        {
            // Below a heading for examples, a call of the route that the page shows elsewhere, with samples in it, is no route of its own.
            var isCall = shown is not null && (section.IsInExample || section.Kind == SectionKind.Example) && RequestBlock.IsExampleOf(code, shown);
            if (!isCall && ExampleReader.IsExample(code))
            {
                reader.AddFirst(code);
                shown ??= code.IsRequest() ? code : null;
            }
        }
    }

    private ParameterReader ReadParameters()
    {
        var reader = new ParameterReader(context);
        foreach (var (table, columns, heading) in ParameterTables(SectionKind.PathParameters))
        {
            reader.Add(table, columns, heading);
        }

        return reader;
    }

    private IEnumerable<(TableBlock Table, TableColumns Columns, string Heading)> ParameterTables(SectionKind scope)
    {
        foreach (var (section, table) in outline.Blocks<TableBlock>(scope))
        {
            if (TableColumns.Of(table.Header).WithValueAsType() is var columns && columns.Name >= 0 && columns.Count > 1)
            {
                yield return (table, columns, section.Section.Heading.Plain);
            }
        }
    }

    private EquatableArray<MemberRow> ReadQueryParameters(List<RequestLine> lines, List<MemberRow> members)
    {
        foreach (var (table, columns, _) in ParameterTables(SectionKind.QueryParameters))
        {
            var count = members.Count;
            MemberTableReader.Read(context, table, columns, isRelationship: false, members, isStrict: false);

            // A table without types lists something else: what can be filtered by, or which values a parameter has. Where the protocol is not spoken, and the
            // table is headed by names of parameters, it lists these.
            if (columns is { Type: < 0, Required: < 0, Optional: < 0, Default: < 0 }
                && (!MemberWords.QueryHeads.IsIn(columns.FirstHeader.TrimAny(" *")) || ProtocolOptions.AreOn(outline)))
            {
                members.RemoveAll(member => members.IndexOf(member) >= count && !lines.Exists(line => HasQueryName(line, member.Name)));
            }
        }

        var isProtocols = members.Exists(static member => Routes.RouteText.IsProtocolOption(member.Name)) && ProtocolOptions.AreOn(outline);
        members.RemoveAll(member => (isProtocols && Routes.RouteText.IsProtocolOption(member.Name)));
        var values = new QueryValues(examples.Queries);
        return new(values.Complete(context, members));
    }

    private static bool HasQueryName(RequestLine line, string name)
    {
        foreach (var query in line.Route.QueryNames)
        {
            if (query.Is(name))
            {
                return true;
            }
        }

        return false;
    }

    private EquatableArray<HeaderRow> ReadHeaders(HeaderRows headers)
    {
        foreach (var (section, table) in outline.Blocks<TableBlock>(SectionKind.Headers))
        {
            if (!section.Section.Heading.Plain.Ends("values"))
            {
                HeaderReader.Read(context, table, headers);
            }
        }

        return headers.ToArray();
    }
}
