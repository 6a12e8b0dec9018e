namespace DocGen.Runtime;

using global::DocGen.Runtime.Http;

/// <summary>
/// What a response says of how many requests the service takes: its headers <c>RateLimit</c> and <c>RateLimit-Policy</c>
/// (draft-ietf-httpapi-ratelimit-headers),
/// <c>RateLimit-Limit</c>, <c>RateLimit-Remaining</c> and <c>RateLimit-Reset</c>, or the same with <c>X-RateLimit-</c> or <c>X-Rate-Limit-</c> in front.
/// A value is null if no header has it, or if its text is not a number or a time.
/// </summary>
public sealed class RateLimit
{
    private RateLimit(long? limit, long? remaining, global::System.TimeSpan? resetAfter)
    {
        Limit = limit;
        Remaining = remaining;
        ResetAfter = resetAfter;
    }

    /// <summary>How many requests the service takes in its own span of time, such as an hour.</summary>
    public long? Limit { get; }

    /// <summary>How many requests of these are left.</summary>
    public long? Remaining { get; }

    /// <summary>
    /// How long it takes until the service counts anew, from the response on; zero if that is over. A header may have seconds, a time, or the seconds since
    /// 1970, which are told from a span by their size.
    /// </summary>
    public global::System.TimeSpan? ResetAfter { get; }

    /// <summary>Reads headers; null if they say nothing of it.</summary>
    internal static RateLimit? Read(global::System.Net.Http.Headers.HttpResponseHeaders? headers)
    {
        if (headers is null)
        {
            return null;
        }

        RateLimitHeaders reader = new(headers);
        RateLimit result = new(reader.Limit(), reader.Remaining(), reader.ResetAfter());
        return result is { Limit: null, Remaining: null, ResetAfter: null } ? null : result;
    }
}
