namespace DocGen.Runtime.Http;

using global::System;
using global::System.Collections.Generic;
using global::System.Net.Http;
using global::System.Net.Http.Headers;

/// <summary>Reads headers of responses, leniently: what cannot be read is not there.</summary>
internal static class HeaderValues
{
    private static readonly string[] s_requestIdNames =
        ["request-id", "x-ms-request-id", "x-request-id", "x-correlation-id", "client-request-id"];

    /// <summary>A header by name, several values joined by commas; null if there is none.</summary>
    public static string? Find(string name, HttpHeaders? headers, HttpHeaders? contentHeaders)
        => headers is not null && headers.NonValidated.TryGetValues(name, out HeaderStringValues values) ? values.ToString()
            : contentHeaders is not null && contentHeaders.NonValidated.TryGetValues(name, out values) ? values.ToString()
            : null;

    /// <summary>All headers of a response and its body.</summary>
    public static IEnumerable<KeyValuePair<string, string>> All(HttpHeaders? headers, HttpHeaders? contentHeaders)
    {
        foreach (HttpHeaders? part in (HttpHeaders?[])[headers, contentHeaders])
        {
            if (part is not null)
            {
                foreach (KeyValuePair<string, HeaderStringValues> header in part.NonValidated)
                {
                    yield return new(header.Key, header.Value.ToString());
                }
            }
        }
    }

    /// <summary>The id of a request; null if there is none.</summary>
    public static string? RequestId(HttpHeaders? headers)
    {
        foreach (string name in s_requestIdNames)
        {
            if (Find(name, headers, null) is { Length: > 0 } id)
            {
                return id;
            }
        }

        return null;
    }

    /// <summary>The time to wait, counted from now where the header has a date; null if there is none.</summary>
    public static TimeSpan? RetryAfter(HttpResponseHeaders? headers)
        => headers?.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => Later(date - (headers.Date ?? DateTimeOffset.UtcNow)),
            _ => null,
        };

    /// <summary>
    /// The location, else the operation's location, resolved against the address of the request; null if there is none, or one that leads nowhere.
    /// </summary>
    public static Uri? Location(HttpResponseMessage response)
    {
        string? watched = Find("Operation-Location", response.Headers, response.Content.Headers);
        Uri? location = response.Headers.Location ?? (Uri.TryCreate(watched, UriKind.RelativeOrAbsolute, out Uri? operation) ? operation : null);
        return location is null || location.IsAbsoluteUri || response.RequestMessage?.RequestUri is not { IsAbsoluteUri: true } address ? location
            : Uri.TryCreate(address, location, out Uri? absolute) ? absolute
            : null;
    }

    private static TimeSpan Later(TimeSpan span) => span > TimeSpan.Zero ? span : TimeSpan.Zero;
}
