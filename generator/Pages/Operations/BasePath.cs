using System;
using DocGen.Pages.Model;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Pages.Operations;

/// <summary>
/// Finds the path between host and route where request lines are relative (<c>GET /orders</c>) and examples are not
/// (<c>GET https://shop.example/rest/v2/orders</c>): it belongs to the base URL.
/// </summary>
internal static class BasePath
{
    /// <summary>The largest number of segments that a base URL may have behind its host and version.</summary>
    private const int MaxSegments = 3;

    /// <summary>The base URL of an example's address: its host, version, and the path that no request line begins with.</summary>
    /// <param name="address">The absolute address of an example.</param>
    /// <param name="lines">The request lines of its page.</param>
    public static string Extend(RouteText address, EquatableArray<RequestLine> lines)
    {
        var baseUrl = address.BaseUrl!;
        if (lines.IsEmpty || BeginsLike(address.Path, lines))
        {
            return baseUrl;
        }

        var parts = address.Path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        for (var length = 1; length <= MaxSegments && length < parts.Length && IsPlain(parts[length - 1]); length++)
        {
            foreach (var line in lines)
            {
                if (IsTail(parts, length, line.Route.Segments, baseUrl))
                {
                    return baseUrl + "/" + string.Join("/", parts, 0, length);
                }
            }
        }

        return baseUrl;
    }

    /// <summary>Whether a line has the first segment of a path: nearly always, so this is looked at first.</summary>
    private static bool BeginsLike(string path, EquatableArray<RequestLine> lines)
    {
        foreach (var line in lines)
        {
            var first = line.Route.Segments[0];
            if (first.Kind == RouteSegmentKind.Placeholder
                || string.Compare(path, 1, first.Text, 0, first.Text.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTail(string[] parts, int start, EquatableArray<RouteSegment> segments, string baseUrl)
    {
        // A line may begin with the name of the host: "shopAddress/orders" for "https://{shopAddress}/rest/orders".
        var offset = segments[0].Kind == RouteSegmentKind.Literal && baseUrl.Has("{" + segments[0].Text + "}") ? 1 : 0;
        if (parts.Length - start != segments.Count - offset || segments[offset].Kind is RouteSegmentKind.Placeholder or RouteSegmentKind.Path)
        {
            return false;
        }

        for (var i = offset; i < segments.Count; i++)
        {
            var isNamed = segments[i].Kind is RouteSegmentKind.Literal or RouteSegmentKind.Function;
            var part = parts[start + i - offset];
            var open = part.IndexOf('(');
            if (isNamed && !segments[i].Text.Is(open > 0 ? part.Substring(0, open) : part))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlain(string part) => Words.IsIdentifier(part) || RouteText.IsVersion(part);
}
