namespace DocGen.Runtime.Http;

using global::System;
using global::System.Globalization;
using global::System.Net.Http.Headers;

/// <summary>Reads what headers say of rate limits, in any of the common forms.</summary>
internal readonly struct RateLimitHeaders
{
    // From this number on it is the seconds since 1970, and from the other one on the milliseconds.
    private const double FirstUnixSecond = 1e9;
    private const double FirstUnixMillisecond = 1e11;

    private static readonly string[] s_prefixes = ["RateLimit-", "X-RateLimit-", "X-Rate-Limit-"];

    private readonly HttpResponseHeaders _headers;

    /// <summary>Reads headers of a response.</summary>
    public RateLimitHeaders(HttpResponseHeaders headers) => _headers = headers;

    /// <summary>How many requests there may be.</summary>
    public long? Limit() => ToCount(Find("Limit")) ?? ToCount(Parameter("RateLimit", "limit")) ?? ToCount(Parameter("RateLimit-Policy", "q"));

    /// <summary>How many of them are left.</summary>
    public long? Remaining() => ToCount(Find("Remaining")) ?? ToCount(Parameter("RateLimit", "r")) ?? ToCount(Parameter("RateLimit", "remaining"));

    /// <summary>When the service counts anew.</summary>
    public TimeSpan? ResetAfter()
        => ToSpan(Find("Reset-After")) ?? ToSpan(Find("Reset")) ?? ToSpan(Parameter("RateLimit", "t")) ?? ToSpan(Parameter("RateLimit", "reset"));

    private string? Find(string name)
    {
        foreach (string prefix in s_prefixes)
        {
            if (HeaderValues.Find(prefix + name, _headers, null) is { Length: > 0 } value)
            {
                return value;
            }
        }

        return null;
    }

    // "default";r=50;t=30   limit=100, remaining=50, reset=30
    private string? Parameter(string header, string name)
    {
        foreach (string part in HeaderValues.Find(header, _headers, null)?.Split([',', ';'], StringSplitOptions.TrimEntries) ?? [])
        {
            if (part.Length > name.Length && part[name.Length] == '=' && part.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return part[(name.Length + 1)..];
            }
        }

        return null;
    }

    // 100   100, 100;w=60: the number comes first.
    private static long? ToCount(string? text)
    {
        int end = text?.AsSpan().IndexOfAny(',', ';') ?? -1;
        ReadOnlySpan<char> number = end < 0 ? text : text.AsSpan(0, end);
        return long.TryParse(number, NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out long value) ? value : null;
    }

    private TimeSpan? ToSpan(string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number))
        {
            return number >= FirstUnixMillisecond ? number < FirstUnixMillisecond * 1000 ? Until(DateTimeOffset.FromUnixTimeMilliseconds((long)number)) : null
                : number >= FirstUnixSecond ? Until(DateTimeOffset.UnixEpoch.AddSeconds(number))
                : TimeSpan.FromSeconds(number);
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time) ? Until(time) : null;
    }

    // Counted from the server's clock, which the time is from.
    private TimeSpan Until(DateTimeOffset time)
        => time - (_headers.Date ?? DateTimeOffset.UtcNow) is { Ticks: > 0 } span ? span : TimeSpan.Zero;
}
