using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using DocGen.Json;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Pages.Samples;

/// <summary>An example request or response as a page shows it: a start line, headers, a body, with or without blank lines between them.</summary>
internal sealed class HttpMessage
{
    private const string EventData = "data:";

    private HttpMessage(string startLine) => StartLine = startLine;

    /// <summary>The first line; empty if the block starts with the body.</summary>
    public string StartLine { get; }

    /// <summary>The verb of a request; null for a response.</summary>
    public string? Verb { get; private set; }

    /// <summary>The status of a response; 0 for a request.</summary>
    public int Status { get; private set; }

    /// <summary>The Content-Type header without its parameters; null if there is none.</summary>
    public string? ContentType { get; private set; }

    /// <summary>Whether the message has a body, whatever it holds.</summary>
    public bool HasBody { get; private set; }

    /// <summary>The first media type of the Accept header; null if there is none.</summary>
    public string? Accept { get; private set; }

    /// <summary>The body as JSON; the first value if there are several, and null if the body is not JSON.</summary>
    public JsonNode? Json => Values.Count == 0 ? null : Values[0];

    /// <summary>The JSON values of the body: more than one where a block shows several bodies, or a stream of objects.</summary>
    public IReadOnlyList<JsonNode> Values { get; private set; } = [];

    /// <summary>Whether the body is a stream of objects, one a line: <c>{"id": 1}</c>, and on the next line <c>{"id": 2}</c>.</summary>
    public bool IsJsonLines { get; private set; }

    /// <summary>The body of a form as it is sent, <c>title=A&amp;pages=7</c>; empty if the body is anything else.</summary>
    public string Form { get; private set; } = "";

    /// <summary>Reads a block.</summary>
    public static HttpMessage Read(string text)
    {
        var start = Words.SkipWhiteSpace(text, 0, text.Length);
        if (start == text.Length || text[start] is '{' or '[' || IsEventField(text, start))
        {
            var bare = new HttpMessage("");
            bare.ReadRest(text, start);
            return bare;
        }

        var end = text.IndexOf('\n', start);
        end = end < 0 ? text.Length : end;
        var message = new HttpMessage(text.Substring(start, end - start).Trim());
        message.ReadStartLine();
        message.ReadRest(text, Math.Min(end + 1, text.Length));
        return message;
    }

    private void ReadStartLine()
    {
        if (!StartLine.Starts("HTTP"))
        {
            Verb = RequestLineText.VerbOf(StartLine, out _);
            return;
        }

        for (var i = 0; i + 3 <= StartLine.Length; i++)
        {
            if (Words.IsDigit(StartLine[i]) && Words.IsDigit(StartLine[i + 1]) && Words.IsDigit(StartLine[i + 2]) && (i == 0 || StartLine[i - 1] == ' '))
            {
                Status = ((StartLine[i] - '0') * 100) + ((StartLine[i + 1] - '0') * 10) + StartLine[i + 2] - '0';
                return;
            }
        }
    }

    /// <summary>Headers may have blank lines before and between them; the first line that is not a header starts the body.</summary>
    private void ReadRest(string text, int start)
    {
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (StartsJson(text, start, end))
            {
                ReadBody(text, start);
                return;
            }

            var line = text.Substring(start, end - start).Trim();
            if (IsEventData(line))
            {
                ReadEvents(text, start);
                return;
            }

            if (line.Length > 0 && !ReadHeader(line))
            {
                ReadBody(text, start);
                return;
            }

            start = end + 1;
        }
    }

    private static bool StartsJson(string text, int start, int end)
    {
        start = Words.SkipWhiteSpace(text, start, end);
        return start < end && IsJsonStart(text[start]);
    }

    // event: opened
    private static bool IsEventField(string text, int start)
        => string.CompareOrdinal(text, start, "event:", 0, 6) == 0 || string.CompareOrdinal(text, start, EventData, 0, EventData.Length) == 0;

    // data: {"id": 1}
    private static bool IsEventData(string line)
        => line.Starts(EventData) && line.Substring(EventData.Length).TrimStart() is { Length: > 0 } data && IsJsonStart(data[0]);

    /// <summary>Reads the data of server-sent events, which is JSON.</summary>
    private void ReadEvents(string text, int start)
    {
        var data = "";
        foreach (var line in text.Substring(start).Split('\n'))
        {
            data += line.Starts(EventData) ? line.Substring(EventData.Length).Trim() + "\n" : "";
        }

        ReadBody(data, 0);
        IsJsonLines = Values.Count > 0;
        ContentType ??= "text/event-stream";
    }

    private bool ReadHeader(string line)
    {
        // "?$select=…" and "&…" go on with the address.
        if (line[0] is '?' or '&')
        {
            return true;
        }

        var colon = line.IndexOf(':');
        if (colon <= 0 || !IsToken(line, colon))
        {
            return false;
        }

        if (line.Substring(0, colon).Trim() is var name && (name.Is("Content-Type") || name.Is("Content-type")))
        {
            ContentType ??= MediaTypeOf(line, colon);
        }
        else if (name.Is("Accept"))
        {
            Accept ??= MediaTypeOf(line, colon);
        }

        return true;
    }

    /// <summary>The first media type behind the colon of a header.</summary>
    private static string MediaTypeOf(string line, int colon)
    {
        var value = line.Substring(colon + 1).Trim();
        var end = value.IndexOfAnyOf(";, ");
        return (end < 0 ? value : value.Substring(0, end)).ToLowerInvariant();
    }

    private static bool IsToken(string line, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (!Words.IsWordCharacter(line[i]) && line[i] is not ('-' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    [MethodImpl(Jit.HotLoop)]
    private void ReadBody(string text, int start)
    {
        var last = text.Length;
        while (last > start && char.IsWhiteSpace(text[last - 1]))
        {
            last--;
        }

        start = Words.SkipWhiteSpace(text, start, last);

        HasBody = last > start;
        var values = new List<JsonNode>();
        var isEachOneLine = true;
        for (var at = start; at < last && IsJsonStart(text[at]) && TolerantJson.TryParse(text, at, last, out var json, out var end);)
        {
            values.Add(json);
            isEachOneLine &= text.IndexOf('\n', at, end - at) < 0;
            for (at = end; at < last && !IsJsonStart(text[at]) && (char.IsWhiteSpace(text[at]) || text[at] is '}' or ']' or '.' or ','); at++)
            {
                // Text between two values has no meaning.
            }
        }

        (Values, IsJsonLines) = (values, isEachOneLine && values.Count > 1);
        Form = values.Count == 0 && ContentType is "application/x-www-form-urlencoded" or "multipart/form-data" ? text.Substring(start, last - start) : "";
    }

    private static bool IsJsonStart(char c) => c is '{' or '[';
}
