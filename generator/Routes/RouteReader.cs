using System;
using System.Collections.Generic;
using DocGen.Primitives;

namespace DocGen.Routes;

/// <summary>Cuts a path into segments and repairs common mistakes of authors.</summary>
internal sealed class RouteReader
{
    /// <summary>The longest route that is read, in UTF-16 units: servers and proxies accept no longer address.</summary>
    public const int MaxLength = 2_048;

    /// <summary>The highest number of segments of a route that is read; the longest real routes have about twenty.</summary>
    public const int MaxSegments = 64;

    private readonly List<RouteSegment> _segments = [];
    private readonly List<RouteSegment> _path = [];
    private bool _isInPath;
    private RouteFault _fault;
    private string _faulty = "";

    /// <summary>Reads a written route; null if the text is not a route.</summary>
    public static RouteTemplate? Read(RouteText text, out RouteFault fault) => Read(text, out fault, out _);

    /// <summary>Reads a written route; null if the text is not a route.</summary>
    /// <param name="text">The route.</param>
    /// <param name="fault">What is wrong with it.</param>
    /// <param name="faulty">The faulty segment as it is written; empty if nothing is wrong.</param>
    public static RouteTemplate? Read(RouteText text, out RouteFault fault, out string faulty)
    {
        var reader = new RouteReader();
        if (text.Path.Length > MaxLength || text.Query.Length > MaxLength)
        {
            (fault, faulty) = (RouteFault.TooLong, "");
            return null;
        }

        reader.ReadPath(text.Path);
        faulty = reader._faulty;
        fault = reader._segments.Count > MaxSegments ? RouteFault.TooLong : reader._fault;
        return fault is RouteFault.NoRoute or RouteFault.TooLong or RouteFault.DotSegment || reader._segments.Count == 0
            ? null
            : new(new(reader._segments.ToArray()), new(RouteText.QueryNames(text.Query).ToArray())) { EndsInSlash = EndsInSlash(text.Path) };
    }

    /// <summary>Whether a slash ends the path; that of <c>root:/</c> only opens a path.</summary>
    private static bool EndsInSlash(string path) => path[path.Length - 1] == '/' && path[Math.Max(0, path.Length - 2)] != ':';

    private void ReadPath(string path)
    {
        for (var i = 0; i < path.Length && _fault is not (RouteFault.NoRoute or RouteFault.DotSegment);)
        {
            if (path[i] is '/' or ' ')
            {
                i++;
                continue;
            }

            var end = EndOfSegment(path, i, out var isLast);
            var segment = path.Substring(i, end - i).Trim();
            ReadSegment(segment);
            _faulty = _fault != RouteFault.None && _faulty.Length == 0 ? segment : _faulty;
            if (isLast)
            {
                break;
            }

            i = end;
        }

        ClosePath();
    }

    /// <summary>Where a segment ends: at a slash outside braces and parentheses, or at a blank that no alternative follows.</summary>
    private int EndOfSegment(string path, int start, out bool isLast)
    {
        isLast = false;
        for (var i = start; i < path.Length; i++)
        {
            switch (path[i])
            {
                case '/':
                    return i;
                case '{':
                    i = Partner(path, i, '}');
                    break;
                case '<':
                    i = Partner(path, i, '>');
                    break;
                case '[' when path.IndexOf(']', i) is > 0 and var end && path.LastIndexOf('/', end) < i:
                    i = end;
                    break;
                case '(':
                    i = FunctionReader.CloseOf(path, i) is >= 0 and var close ? close : Unbalanced(i);
                    break;
                case ' ':
                    var next = i;
                    while (next < path.Length && path[next] == ' ')
                    {
                        next++;
                    }

                    if (next < path.Length && path[next] is not ('|' or '/') && path[i - 1] != '|')
                    {
                        isLast = true;
                        return i;
                    }

                    break;
            }
        }

        return path.Length;
    }

    private int Partner(string path, int open, char close)
    {
        var end = path.IndexOf(close, open);
        var slash = path.IndexOf('/', open);
        var again = path.IndexOf(path[open], open + 1);
        var isBalanced = end >= 0 && (again < 0 || again > end || again == open + 1) && (slash < 0 || slash > end || again < 0 || again > end);
        return isBalanced ? end : Unbalanced(open);
    }

    private int Unbalanced(int index)
    {
        _fault = RouteFault.Unbalanced;
        return index;
    }

    private void ReadSegment(string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        text = text.IndexOf('[') >= 0 ? PlaceholderText.WithBraces(text) : text;
        if (!_isInPath && MixedSegment.Read(text) is { } mixed)
        {
            _segments.AddRange(mixed);
            return;
        }

        if (text.IndexOf("...", System.StringComparison.Ordinal) >= 0 || text[0] is '*' or '\u2026' or '"' or '`')
        {
            _fault = RouteFault.NoRoute;
            return;
        }

        if (PlaceholderText.NameOf(text) is { } name)
        {
            Add(new(RouteSegmentKind.Placeholder, name));
            return;
        }

        var hasColon = text[text.Length - 1] == ':' && text.IndexOf('(') < 0;
        var body = hasColon ? text.TrimEndAny(":") : text;
        if (body.Length > 0)
        {
            ReadBody(body);
        }

        if (hasColon && _isInPath)
        {
            ClosePath();
        }
        else if (hasColon)
        {
            _isInPath = true;
        }
    }

