namespace DocGen.Runtime.Http;

using global::DocGen.Runtime.Serialization;
using global::System;
using global::System.Collections.Concurrent;
using global::System.IO;
using global::System.Net;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>Makes a client's requests, sends them and reads the responses.</summary>
internal sealed partial class RequestSender
{
    /// <summary>The media type that asks for bytes of any type.</summary>
    public const string AnyType = "*/*";

    /// <summary>The media type that asks for JSON.</summary>
    public const string JsonType = "application/json";

#if DOCGEN_ITEM_STREAMS
    /// <summary>The media types that ask for values one after the other, where the documentation names none.</summary>
    public const string ItemTypes = "application/x-ndjson, application/json";

#endif
    private readonly HttpClient _httpClient;
    private readonly string _baseAddress;
    private readonly string _userAgent;
    private readonly bool _isStrict;
#if DOCGEN_OTHER_HOSTS
    private readonly LinkOrigin _clientOrigin;
    private readonly bool _isClientOrigin;
    private ConcurrentDictionary<string, RequestSender>? _others;
#endif

    /// <summary>Sends through a client of the caller, who keeps it.</summary>
    /// <param name="httpClient">The client.</param>
    /// <param name="baseAddress">The address that paths are appended to.</param>
    /// <param name="userAgent">The product that requests name, unless the client names one.</param>
    /// <param name="isStrict">Whether a value that is not of its documented type is a failure.</param>
    /// <exception cref="ArgumentException">Paths cannot be appended to the address.</exception>
    public RequestSender(HttpClient httpClient, Uri baseAddress, string userAgent, bool isStrict)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        if (!baseAddress.IsAbsoluteUri || (baseAddress.Scheme != Uri.UriSchemeHttps && baseAddress.Scheme != Uri.UriSchemeHttp))
        {
            throw new ArgumentException("The base address is not an absolute HTTP address.", nameof(baseAddress));
        }

        if (baseAddress.Query.Length > 0 || baseAddress.UserInfo.Length > 0)
        {
            throw new ArgumentException("The base address has a query or user information.", nameof(baseAddress));
        }

        _httpClient = httpClient;
        _baseAddress = baseAddress.GetLeftPart(UriPartial.Path).TrimEnd('/');
        _userAgent = userAgent;
        _isStrict = isStrict;
#if DOCGEN_OTHER_HOSTS
        _clientOrigin = Origin = new LinkOrigin(baseAddress);
        _isClientOrigin = true;
#else
        Origin = new LinkOrigin(baseAddress);
#endif
    }

#if DOCGEN_OTHER_HOSTS
    private RequestSender(RequestSender client, Uri baseAddress)
        : this(client._httpClient, baseAddress, client._userAgent, client._isStrict)
    {
        _clientOrigin = client.Origin;
        _isClientOrigin = _clientOrigin.IsSame(Origin.BaseAddress);
    }

#endif
    /// <summary>The address that paths are appended to, without a slash at its end.</summary>
    public string BaseAddress => _baseAddress;

    /// <summary>Where links may lead.</summary>
    public LinkOrigin Origin { get; }

#if DOCGEN_OTHER_HOSTS
    /// <summary>What sends to another address than the client's base address; its links may lead to that address's host only.</summary>
    /// <param name="address">An absolute address, or a path of the client's host.</param>
    public RequestSender At(string address)
    {
        _others ??= new ConcurrentDictionary<string, RequestSender>(StringComparer.Ordinal);
        return _others.GetOrAdd(address, static (text, client) => new RequestSender(client, new Uri(client.Origin.BaseAddress, text)), this);
    }

