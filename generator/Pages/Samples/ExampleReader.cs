using System.Collections.Generic;
using DocGen.Diagnostics;
using DocGen.Json;
using DocGen.Markdown.Model;
using DocGen.Pages.Model;
using DocGen.Pages.Types;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Pages.Samples;

/// <summary>Collects the example requests and responses of a page.</summary>
internal sealed class ExampleReader(PageContext context)
{
    private readonly DistinctList<ShownRequest> _requests = new();
    private readonly List<ResponseSample> _responses = [];
    private readonly DistinctList<ResponseSample> _knownResponses = new();
    private readonly List<RouteText> _addresses = [];
    private readonly List<TextPosition> _places = [];
    private readonly List<string> _queries = [];

    /// <summary>The responses, without repeats.</summary>
    public EquatableArray<ResponseSample> Responses => new(_responses.ToArray());

    /// <summary>
    /// The requests of the routes of some lines, without repeats. A request that shares no step with any of them shows something else: what a client does
    /// with the answer
    /// (<c>POST https://www.example.com/show_picture</c> on the page of <c>POST /crates/{id}/preview</c>), or what the service sends to the client.
    /// </summary>
    public EquatableArray<RequestSample> RequestsOf(List<RequestLine> lines)
    {
        var requests = new DistinctList<RequestSample>();
        var routes = new KnownSteps(lines);
        foreach (var shown in _requests.Items)
        {
            if (routes.HaveAnyOf(shown.Path) && !requests.Contains(shown.Sample))
            {
                requests.Add(shown.Sample);
            }
        }

        return new(requests.ToArray());
    }

    /// <summary>The paths of the requests of a verb, each with a slash in front.</summary>
    public IEnumerable<string> PathsOf(string verb)
    {
        foreach (var shown in _requests.Items)
        {
            if (shown.Sample.Verb == verb)
            {
                yield return shown.Path;
            }
        }
    }

    /// <summary>Whether the annotation of a response names its type.</summary>
    public bool HasAnnotatedResponse => _responses.Exists(static response => response.AnnotatedType is not null);

    /// <summary>Whether an example shows that a success gives JSON.</summary>
    public bool HasJsonResponse => _responses.Exists(static response => response is { Status: < 300, Body: not null });

    /// <summary>Whether an example shows that a success gives JSON values one after the other.</summary>
    public bool ShowsLines
        => _responses.Exists(static response => response is { Status: < 300, Body: not null }
            && (response.IsJsonLines || (response.ContentType is { } type && LineWords.MediaTypes.IsIn(type))));

    /// <summary>The absolute addresses of the requests, in order, with repeats.</summary>
    public IReadOnlyList<RouteText> Addresses => _addresses;

    /// <summary>What stands behind the question mark of requests that have one.</summary>
    public IReadOnlyList<string> Queries => _queries;

    /// <summary>Where each of them stands.</summary>
    public IReadOnlyList<TextPosition> Places => _places;

    /// <summary>Whether a block is an example by its annotation or its first line.</summary>
    public static bool IsExample(CodeBlock block)
        => BlockType(block) is "request" or "response" or "example" || IsStartLine(block.Text);

    /// <summary>The annotation's <c>blockType</c>; empty if there is none.</summary>
    public static string BlockType(CodeBlock block) => block.Annotation?["blockType"] is { Kind: JsonNodeKind.String } type ? type.Text : "";

    /// <summary>Whether a request's annotation says that it calls an action or function.</summary>
    public static bool IsAnnotatedCall(CodeBlock block)
        => block.Annotation is { } annotation
            && (annotation["target"] is { Kind: JsonNodeKind.String, Text: "action" or "function" }
                || annotation["isComposable"] is { Kind: JsonNodeKind.True });

    /// <summary>Adds a block that is a request or a response.</summary>
    /// <returns>Whether it shows a response with its body, so that JSON below it is something else, such as what a header holds.</returns>
    public bool Add(CodeBlock block)
    {
        var message = HttpMessage.Read(block.Text);
        if (message.Verb is not null)
        {
            AddRequest(block, message);
        }
        else if (message.Status > 0 || BlockType(block) == "response")
        {
            AddResponse(block, message, message.Status);
            return message.HasBody;
        }

        return false;
    }

    /// <summary>Adds a block that shows only the body of a response.</summary>
    /// <param name="block">The block.</param>
    /// <param name="status">The status that the text around the block gives; 0 if it gives none.</param>
    public void AddBody(CodeBlock block, int status)
    {
        var message = HttpMessage.Read(block.Text);
        if (message is { Verb: null, StartLine.Length: 0, Json: not null })
        {
            AddResponse(block, message, status);
        }
        else if (ResponseFormWords.RawLanguages.Find(block.Info) is { } language && message.Verb is null && message.Status == 0)
        {
            var sample = new ResponseSample(status, null, HasBody: true, HasValueArray: false, HasScalarValue: false, null) { ContentType = language.Meaning };
            if (!_knownResponses.Contains(sample))
            {
                _knownResponses.Add(sample);
                _responses.Add(sample);
            }
        }
    }

