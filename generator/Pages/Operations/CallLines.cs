using System;
using System.Collections.Generic;
using DocGen.Pages.Model;
using DocGen.Pages.Samples;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Pages.Operations;

/// <summary>
/// Completes the calls of functions by the examples: request lines that lack the arguments (<c>GET /books/findTitle</c>), where the page lists them as
/// parameters in the URL and an example has them there; and arguments without quotes (<c>findTitle(kind={kind})</c>) that an example quotes.
/// </summary>
internal static class CallLines
{
    /// <summary>Adds a line with arguments for each line that ends with a function without them, and the quotes of arguments.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="parameters">The parameters in the URL.</param>
    /// <param name="areArguments">Whether all parameters are arguments of functions; otherwise only those are that an example shows in the call.</param>
    /// <param name="examples">The examples.</param>
    public static void Complete(List<RequestLine> lines, List<MemberRow> parameters, bool areArguments, ExampleReader examples)
    {
        for (var i = lines.Count - 1; i >= 0 && parameters.Count > 0; i--)
        {
            var segments = lines[i].Route.Segments;
            var last = segments[segments.Count - 1];
            var isAnywhere = areArguments || last.Kind == RouteSegmentKind.Function;
            if (lines[i].Verb != "GET" || last.Kind is not (RouteSegmentKind.Literal or RouteSegmentKind.Function)
                || FindCall(segments, isAnywhere, examples.Addresses) is not { } example)
            {
                continue;
            }

            var call = new List<RouteSegment>(segments);
            if (last.Kind == RouteSegmentKind.Function)
            {
                call[call.Count - 1] = Quote(last, parameters, example);
                lines[i] = lines[i] with { Route = lines[i].Route with { Segments = new(call.ToArray()) } };
            }
            else if (!lines.Exists(line => IsCallOf(line, last.Text))
                && parameters.FindAll(row => areArguments || ValueOf(row.Name, example) > 0) is { Count: > 0 } spelled)
            {
                var arguments =
                    spelled.ConvertAll(
                        row => new RouteArgument(row.Name, row.Name, IsPlaceholder: true,
                            IsText(row) && (row.Type is null || SaysText(row.Type) || IsQuoted(row.Name, example))));
                call[call.Count - 1] = new RouteSegment(RouteSegmentKind.Function, last.Text, new(arguments.ToArray()));
                lines.Add(lines[i] with { Route = lines[i].Route with { Segments = new(call.ToArray()) } });
            }
        }
    }

    /// <summary>The arguments of the first example that calls the end of a route with named ones, on that route or anywhere; null if none does.</summary>
    private static string? FindCall(EquatableArray<RouteSegment> route, bool isAnywhere, IReadOnlyList<RouteText> addresses)
    {
        var function = route[route.Count - 1].Text;
        foreach (var address in addresses)
        {
            var at = address.Path.IndexOf("/" + function + "(", StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && address.Path.IndexOf('=', at) > at && (isAnywhere || IsOnRoute(address.Path.Substring(0, at), route)))
            {
                return address.Path.Substring(at + function.Length + 1);
            }
        }

        return null;
    }

    /// <summary>Whether a path has the segments of a route in front of its last, with any key for a placeholder.</summary>
    private static bool IsOnRoute(string path, EquatableArray<RouteSegment> route)
    {
        var written = path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        if (written.Length != route.Count - 1)
        {
            return false;
        }

        for (var i = 0; i < written.Length; i++)
        {
            if (route[i].Kind == RouteSegmentKind.Literal ? !written[i].Is(route[i].Text) : route[i].Kind != RouteSegmentKind.Placeholder)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A call whose arguments stand in quotes where the example has them, unless their type is a primitive that is written without.</summary>
    private static RouteSegment Quote(RouteSegment call, List<MemberRow> parameters, string example)
    {
        var arguments = new List<RouteArgument>(call.Arguments.Count);
        foreach (var argument in call.Arguments)
        {
            var row = parameters.Find(known => known.Name.Is(argument.Name));
            var isQuoted = row is not null && IsText(row) && IsQuoted(argument.Name, example);
            arguments.Add(isQuoted ? argument with { IsQuoted = true } : argument);
        }

        return call with { Arguments = new(arguments.ToArray()) };
    }

    /// <summary>Where the value of an argument starts in a call; negative if it is not there.</summary>
    private static int ValueOf(string name, string call)
    {
        for (var at = call.IndexOf(name + "=", StringComparison.OrdinalIgnoreCase); at >= 0; at = call.IndexOf(name + "=", at + 1,
            StringComparison.OrdinalIgnoreCase))
        {
            if (at > 0 && call[at - 1] is '(' or ',' or ' ')
            {
                return at + name.Length + 1;
            }
        }

        return -1;
    }

    private static bool IsCallOf(RequestLine line, string function)
        => line.Route.Segments[line.Route.Segments.Count - 1] is { Kind: RouteSegmentKind.Function, Text: var text } && text.Is(function);

    private static bool IsQuoted(string name, string call) => ValueOf(name, call) is > 0 and var value && value < call.Length && call[value] == '\'';

    /// <summary>Whether an argument may be text or a value of an enumeration, and no number, date or the like.</summary>
    private static bool IsText(MemberRow row)
        => row.Type is not { } type || (!type.IsCollection && (SaysText(type) || !PrimitiveWords.Contains(type.Alternatives[0].Name)));

    private static bool SaysText(TypeExpression type) => type.Alternatives[0].Name is var name && (name.Is("String") || name.Is("Edm.String"));
}
