using System;
using System.Collections.Generic;
using DocGen.Primitives;

namespace DocGen.Routes;

/// <summary>A written route, cut into its parts.</summary>
/// <param name="BaseUrl">Scheme, host and version of an absolute address (<c>https://host/v1.0</c>); null for a relative one.</param>
/// <param name="Version">The version in front of the path; null if there is none.</param>
/// <param name="Path">The path without version, with a leading slash.</param>
/// <param name="Query">What follows the question mark; empty if there is none.</param>
internal readonly record struct RouteText(string? BaseUrl, string? Version, string Path, string Query)
{
    /// <summary>Cuts a written route.</summary>
    public static RouteText Of(string text)
    {
        var rest = StripProtocol(StripRemark(text.Trim()));
        var query = "";
        var mark = IndexOfQuery(rest);
        if (mark >= 0)
        {
            query = rest.Substring(mark + 1);
            rest = rest.Substring(0, mark).TrimEndAny("[ ");
        }

        var origin = CutOrigin(ref rest);
        rest = "/" + rest.TrimStartAny("~/ ");
        var version = CutVersion(ref rest);
        return new(origin is null ? null : version is null ? origin : origin + "/" + version, version, rest, query);
    }

    /// <summary>Whether a path segment or folder names a version: <c>v1.0</c>, <c>v2</c>, <c>beta</c>.</summary>
    public static bool IsVersion(string segment)
    {
        if (segment.Is("beta") || segment.Is("alpha") || segment.Is("preview"))
        {
            return true;
        }

        if (segment.Length < 2 || (segment[0] | 0x20) != 'v' || !Words.IsDigit(segment[1]))
        {
            return false;
        }

        for (var i = 2; i < segment.Length; i++)
        {
            if (!Words.IsDigit(segment[i]) && segment[i] != '.')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the query begins with an option of OData: <c>$expand=owner</c>.</summary>
    public bool HasOptions => IsProtocolOption(Query.Substring(0, Math.Max(0, Query.IndexOf('='))).Trim());

    /// <summary>The names of the query parameters that a written route shows; options of OData are left out.</summary>
    public static List<string> QueryNames(string query)
    {
        var names = new List<string>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i <= query.Length; i++)
        {
            var c = i < query.Length ? query[i] : '&';
            depth += c is '(' or '{' ? 1 : c is ')' or '}' ? -1 : 0;
            if (c != '&' || (depth > 0 && i < query.Length))
            {
                continue;
            }

            var part = query.Substring(start, i - start).TrimAny(" []?");
            var end = part.IndexOfAnyOf("=:");
            var name = (end < 0 ? part : part.Substring(0, end)).Trim();
            start = i + 1;
            if (Words.IsIdentifier(name) && name[0] != '$' && !names.Contains(name))
            {
                names.Add(name);
            }
        }

        return names;
    }

    /// <summary>Whether a query parameter is an option of OData, with or without its dollar sign.</summary>
    public static bool IsProtocolOption(string name)
        => name.StartsWith("$", StringComparison.Ordinal) || name.ToLowerInvariant() is
            "select" or "filter" or "expand" or "top" or "skip" or "orderby" or "count" or "search" or "skiptoken" or "deltatoken";

    /// <summary>The text without a remark behind it: <c>/shelves // all of them</c>. The slashes of a scheme have no blank before them.</summary>
    private static string StripRemark(string text)
    {
        var at = text.IndexOf(" //", StringComparison.Ordinal);
        return at < 0 ? text : text.Substring(0, at).TrimEnd();
    }

    private static string StripProtocol(string text)
    {
        var at = text.LastIndexOf(" HTTP/", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? text : text.Substring(0, at).TrimEnd();
    }

    /// <summary>The question mark outside braces, or the ampersand that an author wrote for it (<c>/shelves&amp;$top=5</c>); -1 if there is none.</summary>
    private static int IndexOfQuery(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '{':
                    depth++;
                    break;
                case '}':
                    depth = Math.Max(0, depth - 1);
                    break;
                case '?' when depth == 0:
                case '&' when depth == 0 && IsParameter(text, i + 1):
                    return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a query parameter with its equals sign starts at an index.</summary>
    private static bool IsParameter(string text, int start)
    {
        var end = start;
        while (end < text.Length && (Words.IsWordCharacter(text[end]) || text[end] is '$' or '-' or '.'))
        {
            end++;
        }

        return end > start && end < text.Length && text[end] == '=';
    }

    /// <summary>The end of a placeholder for the host in front of the path: <c>{endpoint}/shelves</c>, <c>[Library
    /// URI]/shelves</c>; 0 if there is none.</summary>
    private static int EndOfHost(string text)
    {
        var end = text.Length > 0 && text[0] is '{' or '[' or '<' ? text.IndexOf('/') : -1;
        if (end < 3 || text[end - 1] is not ('}' or ']' or '>'))
        {
            return 0;
        }

        var name = text.Substring(1, end - 2);
        return name.Has("url") || name.Has("uri") || name.Has("host") || name.Has("endpoint") || name.Has("server") || name.Has("domain") ? end : 0;
    }

    private static string? CutOrigin(ref string text)
    {
        if (EndOfHost(text) is > 0 and var host)
        {
            text = text.Substring(host);
            return null;
        }

        if (!text.Starts("https://") && !text.Starts("http://"))
        {
            return null;
        }

        var slash = text.IndexOf('/', text.IndexOf(':') + 3);
        var origin = slash < 0 ? text : text.Substring(0, slash);
        text = slash < 0 ? "" : text.Substring(slash);
        return origin;
    }

    private static string? CutVersion(ref string path)
    {
        var slash = path.IndexOf('/', 1);
        var first = slash < 0 ? path.Substring(1) : path.Substring(1, slash - 1);
        if (!IsVersion(first))
        {
            return null;
        }

        path = slash < 0 ? "/" : path.Substring(slash);
        return first;
    }
}