    private static bool IsStartLine(string text)
    {
        var start = 0;
        while (start < text.Length && text[start] != '\n' && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        if (start == text.Length || !RequestLineText.MayStartWith(text[start]))
        {
            return false;
        }

        var end = text.IndexOf('\n', start);
        var line = (end < 0 ? text.Substring(start) : text.Substring(start, end - start)).TrimEnd();
        return line.Starts("HTTP/") || line.Starts("HTTP ") || RequestLineText.VerbOf(line, out _) is not null;
    }

    /// <summary>Adds the request of a command that stands beside request lines: its host may be any server, so the address says nothing of the base.</summary>
    /// <param name="block">The block.</param>
    /// <param name="text">The command as a message.</param>
    public void AddCommand(CodeBlock block, string text) => AddRequest(block, HttpMessage.Read(text), isCommand: true);

    private void AddRequest(CodeBlock block, HttpMessage message, bool isCommand = false)
    {
        if (RequestLineText.VerbOf(message.StartLine, out var end) is null)
        {
            return;
        }

        var address = RouteText.Of(message.StartLine.Substring(end));
        if (!isCommand && address.BaseUrl is { } url)
        {
            _addresses.Add(address);
            _places.Add(PlaceOf(url, block));
        }

        if (address.Query.Length > 0)
        {
            _queries.Add(address.Query);
        }

        var members = FormReader.Read(message.Form, out var files);
        var sample = new RequestSample(message.Verb!, message.ContentType, SampleReader.TypeOf(message.Json),
            message.Form.Length > 0 ? members : SampleReader.Read(message.Json))
        {
            IsForm = message.Form.Length > 0,
            Files = files,
            Body = ShapeOf(block, message),
            HasBody = message.HasBody,
            Accept = message.Accept,
        };
        var shown = new ShownRequest(sample, address.Path);
        if (!_requests.Contains(shown))
        {
            _requests.Add(shown);
        }
    }

    /// <summary>The place of an address in the first line of a block that has it.</summary>
    private static TextPosition PlaceOf(string url, CodeBlock block)
    {
        var origin = url.LastIndexOf('/') is var slash && slash > url.IndexOf("://", System.StringComparison.Ordinal) + 2 ? url.Substring(0, slash) : url;
        var at = block.Text.IndexOf(origin, System.StringComparison.OrdinalIgnoreCase);
        var start = at <= 0 ? 0 : block.Text.LastIndexOf('\n', at - 1) + 1;
        if (at < 0)
        {
            return block.Position;
        }

        var line = 0;
        for (var i = 0; i < start; i++)
        {
            line += block.Text[i] == '\n' ? 1 : 0;
        }

        return block.PositionOf(line, at - start, url.Length);
    }

    private void AddResponse(CodeBlock block, HttpMessage message, int status)
    {
        var body = message.Json;
        var value = body is { Kind: JsonNodeKind.Object } ? body["value"] : body is { Kind: JsonNodeKind.Array } ? body : null;
        var hasValueArray = value is { Kind: JsonNodeKind.Array };
        var first = hasValueArray ? value!.Items.Count > 0 ? value.Items[0] : null : body;
        var sample = new ResponseSample(
            status,
            AnnotatedType(block.Annotation),
            message.HasBody,
            hasValueArray,
            IsScalar(value) && OwnMembers(body!) == 1,
            SampleReader.TypeOf(first) ?? ContextType(body))
        {
            ContentType = message.ContentType,
            Members = SampleReader.Read(first),
            Body = ShapeOf(block, message),
            IsJsonLines = message.IsJsonLines,
        };
        if (!_knownResponses.Contains(sample))
        {
            _knownResponses.Add(sample);
            _responses.Add(sample.AnnotatedType is null ? sample : sample with { Anchor = context.Anchor(block.Position) });
        }
    }

    /// <summary>The shape of a body; null if its annotation or a member of its own names its type, so that no type has to be inferred.</summary>
    private static JsonShape? ShapeOf(CodeBlock block, HttpMessage message)
        => message.Values.Count == 0 || SampleReader.TypeOf(block.Annotation) is not null || SampleReader.TypeOf(message.Json) is not null
            ? null
            : JsonShapeReader.Read(message.Values);

    private TypeExpression? AnnotatedType(JsonNode? annotation)
    {
        if (annotation is null)
        {
            return null;
        }

        var isCollection = annotation["isCollection"] is { } flag && (flag.Kind == JsonNodeKind.True || flag.Text.Is("true"));
        var type = annotation["@odata.type"] ?? annotation["@type"];
        return type is { Kind: JsonNodeKind.String } ? TypeCellReader.ReadName(context, type.Text, isCollection) : null;
    }

    private static bool IsScalar(JsonNode? node)
        => node is { Kind: JsonNodeKind.String or JsonNodeKind.Number or JsonNodeKind.True or JsonNodeKind.False };

    private static int OwnMembers(JsonNode body)
    {
        var count = 0;
        foreach (var member in body.Members)
        {
            count += member.Key.StartsWith("@", System.StringComparison.Ordinal) ? 0 : 1;
        }

        return count;
    }

    /// <summary>The type that <c>@odata.context</c> names: <c>…/$metadata#ns.type</c>, <c>…#Collection(ns.type)</c>; null for a path.</summary>
    private static string? ContextType(JsonNode? body)
    {
        if (body is not { Kind: JsonNodeKind.Object } || body["@odata.context"] is not { Kind: JsonNodeKind.String } context)
        {
            return null;
        }

        var hash = context.Text.LastIndexOf('#');
        var name = hash < 0 ? "" : context.Text.Substring(hash + 1);
        name = name.Starts("Collection(") ? name.Substring(11).TrimEndAny(")") : name;
        return name.IndexOf('.') > 0 && Words.IsDottedName(name) ? name : null;
    }

    /// <summary>An example request.</summary>
    /// <param name="Sample">What it shows.</param>
    /// <param name="Path">The path of its address.</param>
    private sealed record ShownRequest(RequestSample Sample, string Path);
}
