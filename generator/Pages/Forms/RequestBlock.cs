using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Diagnostics;
using DocGen.Markdown.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Samples;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Pages.Forms;

/// <summary>Blocks of code that show requests: lines of a verb and an address alone, which document what can be called, or whole messages.</summary>
internal static class RequestBlock
{
    /// <summary>The canonical block for one request line.</summary>
    public static CodeBlock Of(string line, TextPosition position) => new("http", line, null, position) { LinePositions = [position] };

    /// <summary>Whether a block holds request lines and nothing else; a line that goes on with a query, and "or" between two of them, are allowed.</summary>
    public static bool IsLines(Block block)
    {
        if (block is not CodeBlock { Annotation: null } code || !block.IsRequest())
        {
            return false;
        }

        for (int start = 0, end; start < code.Text.Length; start = end + 1)
        {
            end = code.Text.IndexOf('\n', start);
            end = end < 0 ? code.Text.Length : end;
            if (!IsLine(code.Text, start, end))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLine(string code, int start, int end)
    {
        start = Words.SkipWhiteSpace(code, start, end);
        if (start == end || code[start] is '?' or '&' or '#')
        {
            return true;
        }

        return RequestLineText.MayStartWith(code[start]) && code.Substring(start, end - start).Trim() is var line && (line == "or" || RequestLineText.Is(line));
    }

    /// <summary>Whether a block is an annotated request and the next one its annotated response.</summary>
    public static bool IsPair(Block[] blocks, int index)
        => index + 1 < blocks.Length && blocks[index].IsRequest() && blocks[index] is CodeBlock request && ExampleReader.BlockType(request) == "request"
            && blocks[index + 1] is CodeBlock response && ExampleReader.BlockType(response) == "response";

    /// <summary>Whether the address of a request is relative and has a placeholder: <c>GET /moles/{mole-id}</c>.</summary>
    public static bool HasPlaceholder(Block block)
        => LinesOf(block).Any(static line => line.Route.BaseUrl is null && RouteReader.Read(line.Route, out _) is { } route
            && route.Segments.Any(static segment => segment.Kind == RouteSegmentKind.Placeholder));

    /// <summary>The verb and address of each line.</summary>
    public static IEnumerable<(string Verb, RouteText Route)> LinesOf(Block block)
    {
        foreach (var line in ((CodeBlock)block).Text.Split('\n'))
        {
            if (RequestLineText.Is(line) && RequestLineText.VerbOf(line, out var end) is { } verb)
            {
                yield return (verb, RouteText.Of(line.Substring(end)));
            }
        }
    }

    /// <summary>Whether each line of a block calls what a line of another block shows, with samples in place of its placeholders or as it is.</summary>
    public static bool IsExampleOf(Block example, Block lines)
    {
        foreach (var (verb, route) in LinesOf(example))
        {
            var isKnown = false;
            foreach (var (knownVerb, known) in LinesOf(lines))
            {
                isKnown |= verb == knownVerb && IsExampleOf(route.Path, known.Path);
            }

            if (!isKnown)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a block names the protocol (<c>GET /crates/2 HTTP/1.1</c>), as messages do, and a block of request lines does not.</summary>
    public static bool IsMessageBeside(Block block, Block lines) => HasProtocol(block) && !HasProtocol(lines);

    private static bool HasProtocol(Block block) => block is CodeBlock code && code.FirstLine.IndexOf(" HTTP/", StringComparison.Ordinal) > 0;

    /// <summary>Whether an address ends with the segments of a route: in front of them it may have those of the base address.</summary>
    private static bool IsExampleOf(string example, string route)
    {
        var shown = example.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        var known = route.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        if (shown.Length < known.Length)
        {
            return false;
        }

        for (int i = shown.Length - known.Length, k = 0; k < known.Length; i++, k++)
        {
            if (!string.Equals(shown[i], known[k], StringComparison.OrdinalIgnoreCase)
                && (known[k].IndexOfAnyOf(":{<($[") < 0 || !HasFormatOf(shown[i], known[k])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether a key ends with the format that the placeholder ends with: <c>7.json</c> calls <c>{id}.json</c> and not <c>{id}.xml</c>; and
    /// <c>{id}.xml</c> is no example of <c>{id}</c>.
    /// </summary>
    private static bool HasFormatOf(string key, string placeholder)
        => FormatOf(placeholder) is var format && (format.Length > 0 ? key.Ends(format) : FormatOf(key).Length == 0 || key.IndexOfAnyOf(":{<") < 0);

    private static string FormatOf(string segment) => segment.Substring(MixedSegment.WithoutFormat(segment).Length);
}
