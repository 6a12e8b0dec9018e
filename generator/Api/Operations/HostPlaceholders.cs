using System;
using System.Collections.Generic;
using DocGen.Pages.Model;
using DocGen.Routes;

namespace DocGen.Api.Operations;

/// <summary>
/// Where every customer has an address of their own, examples show <c>https://{shopAddress}/orders</c> and request lines <c>GET shopAddress/orders</c>.
/// Such a first segment stands for the base address, and does not belong to the route.
/// </summary>
internal sealed class HostPlaceholders
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    private HostPlaceholders()
    {
    }

    /// <summary>Collects the hosts of all examples that are a placeholder alone.</summary>
    public static HostPlaceholders Of(List<Page> pages)
    {
        var hosts = new HostPlaceholders();
        foreach (var page in pages)
        {
            foreach (var address in page.BaseUrls)
            {
                hosts.Add(address.Url);
            }
        }

        return hosts;
    }

    /// <summary>Whether a segment is the name of a host.</summary>
    public bool IsHost(RouteSegment segment)
        => _names.Count > 0 && segment.Kind is RouteSegmentKind.Literal or RouteSegmentKind.Placeholder && _names.Contains(segment.Text);

    private void Add(string url)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal) + 3;
        var end = url.IndexOf('/', start);
        var host = end < 0 ? url.Substring(start) : url.Substring(start, end - start);
        if (host.Length > 2 && host[0] is '{' or '<' && host[host.Length - 1] is '}' or '>')
        {
            _names.Add(host.Substring(1, host.Length - 2).Trim());
        }
    }
}
