using System;
using DocGen.Pages.Model;
using DocGen.Routes;

namespace DocGen.Api.Operations;

/// <summary>
/// Tells which request lines keep an address of their own. A line such as <c>POST https://rates.example/v2.0/ratings</c> on
/// a page of a set whose other requests go to
/// <c>https://depot.example/v1.0</c> is sent where its page says; what it shows of the client's base address does not belong to its route.
/// </summary>
/// <param name="baseUrl">The client's base address as pages show it; null if they show none.</param>
internal sealed class LineAddresses(string? baseUrl)
{
    /// <summary>The address that a line keeps: an absolute one of another host, a path of the same host (<c>/v2.0</c>), or
    /// null for the client's base address.</summary>
    /// <param name="line">The line.</param>
    /// <param name="inBase">How many of its first segments belong to the base address.</param>
    public string? Of(RequestLine line, out int inBase)
    {
        inBase = 0;
        if (baseUrl is null || line.BaseUrl is not { } written || ServiceAddress.HasPlaceholder(written))
        {
            return null;
        }

        if (!ServiceAddress.IsSameHost(written, baseUrl))
        {
            return written;
        }

        var (path, basePath) = (ServiceAddress.PathOf(written), ServiceAddress.PathOf(baseUrl));
        if (path.Equals(basePath, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        inBase = CountInBase(line, path, basePath);
        return inBase > 0 ? null : path.Length == 0 ? "/" : path;
    }

    /// <summary>How many segments of a line spell the rest of the base path: one of <c>https://shop.example/rest/orders</c> below
    /// <c>https://shop.example/rest</c>.</summary>
    private static int CountInBase(RequestLine line, string path, string basePath)
    {
        if (!basePath.StartsWith(path, StringComparison.OrdinalIgnoreCase) || basePath[path.Length] != '/')
        {
            return 0;
        }

        var rest = basePath.Substring(path.Length + 1).Split('/');
        var segments = line.Route.Segments;
        for (var i = 0; i < rest.Length; i++)
        {
            if (i >= segments.Count || segments[i].Kind != RouteSegmentKind.Literal || !segments[i].Text.Equals(rest[i], StringComparison.OrdinalIgnoreCase))
            {
                return 0;
            }
        }

        return rest.Length;
    }
}
