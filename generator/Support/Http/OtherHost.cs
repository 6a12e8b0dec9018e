#if DOCGEN_OTHER_HOSTS
namespace DocGen.Runtime.Http;

using global::System;
using global::System.Collections.Generic;
using global::System.Net.Http.Headers;

/// <summary>Keeps what is meant for the client's host from other hosts that the documentation sends requests to.</summary>
internal static class OtherHost
{
    // What says nothing of who sends the request. Any other header may hold a key.
    private static readonly HashSet<string> s_harmless = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept", "Accept-Charset", "Accept-Encoding", "Accept-Language", "Cache-Control", "Connection", "User-Agent",
    };

    /// <summary>Refuses a request that would carry a default header which may be a credential.</summary>
    /// <param name="headers">The headers that every request of the HTTP client gets.</param>
    /// <param name="address">Where the request would go.</param>
    /// <exception cref="InvalidOperationException">There is such a header.</exception>
    public static void ThrowIfCredentials(HttpRequestHeaders headers, Uri address)
    {
        foreach (KeyValuePair<string, HeaderStringValues> header in headers.NonValidated)
        {
            if (!s_harmless.Contains(header.Key))
            {
                throw new InvalidOperationException(
                    $"The documentation sends this request to {address.GetLeftPart(UriPartial.Authority)}, which is another host than the client's, and "
                        + $"HttpClient.DefaultRequestHeaders would send '{header.Key}' there. "
                    + $"Set {nameof(RequestOptions)}.{nameof(RequestOptions.SendCredentialsToOtherHost)} if that is meant; else "
                    + $"let {nameof(AccessTokenHandler)} add the token, or use another HttpClient.");
            }
        }
    }
}
#endif