    /// <summary>Reads the text between two slashes: a segment, or several calls that lost the slashes between them.</summary>
    private void ReadBody(string text)
    {
        for (var rest = text; rest.Length > 0;)
        {
            var open = FunctionReader.IndexOfCall(rest);
            if (open > 0)
            {
                rest = ReadCall(rest, open);
            }
            else
            {
                ReadName(rest, open);
                return;
            }
        }
    }

    /// <summary>Reads a segment that is not a call of a function.</summary>
    private void ReadName(string text, int open)
    {
        if (open == 0)
        {
            // Some pages write (id) for {id}.
            Add(new(RouteSegmentKind.Placeholder, PlaceholderText.Trim(text.TrimAny("()"))));
        }
        else if (text.IndexOfAnyOf("{}<>") is >= 0 and var brace)
        {
            if (!TryReadNamedKey(text, brace))
            {
                ReadPlaceholder(text);
            }
        }
        else
        {
            AddLiteral(PlaceholderText.FirstAlternative(text));
        }
    }

    private void AddLiteral(string text)
    {
        _fault = LiteralText.IsDots(text) ? RouteFault.DotSegment : _fault;
        Add(new(RouteSegmentKind.Literal, text));
    }

    /// <summary>Reads a call and returns the text behind it; empty if there is none.</summary>
    private string ReadCall(string text, int open)
    {
        var close = FunctionReader.CloseOf(text, open);
        var name = text.Substring(0, open).Trim();
        var arguments = close < 0 ? text.Substring(open + 1).TrimEndAny(")") : text.Substring(open + 1, close - open - 1);
        var segment = arguments.Trim().Length == 0
            ? new RouteSegment(RouteSegmentKind.Literal, name, default, HasParentheses: true)
            : new RouteSegment(RouteSegmentKind.Function, name, FunctionReader.Read(arguments, ref _fault));
        Add(segment);
        if (close < 0 || text.Substring(close + 1).Trim() is not { Length: > 0 } rest || rest[0] == '|')
        {
            return "";
        }

        _fault = RouteFault.Fused;
        return rest;
    }

    /// <summary>Reads an alternate key without parentheses: <c>name={value}</c>, <c>name='{value}'</c>.</summary>
    private bool TryReadNamedKey(string text, int brace)
    {
        var equals = text.IndexOf('=');
        if (equals < 0 || equals > brace || !Words.IsIdentifier(text.Substring(0, equals).Trim()))
        {
            return false;
        }

        var key = FunctionReader.Read(text, ref _fault);
        if (key.Count != 1 || !key[0].IsPlaceholder)
        {
            return false;
        }

        Add(new(RouteSegmentKind.NamedKey, key[0].Name, key));
        return true;
    }

    /// <summary>Reads a placeholder, alone or with a literal that lost its slash: <c>{id}members</c>, <c>tables{id}</c>.</summary>
    private void ReadPlaceholder(string text)
    {
        var open = text.IndexOfAnyOf("{<");
        var close = text.LastIndexOfAnyOf("}>");
        var before = open > 0 ? text.Substring(0, open).Trim() : "";
        var after = close >= 0 && close > open ? text.Substring(close + 1).Trim() : "";
        var name = PlaceholderText.Trim(text.Substring(Math.Max(0, open), (close > open ? close + 1 : text.Length) - Math.Max(0, open)));
        _fault = open < 0 || close < open ? RouteFault.Unbalanced : _fault;
        if (after.Length > 0 && after[0] == '|')
        {
            after = "";
        }

        var isFused = (Words.IsIdentifier(before) && after.Length == 0)
            || (before.Length == 0 && (Words.IsIdentifier(after) || (after.Length > 1 && after[0] == '$')));
        _fault = isFused ? RouteFault.Fused : _fault;
        if (isFused && before.Length > 0)
        {
            Add(new(RouteSegmentKind.Literal, before));
        }

        Add(new(RouteSegmentKind.Placeholder, name));
        if (isFused && after.Length > 0)
        {
            Add(new(RouteSegmentKind.Literal, after));
        }
    }

    private void Add(RouteSegment segment) => (_isInPath ? _path : _segments).Add(segment);

    /// <summary>Ends a colon path: the segments between two colons, or behind one, are one value.</summary>
    private void ClosePath()
    {
        if (_isInPath && _path.Count > 0)
        {
            var name = _path.Count == 1 && _path[0].Kind == RouteSegmentKind.Placeholder ? _path[0].Text : "path";
            _segments.Add(new(RouteSegmentKind.Path, name));
            _path.Clear();
        }

        _isInPath = false;
    }
}