#endif
    /// <summary>Sends a request and leaves the response's body alone.</summary>
    public async Task SendAsync(HttpRequestMessage request, RequestOptions? options, CancellationToken cancellationToken)
    {
        using (request)
        {
            using HttpResponseMessage response = await OpenAsync(request, options, cancellationToken).ConfigureAwait(false);
            await EnsureSuccessAsync(response, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Sends a request and reads the response's body.</summary>
    /// <param name="request">The request, which is disposed.</param>
    /// <param name="options">Its options.</param>
    /// <param name="codec">Reads the body.</param>
    /// <param name="missingBody">What a success without a body is; where it is null, "not modified" is as well.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <param name="complete">Takes over what the headers say of the value; null if they say nothing.</param>
    public async Task<T?> SendAsync<T>(
        HttpRequestMessage request, RequestOptions? options, JsonCodec<T> codec, MissingBody missingBody, CancellationToken cancellationToken,
        Action<T, HttpResponseMessage>? complete = null)
    {
        using (request)
        {
            using HttpResponseMessage response = await OpenAsync(request, options, cancellationToken).ConfigureAwait(false);
            if (missingBody == MissingBody.IsNull && IsNotModified(response, request))
            {
                return default;
            }

            await EnsureSuccessAsync(response, cancellationToken).ConfigureAwait(false);
            using PooledBuffer body = await ResponseReader.ReadAsync(response, _httpClient, cancellationToken).ConfigureAwait(false);
            bool isNullable = missingBody == MissingBody.IsNull || (missingBody == MissingBody.IsNullIfExpected && IsBodyOptional(response, request.Method));
            T? value = ResponseReader.Parse(response, body.Span, codec, new ReadRules(isNullable, _isStrict, options?.Metadata));
            if (complete is not null && value is not null)
            {
                complete(value, response);
            }

            return value;
        }
    }

#if DOCGEN_PAGES
    /// <summary>Sends a request and reads a page of a collection; null for "not modified". A success without a body is a page without elements, where it is
    /// none of a mere GET that says nothing.</summary>
    /// <param name="request">The request.</param>
    /// <param name="options">Its options, whose headers are sent for the pages after it, too.</param>
    /// <param name="codec">Reads the elements.</param>
    /// <param name="previous">The pages before it; null for the first.</param>
    /// <param name="isNullable">Whether "not modified" is no failure.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public async Task<CollectionPage<T>?> SendPageAsync<T>(
        HttpRequestMessage request, RequestOptions? options, JsonCodec<T> codec, VisitedLink? previous, bool isNullable, CancellationToken cancellationToken)
    {
        MissingBody missingBody = isNullable ? MissingBody.IsNull : MissingBody.IsNullIfExpected;
        PageCodec<T> pages = new(codec);
        CollectionPage<T>? page = await SendAsync(
            request, options, pages, missingBody, cancellationToken, static (page, response) => page.SetNextLink(response)).ConfigureAwait(false)
            ?? (isNullable ? null : new CollectionPage<T>());
        if (page is not null)
        {
            request.Options.TryGetValue(RequestKeys.RouteTemplate, out string? template);
            page.Source = new PageSource<T>(this, codec, options, template, request.RequestUri!, previous);
        }

        return page;
    }

#endif
    /// <summary>Sends a request and gives the response's body to the caller as it arrives; null for "not modified".</summary>
    public async Task<Stream?> SendStreamAsync(HttpRequestMessage request, RequestOptions? options, bool isNullable, CancellationToken cancellationToken)
        => await OpenStreamAsync(
            request, options, isNullable, static (response, body) => new ResponseStream(response, body), cancellationToken).ConfigureAwait(false);

#if DOCGEN_ITEM_STREAMS
    /// <summary>Sends a request and gives the items of the response's body to the caller as they arrive.</summary>
    public async Task<ItemStream<T>> SendItemsAsync<T>(
        HttpRequestMessage request, RequestOptions? options, JsonCodec<T> codec, CancellationToken cancellationToken)
    {
        ItemStream<T>? items = await OpenStreamAsync(
            request,
            options,
            isNullable: false,
            (response, body) => new ItemStream<T>(response, body, codec, new ReadRules(false, _isStrict, options?.Metadata),
                _httpClient.MaxResponseContentBufferSize, cancellationToken),
            cancellationToken).ConfigureAwait(false);
        return items!;
    }

#endif
    private async Task<TStream?> OpenStreamAsync<TStream>(
        HttpRequestMessage request, RequestOptions? options, bool isNullable, Func<HttpResponseMessage, Stream, TStream> create,
        CancellationToken cancellationToken)
        where TStream : Stream
    {
        using (request)
        {
            HttpResponseMessage? response = await OpenAsync(request, options, cancellationToken).ConfigureAwait(false);
            try
            {
                if (isNullable && IsNotModified(response, request))
                {
                    return null;
                }

                await EnsureSuccessAsync(response, cancellationToken).ConfigureAwait(false);
                Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
                TStream result = create(response, stream);
                response = null;
                return result;
            }
            finally
            {
                response?.Dispose();
            }
        }
    }

    // Only what reads can be told that nothing was modified.
    private static bool IsNotModified(HttpResponseMessage response, HttpRequestMessage request)
        => response.StatusCode == HttpStatusCode.NotModified && request.Method == HttpMethod.Get;

    private static bool IsBodyOptional(HttpResponseMessage response, HttpMethod method)
        => response.StatusCode is HttpStatusCode.NoContent or HttpStatusCode.ResetContent || (method != HttpMethod.Get && method.Method != "LIST");

    private async ValueTask<HttpResponseMessage> OpenAsync(HttpRequestMessage request, RequestOptions? options, CancellationToken cancellationToken)
    {
        try
        {
            HttpResponseMessage response = await _httpClient
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
                .ConfigureAwait(false);
            options?.Metadata?.Set(response);
            return response;
        }
        catch (UriFormatException exception)
        {
            // The platform follows redirects, and does not expect this of them.
            throw new HttpRequestException("The server redirects to a text that is not an address.", exception);
        }
    }

    private ValueTask EnsureSuccessAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        return response.IsSuccessStatusCode ? default : ThrowAsync(response, _httpClient.Timeout, cancellationToken);

        static async ValueTask ThrowAsync(HttpResponseMessage response, TimeSpan timeout, CancellationToken cancellationToken)
            => throw await ApiException.ReadAsync(response, timeout, cancellationToken).ConfigureAwait(false);
    }
}
