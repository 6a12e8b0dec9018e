using System;
using System.Collections.Generic;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Operations;

/// <summary>
/// Counts the pages for each host. A page has one vote, however many requests it shows: else one page with hundreds of them
/// would choose for all others where tokens go.
/// </summary>
internal sealed class HostVotes
{
    private readonly Dictionary<string, int> _votes = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedDictionary<string, UrlUse> _urls = new(StringComparer.Ordinal);

    // Hosts of which an address with http is not taken. What goes to the caller's own machine is read by nobody else, and mostly there is no certificate.
    private readonly HashSet<string> _encrypted = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Counts the vote of a page for the host that its requests name.</summary>
    public void Add(Page page)
    {
        BaseAddress? favourite = null;
        var counts = CountHosts(page);
        foreach (var address in page.BaseUrls)
        {
            if (ServiceAddress.HasPlaceholder(address.Url))
            {
                continue;
            }

            if (!_urls.TryGetValue(address.Url, out var use))
            {
                _urls.Add(address.Url, use = new UrlUse());
            }

            use.Add(address.Count);
            if (ServiceAddress.IsHttps(address.Url) && !ServiceAddress.IsLoopback(address.Url))
            {
                _encrypted.Add(ServiceAddress.HostOf(address.Url));
            }

            favourite = favourite is null || IsBetter(address.Url, favourite.Url, counts) ? address : favourite;
        }

        if (favourite is not null)
        {
            var host = ServiceAddress.HostOf(favourite.Url);
            _votes.TryGetValue(host, out var votes);
            _votes[host] = votes + 1;
        }
    }

    /// <summary>The base URL: on the host with the most votes the highest version, then the URL that most pages show, then
    /// the ordinally first; null if no page shows one.</summary>
    public string? Choose()
    {
        if (FindHost() is not { } host)
        {
            return null;
        }

        string? chosen = null;
        foreach (var pair in _urls)
        {
            var isOfHost = ServiceAddress.HostOf(pair.Key).Equals(host, StringComparison.OrdinalIgnoreCase);
            if (!isOfHost || (_encrypted.Contains(host) && !ServiceAddress.IsHttps(pair.Key)))
            {
                continue;
            }

            var order = chosen is null ? 1 : ServiceAddress.VersionOf(pair.Key).CompareTo(ServiceAddress.VersionOf(chosen));
            chosen = order > 0 || (order == 0 && pair.Value.IsMoreThan(_urls[chosen!])) ? pair.Key : chosen;
        }

        return chosen;
    }

    private string? FindHost()
    {
        string? best = null;
        foreach (var host in _votes.SortedKeys(StringComparer.OrdinalIgnoreCase))
        {
            var isBetter = best is null
                || _votes[host] > _votes[best]
                || (_votes[host] == _votes[best] && _encrypted.Contains(host) && !_encrypted.Contains(best));
            best = isBetter ? host : best;
        }

        return best;
    }

    private static Dictionary<string, int> CountHosts(Page page)
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var address in page.BaseUrls)
        {
            var host = ServiceAddress.HostOf(address.Url);
            counts.TryGetValue(host, out var count);
            counts[host] = count + address.Count;
        }

        return counts;
    }

    /// <summary>Of one page's addresses an encrypted one counts more than any that is not; then the host with the most requests, then the first.</summary>
    private static bool IsBetter(string url, string than, Dictionary<string, int> counts)
        => ServiceAddress.IsHttps(url) != ServiceAddress.IsHttps(than)
            ? ServiceAddress.IsHttps(url)
            : counts[ServiceAddress.HostOf(url)] > counts[ServiceAddress.HostOf(than)];

    /// <summary>How much a base URL is used.</summary>
    private sealed class UrlUse
    {
        private int _pages;
        private int _requests;

        /// <summary>Counts a page that shows the URL in some requests.</summary>
        public void Add(int requests) => (_pages, _requests) = (_pages + 1, _requests + requests);

        /// <summary>Whether more pages show this URL than another one, or as many pages with more requests.</summary>
        public bool IsMoreThan(UrlUse other) => _pages != other._pages ? _pages > other._pages : _requests > other._requests;
    }
}
