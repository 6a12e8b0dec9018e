namespace DocGen.Runtime.Http;

using global::DocGen.Runtime.Serialization;
using global::System;
using global::System.Net.Http;

// How requests are made of a route or an address; what sends them is in the other file.
internal sealed partial class RequestSender
{
    /// <summary>Makes a request to a documented route.</summary>
    /// <param name="verb">The method.</param>
    /// <param name="path">The path.</param>
    /// <param name="body">The body, which is disposed if the request cannot be made.</param>
    /// <param name="options">Query and headers.</param>
    /// <param name="members">The members of the result, to map names in the query.</param>
    /// <param name="accept">The media type that is asked for.</param>
    public HttpRequestMessage CreateRequest(string verb, PathStep? path, HttpContent? body, RequestOptions? options, JsonMembers? members,
        string accept = JsonType)
    {
        try
        {
            string url = PathStep.ToUrl(_baseAddress, path, options?.ToQuery(members) ?? "");
            return CreateRequest(ToMethod(verb), new Uri(url), PathStep.ToTemplate(path), body, options, accept);
        }
        catch
        {
            body?.Dispose();
            throw;
        }
    }

    /// <summary>Makes a request to an address.</summary>
    /// <exception cref="InvalidOperationException">The address is of another host than the client's, and the client's
    /// default headers must not go there.</exception>
    public HttpRequestMessage CreateRequest(HttpMethod method, Uri address, string? template, HttpContent? body, RequestOptions? options,
        string accept = JsonType)
    {
#if DOCGEN_OTHER_HOSTS
        bool isTrusted = _isClientOrigin || options is { SendCredentialsToOtherHost: true };
        if (!isTrusted)
        {
            OtherHost.ThrowIfCredentials(_httpClient.DefaultRequestHeaders, Origin.BaseAddress);
        }

#endif
        HttpRequestMessage request = new(method, address)
        {
            Version = _httpClient.DefaultRequestVersion,
            VersionPolicy = _httpClient.DefaultVersionPolicy,
            Content = body,
        };
#if DOCGEN_OTHER_HOSTS
        request.Options.Set(RequestKeys.Origin, isTrusted ? Origin : _clientOrigin);
#else
        request.Options.Set(RequestKeys.Origin, Origin);
#endif
        if (template is not null)
        {
            request.Options.Set(RequestKeys.RouteTemplate, template);
        }

        options?.AddHeaders(request);
        AddDefault(request, "Accept", accept);
        AddDefault(request, "User-Agent", _userAgent);
        return request;
    }

    /// <summary>The address of a path that is escaped already.</summary>
    /// <param name="path">A path with its query, relative to the base address; or an address of the client's origin.</param>
    /// <param name="query">What is added to the query.</param>
    /// <exception cref="InvalidOperationException">The address is of another origin.</exception>
    public Uri ToAddress(string path, string query)
    {
        string text = query.Length > 0 && path.Contains('?', StringComparison.Ordinal) ? string.Concat(path, "&", query.AsSpan(1)) : path + query;
        return text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            ? Origin.Resolve(Origin.BaseAddress, text)
            : new Uri(string.Concat(_baseAddress, text.StartsWith('/') ? "" : "/", text));
    }

    private static HttpMethod ToMethod(string verb) => verb switch
    {
        "GET" => HttpMethod.Get,
        "POST" => HttpMethod.Post,
        "PATCH" => HttpMethod.Patch,
        "PUT" => HttpMethod.Put,
        "DELETE" => HttpMethod.Delete,
        _ => new HttpMethod(verb),
    };

    private void AddDefault(HttpRequestMessage request, string name, string value)
    {
        if (!request.Headers.NonValidated.Contains(name) && !_httpClient.DefaultRequestHeaders.NonValidated.Contains(name))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }
}
