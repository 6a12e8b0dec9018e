using System.Collections.Generic;
using System.Globalization;
using DocGen.Diagnostics;
using DocGen.Markdown.Model;
using DocGen.Pages.Model;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Pages.Operations;

/// <summary>Finds the request lines of a code block: a verb and a route each; anything else in the block is passed over.</summary>
internal sealed class RequestLineReader(PageContext context)
{
    private readonly List<RequestLine> _lines = [];
    private readonly DistinctList<ReadLine> _known = new();

    /// <summary>The lines so far, without repeats.</summary>
    public List<RequestLine> Lines => _lines;

    /// <summary>Adds the request lines of a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="isSyntax">Whether its heading says that it shows requests.</param>
    public void Add(CodeBlock block, bool isSyntax)
    {
        var start = 0;
        var bare = BareAddresses.Of(block.Text, isSyntax);
        for (var line = 0; start < block.Text.Length; line++)
        {
            var end = block.Text.IndexOf('\n', start);
            end = end < 0 ? block.Text.Length : end;
            var length = end - start;
            var text = Joined(block.Text, start, ref end, out var joined);
            AddLine(text, block.PositionOf(line, 0, length), bare);
            line += joined;
            start = end + 1;
        }
    }

    /// <summary>Adds the first line of an example.</summary>
    public void AddFirst(CodeBlock block)
    {
        var end = block.Text.IndexOf('\n');
        var line = end < 0 ? block.Text : block.Text.Substring(0, end);
        AddLine(line, block.PositionOf(0, 0, line.Length), default);
    }

    private void AddLine(string line, TextPosition position, BareAddresses bare)
    {
        if ((RequestLineText.VerbOf(line, out var end) ?? ReadBare(line, position, bare)) is not { } verb)
        {
            return;
        }

        position = context.Find(position, line.Trim());
        context.Ledger.Read(position, nameof(RequestLineReader));
        if (RequestLineText.MeantBy(verb) is { } meant)
        {
            context.Report(PageDiagnosticIds.MisspeltVerb, context.Find(position, verb), verb, meant);
            verb = meant;
        }

        foreach (var written in OptionalSegments.Expand(line.Substring(end).TrimAny(" \t:\u00A0")))
        {
            AddRoute(verb, RouteText.Of(written), line, position);
        }
    }

    private void AddRoute(string verb, RouteText text, string line, TextPosition position)
    {
        if (RouteReader.Read(text, out var fault, out var place) is not { } route)
        {
            Refuse(line, position, place, fault);
            return;
        }

        if (fault != RouteFault.None)
        {
            context.Report(fault == RouteFault.Fused ? PageDiagnosticIds.FusedSegments : PageDiagnosticIds.UnbalancedRoute, context.Find(position, place),
                line.Trim());
        }

        context.Ledger.ReadRoute(verb, route);
        if (new ReadLine(verb, route with { EndsInSlash = false }) is var read && !_known.Contains(read))
        {
            _known.Add(read);
            _lines.Add(new(verb, route, Anchor(position, route))
            {
                BaseUrl = text.BaseUrl,
                Version = text.BaseUrl is null ? text.Version : null,
                HasOptions = text.HasOptions,
            });
        }
        else
        {
            Repeat(verb, route, text.HasOptions);
        }
    }

    /// <summary>Takes from a line that is shown again what it has on one of its places only: options of the protocol, a slash at its end.</summary>
    private void Repeat(string verb, RouteTemplate route, bool hasOptions)
    {
        var index = _lines.FindIndex(known => known.Verb == verb
            && known.Route.Segments.Equals(route.Segments) && known.Route.QueryNames.Equals(route.QueryNames));
        var known = _lines[index];
        if ((known.HasOptions && !hasOptions) || (known.Route.EndsInSlash && !route.EndsInSlash))
        {
            var endsInSlash = known.Route.EndsInSlash && route.EndsInSlash;
            _lines[index] = known with { HasOptions = known.HasOptions && hasOptions, Route = known.Route with { EndsInSlash = endsInSlash } };
        }
    }

    /// <summary>The verb of an address that lost it, which is reported; null if the line is none, or its verb is unknown.</summary>
    private string? ReadBare(string line, TextPosition position, BareAddresses bare)
    {
        if (!bare.Has(line))
        {
            return null;
        }

        var address = line.Trim();
        context.Report(PageDiagnosticIds.MissingVerb, context.Find(position, address), address, bare.Verb is null ? "nothing" : $"{bare.Verb} {address}");
        return bare.Verb;
    }

    /// <summary>Keeps the place of a line and those of its segments behind it.</summary>
    private int Anchor(TextPosition line, RouteTemplate route)
    {
        var anchor = context.Anchor(line);
        var column = 0;
        foreach (var segment in route.Segments)
        {
            var place = context.Find(line, segment.Text, column);
            column = place == line ? column : place.Column + place.Length;
            if (segment.Kind == RouteSegmentKind.Literal && LiteralText.Escape(segment.Text) is var sent && sent != segment.Text)
            {
                context.Report(PageDiagnosticIds.EscapedSegment, place, segment.Text, sent);
            }

            context.Anchor(place);
        }

        return anchor;
    }

    private void Refuse(string line, TextPosition position, string place, RouteFault fault)
    {
        if (fault == RouteFault.TooLong)
        {
            context.Report(PageDiagnosticIds.RouteTooLong, position, Number(RouteReader.MaxSegments), Number(RouteReader.MaxLength));
        }
        else if (fault == RouteFault.DotSegment)
        {
            context.Report(PageDiagnosticIds.DotSegment, context.Find(position, place), place, line.Trim());
        }
        else
        {
            context.Report(PageDiagnosticIds.NoRoute, context.Find(position, place), line.Trim());
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Joins a line with the lines below it that continue its query.</summary>
    private static string Joined(string text, int start, ref int end, out int joined)
    {
        var line = text.Substring(start, end - start);
        joined = 0;

        // A line beyond this length is refused later, so nothing more needs to be joined to it.
        while (line.Length <= 2 * RouteReader.MaxLength && end + 1 < text.Length && text[end + 1] is '?' or '&'
            && RequestLineText.VerbOf(line, out _) is not null)
        {
            var next = text.IndexOf('\n', end + 1);
            next = next < 0 ? text.Length : next;
            line += text.Substring(end + 1, next - end - 1);
            end = next;
            joined++;
        }

        return line;
    }

    /// <summary>A request that was read.</summary>
    private sealed record ReadLine(string Verb, RouteTemplate Route);
}
