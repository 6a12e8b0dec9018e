using System;
using System.Collections.Generic;
using DocGen.Pages.Model;

namespace DocGen.Api.Operations;

/// <summary>Chooses the service's base URL from those of the example requests.</summary>
internal static class BaseUrlChooser
{
    /// <summary>On the most frequent host the highest numbered version, else beta; of one version the most frequent URL, then the ordinally first. Null if no page shows a URL.</summary>
    public static string? Choose(List<Page> pages)
    {
        var hosts = new SortedDictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var urls = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var pair in Count(pages))
        {
            var host = GetHost(pair.Key);
            if (host.IndexOfAny(['{', '<']) >= 0)
            {
                // Every customer has a host of their own.
                continue;
            }

            hosts.TryGetValue(host, out var count);
            hosts[host] = count + pair.Value;
            var trimmed = pair.Key.TrimEnd('/');
            urls.TryGetValue(trimmed, out count);
            urls[trimmed] = count + pair.Value;
        }

        var (best, most) = ("", 0);
        foreach (var pair in hosts)
        {
            (best, most) = pair.Value > most ? (pair.Key, pair.Value) : (best, most);
        }

        return most == 0 ? null : ChooseVersion(best, urls);
    }

    /// <summary>How often each text occurs; there are few texts.</summary>
    private static Dictionary<string, int> Count(List<Page> pages)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var (last, run) = ("", 0);
        foreach (var page in pages)
        {
            foreach (var url in page.BaseUrls)
            {
                if (url != last)
                {
                    Add(last, run);
                    (last, run) = (url, 0);
                }

                run++;
            }
        }

        Add(last, run);
        return counts;

        void Add(string url, int times)
        {
            if (times > 0)
            {
                counts.TryGetValue(url, out var count);
                counts[url] = count + times;
            }
        }
    }

    private static string? ChooseVersion(string host, SortedDictionary<string, int> urls)
    {
        string? chosen = null;
        var (rank, most) = ((Major: -1, Minor: -1), 0);
        foreach (var pair in urls)
        {
            var url = pair.Key;
            if (!GetHost(url).Equals(host, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var candidate = Rank(url);
            var order = candidate.CompareTo(rank);
            if (chosen is null || order > 0 || (order == 0 && pair.Value > most))
            {
                (chosen, rank, most) = (url, candidate, pair.Value);
            }
        }

        return chosen;
    }

    /// <summary>v2.1 is (2, 1); beta is less than any number and more than anything else.</summary>
    private static (int Major, int Minor) Rank(string url)
    {
        var version = url.Substring(url.LastIndexOf('/') + 1);
        if (version.Equals("beta", StringComparison.OrdinalIgnoreCase))
        {
            return (-1, 0);
        }

        var parts = version.TrimStart('v', 'V').Split('.');
        return version.Length > 1 && version[0] is 'v' or 'V' && TryParse(parts[0], out var major)
            ? (major, parts.Length > 1 && TryParse(parts[1], out var minor) ? minor : 0)
            : (-2, 0);
    }

    private static bool TryParse(string digits, out int number)
    {
        number = 0;
        foreach (var c in digits)
        {
            if (c is < '0' or > '9' || number > 100_000)
            {
                return false;
            }

            number = (number * 10) + (c - '0');
        }

        return digits.Length > 0;
    }

    private static string GetHost(string url)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal);
        start = start < 0 ? 0 : start + 3;
        var end = url.IndexOf('/', start);
        return end < 0 ? url : url.Substring(0, end);
    }
}
