using System;
using DocGen.Primitives;

namespace DocGen.Api.Operations;

/// <summary>Takes the address of a service apart.</summary>
internal static class ServiceAddress
{
    /// <summary>The host with its port: <c>api.example</c> of <c>https://api.example/v1.0</c>.</summary>
    public static string HostOf(string url)
    {
        var start = StartOfHost(url);
        var end = url.IndexOf('/', start);
        return end < 0 ? url.Substring(start) : url.Substring(start, end - start);
    }

    /// <summary>The path behind the host: <c>/v1.0</c>; empty if there is none.</summary>
    public static string PathOf(string url)
    {
        var slash = url.IndexOf('/', StartOfHost(url));
        return slash < 0 ? "" : url.Substring(slash).TrimEnd('/');
    }

    /// <summary>Whether the address is encrypted on its way.</summary>
    public static bool IsHttps(string url) => url.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the host is the machine that the caller runs on: <c>localhost:8200</c>, <c>127.0.0.1</c>, <c>[::1]</c>.</summary>
    public static bool IsLoopback(string url)
    {
        var host = HostOf(url);
        return host.Is("localhost") || host.Starts("localhost:") || host.Starts("127.") || host.Starts("[::1]");
    }

    /// <summary>Whether requests to both addresses go to one host, and are both encrypted or both not; on the caller's own
    /// machine encryption makes no difference.</summary>
    public static bool IsSameService(string left, string right)
        => IsSameHost(left, right) && (IsHttps(left) == IsHttps(right) || IsLoopback(left));

    /// <summary>Whether the host or its port is a placeholder (<c>{server}</c>, <c>127.0.0.1:PORT</c>): every customer has one of their own.</summary>
    public static bool HasPlaceholder(string url)
    {
        var host = HostOf(url);
        var colon = host.LastIndexOf(':');
        return host.IndexOfAny(['{', '<']) >= 0 || (colon >= 0 && host.IndexOf(']', colon) < 0 && !TryParse(host.Substring(colon + 1), out _));
    }

    /// <summary>Whether two addresses have one host and port; the scheme makes no difference.</summary>
    public static bool IsSameHost(string left, string right) => HostOf(left).Equals(HostOf(right), StringComparison.OrdinalIgnoreCase);

    /// <summary>v2.1 at the end of an address is (2, 1); beta is less than any number and more than anything else.</summary>
    public static (int Major, int Minor) VersionOf(string url)
    {
        var version = NameParts.FileName(url);
        if (version.Equals("beta", StringComparison.OrdinalIgnoreCase))
        {
            return (-1, 0);
        }

        var parts = version.TrimStart('v', 'V').Split('.');
        return version.Length > 1 && version[0] is 'v' or 'V' && TryParse(parts[0], out var major)
            ? (major, parts.Length > 1 && TryParse(parts[1], out var minor) ? minor : 0)
            : (-2, 0);
    }

    private static int StartOfHost(string url) => url.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + 3 : 0;

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
}
