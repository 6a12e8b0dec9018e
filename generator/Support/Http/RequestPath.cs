namespace DocGen.Runtime.Http;

using global::DocGen.Runtime.Serialization;
using global::System;
using global::System.Collections.Generic;
using global::System.IO;
using global::System.Net.Http;
using global::System.Runtime.CompilerServices;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>What a request builder stands for: a client and the URL as far as it is spelled out.</summary>
internal readonly struct RequestPath
{
    private readonly RequestSender? _sender;
    private readonly PathStep? _last;

    /// <summary>The root of a client's URLs.</summary>
    public RequestPath(RequestSender sender) => _sender = sender;

    private RequestPath(RequestSender sender, PathStep? last)
    {
        _sender = sender;
        _last = last;
    }

    private RequestSender Sender => _sender ?? throw new InvalidOperationException(
        "This request builder is a default value. Builders are reached from the client.");

#if DOCGEN_OTHER_HOSTS
    /// <summary>The same path below another address than the client's.</summary>
    /// <param name="address">An absolute address, or a path of the client's host that begins with a slash.</param>
    public RequestPath At(string address) => new(Sender.At(address), _last);

#endif
    /// <summary>Appends a literal segment.</summary>
    public RequestPath Literal(string segment) => Append("/", segment, segment);

    /// <summary>Appends a key as one escaped segment.</summary>
    /// <param name="value">The key.</param>
    /// <param name="template">The placeholder in braces.</param>
    /// <param name="parameter">The caller's expression.</param>
    public RequestPath Key(string value, string template, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        => Append("/", PathText.Segment(value, parameter), template);

#if DOCGEN_KEYS_IN_PARENTHESES
    /// <summary>Appends a key in parentheses, escaped: <c>orders(7)</c>.</summary>
    /// <param name="value">The key.</param>
    /// <param name="template">The placeholder in braces.</param>
    /// <param name="parameter">The caller's expression.</param>
    public RequestPath KeyInParentheses(string value, string template, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        => Append("(", PathText.Escape(value, parameter) + ")", template + ")");

    /// <summary>Appends a key in parentheses and quotes, escaped: <c>orders('a7')</c>.</summary>
    /// <param name="value">The key.</param>
    /// <param name="template">The placeholder in braces.</param>
    /// <param name="parameter">The caller's expression.</param>
    public RequestPath QuotedKey(string value, string template, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        => Append("(", PathText.Quote(value, parameter) + ")", "'" + template + "')");

#endif
#if DOCGEN_JOINED_KEYS
    /// <summary>Appends a key to the segment of another value, escaped: <c>main...dev</c>.</summary>
    /// <param name="separator">The text between the two values.</param>
    /// <param name="value">The key.</param>
    /// <param name="template">The placeholder in braces.</param>
    /// <param name="parameter">The caller's expression.</param>
    public RequestPath JoinedKey(string separator, string value, string template, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        => Append(separator, PathText.Segment(value, parameter), template);

#endif
#if DOCGEN_COLON_PATHS
    /// <summary>Appends a path after a colon: <c>:/a/b</c>. A step that follows closes it with a second colon.</summary>
    /// <param name="value">The path, with slashes between its segments.</param>
    /// <param name="template">The placeholder in braces.</param>
    /// <param name="parameter">The caller's expression.</param>
    public RequestPath Path(string value, string template, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        => new(Sender, new PathStep(_last, ":/", PathText.Path(value, parameter), template, isOpenPath: true));

    /// <summary>Appends a path between colons: <c>:/a/b:</c>.</summary>
    /// <param name="value">The path, with slashes between its segments.</param>
    /// <param name="template">The placeholder in braces.</param>
    /// <param name="parameter">The caller's expression.</param>
    public RequestPath ClosedPath(string value, string template, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        => Append(":/", PathText.Path(value, parameter) + ":", template + ":");

#endif
    /// <summary>Appends a parameter of the query; the options of the call follow it.</summary>
    /// <param name="name">Its name, escaped.</param>
    /// <param name="value">The value.</param>
    /// <param name="parameter">The caller's expression.</param>
    public RequestPath Query(string name, string value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        return new(Sender, new PathStep(_last, PathStep.IsQuery(_last) ? "&" : "?", name + "=" + Uri.EscapeDataString(value), null));
    }

#if DOCGEN_FUNCTIONS
    /// <summary>Begins a function call or an alternate key.</summary>
    public PathFunction Function(string name) => new(this, name);

#endif
    /// <summary>Appends a segment that is escaped already.</summary>
    public RequestPath Append(string separator, string text, string template)
        => new(Sender, new PathStep(_last, separator, text, template));

    /// <summary>Sends a request whose response holds nothing of interest.</summary>
    public Task SendAsync(string verb, HttpContent? body, RequestOptions? options, CancellationToken cancellationToken)
        => Sender.SendAsync(Request(verb, body, options, null), options, cancellationToken);

    /// <summary>Sends a request whose response is a model.</summary>
    public Task<T> SendAsync<T>(string verb, HttpContent? body, RequestOptions? options, CancellationToken cancellationToken)
        where T : JsonModel, IJsonModel<T>, new()
        => SendAsync(verb, body, JsonModelCodec<T>.Instance, options, cancellationToken);

    /// <summary>Sends a request whose response is a model, or has no body or is "not modified", which is null.</summary>
    public Task<T?> SendOrNullAsync<T>(string verb, HttpContent? body, RequestOptions? options, CancellationToken cancellationToken)
        where T : JsonModel, IJsonModel<T>, new()
        => SendOrNullAsync(verb, body, JsonModelCodec<T>.Instance, options, cancellationToken);

    /// <summary>Sends a request whose response is a value.</summary>
    public Task<T> SendAsync<T>(
        string verb, HttpContent? body, JsonCodec<T> codec, RequestOptions? options, CancellationToken cancellationToken)
        => Sender.SendAsync(Request(verb, body, options, codec.Members), options, codec, MissingBody.Fails, cancellationToken)!;

    /// <summary>Sends a request whose response is a value, or has no body or is "not modified", which is null.</summary>
    public Task<T?> SendOrNullAsync<T>(
        string verb, HttpContent? body, JsonCodec<T> codec, RequestOptions? options, CancellationToken cancellationToken)
        where T : class
        => Sender.SendAsync(Request(verb, body, options, codec.Members), options, codec, MissingBody.IsNull, cancellationToken);

    /// <summary>Sends a request whose response is a value, or has no body or is "not modified", which is null.</summary>
    public Task<T?> SendOrNullStructAsync<T>(
        string verb, HttpContent? body, JsonCodec<T> codec, RequestOptions? options, CancellationToken cancellationToken)
        where T : struct
        => Sender.SendAsync(Request(verb, body, options, codec.Members), options, new NullableCodec<T>(codec), MissingBody.IsNull, cancellationToken);

#if DOCGEN_VALUES
    /// <summary>Sends a request whose response has a value in its member <c>value</c>.</summary>
    public Task<T> SendValueAsync<T>(
        string verb, HttpContent? body, JsonCodec<T> codec, RequestOptions? options, CancellationToken cancellationToken)
        => SendAsync(verb, body, new ValueCodec<T>(codec), options, cancellationToken);

    /// <summary>Sends a request whose response has a value in its member <c>value</c>, or has no body or is "not modified", which is null.</summary>
    public Task<T?> SendValueOrNullAsync<T>(
        string verb, HttpContent? body, JsonCodec<T> codec, RequestOptions? options, CancellationToken cancellationToken)
        where T : class
        => SendOrNullAsync(verb, body, new ValueCodec<T>(codec), options, cancellationToken);

    /// <summary>Sends a request whose response has a value in its member <c>value</c>, or has no body or is "not modified", which is null.</summary>
    public Task<T?> SendValueOrNullStructAsync<T>(
        string verb, HttpContent? body, JsonCodec<T> codec, RequestOptions? options, CancellationToken cancellationToken)
        where T : struct
        => Sender.SendAsync(
            Request(verb, body, options, codec.Members), options, new ValueCodec<T?>(new NullableCodec<T>(codec)), MissingBody.IsNull, cancellationToken);

#endif
#if DOCGEN_PAGES
    /// <summary>Sends a request whose response is a page of models.</summary>
    public Task<CollectionPage<T>> SendPageAsync<T>(string verb, HttpContent? body, RequestOptions? options, CancellationToken cancellationToken)
        where T : JsonModel, IJsonModel<T>, new()
        => SendPageAsync(verb, body, JsonModelCodec<T>.Instance, options, cancellationToken);

    /// <summary>Sends a request whose response is a page of models, or "not modified", which is null.</summary>
    public Task<CollectionPage<T>?> SendPageOrNullAsync<T>(string verb, HttpContent? body, RequestOptions? options, CancellationToken cancellationToken)
        where T : JsonModel, IJsonModel<T>, new()
        => SendPageOrNullAsync(verb, body, JsonModelCodec<T>.Instance, options, cancellationToken);

    /// <summary>Sends a request whose response is a page of values.</summary>
    public Task<CollectionPage<T>> SendPageAsync<T>(
        string verb, HttpContent? body, JsonCodec<T> codec, RequestOptions? options, CancellationToken cancellationToken)
        => Sender.SendPageAsync(Request(verb, body, options, codec.Members), options, codec, null, false, cancellationToken)!;

    /// <summary>Sends a request whose response is a page of values, or "not modified", which is null.</summary>
    public Task<CollectionPage<T>?> SendPageOrNullAsync<T>(
        string verb, HttpContent? body, JsonCodec<T> codec, RequestOptions? options, CancellationToken cancellationToken)
        => Sender.SendPageAsync(Request(verb, body, options, codec.Members), options, codec, null, true, cancellationToken);

#endif
#if DOCGEN_PAGE_WALKS
    /// <summary>Enumerates the elements of pages that are requested one after the other.</summary>
    /// <param name="codec">Reads the pages.</param>
    /// <param name="rule">How they follow each other.</param>
    /// <param name="options">Query and headers of the first request; the headers are sent again.</param>
    /// <param name="maximum">How many elements there are at most.</param>
    /// <param name="cancellationToken">Cancels the requests.</param>
    /// <exception cref="ArgumentOutOfRangeException">The maximum is negative.</exception>
    public IAsyncEnumerable<T> EnumerateAsync<TPage, T>(
        JsonCodec<TPage> codec, PageRule<TPage, T> rule, RequestOptions? options, int maximum, CancellationToken cancellationToken)
        where TPage : class
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maximum);
        RequestPath path = this;
        PageWalk<TPage, T> walk = new(Sender, codec, rule, options);
        return walk.EnumerateAsync(() => path.Request("GET", null, options, codec.Members), maximum, cancellationToken);
    }

#endif
#if DOCGEN_STREAM_RESULTS
    /// <summary>Sends a request whose response is read by the caller as it arrives.</summary>
    /// <param name="verb">The method.</param>
    /// <param name="body">The body.</param>
    /// <param name="accept">The media type that the pages document; null if they document no media type.</param>
    /// <param name="options">Query and headers.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public Task<Stream> SendStreamAsync(string verb, HttpContent? body, string? accept, RequestOptions? options, CancellationToken cancellationToken)
        => Sender.SendStreamAsync(Request(verb, body, options, null, accept ?? RequestSender.AnyType), options, false, cancellationToken)!;

    /// <summary>Sends a request whose response is read by the caller as it arrives, or is "not modified", which is null.</summary>
    /// <param name="verb">The method.</param>
    /// <param name="body">The body.</param>
    /// <param name="accept">The media type that the pages document; null if they document no media type.</param>
    /// <param name="options">Query and headers.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public Task<Stream?> SendStreamOrNullAsync(string verb, HttpContent? body, string? accept, RequestOptions? options, CancellationToken cancellationToken)
        => Sender.SendStreamAsync(Request(verb, body, options, null, accept ?? RequestSender.AnyType), options, true, cancellationToken);

#endif
#if DOCGEN_ITEM_STREAMS
    /// <summary>Sends a request whose response is models, one after the other.</summary>
    public Task<ItemStream<T>> SendItemsAsync<T>(
        string verb, HttpContent? body, string? accept, RequestOptions? options, CancellationToken cancellationToken)
        where T : JsonModel, IJsonModel<T>, new()
        => SendItemsAsync(verb, body, accept, JsonModelCodec<T>.Instance, options, cancellationToken);

    /// <summary>Sends a request whose response is values, one after the other.</summary>
    /// <param name="verb">The method.</param>
    /// <param name="body">The body.</param>
    /// <param name="accept">The media type that the pages document; null if they document no media type.</param>
    /// <param name="codec">Reads the values.</param>
    /// <param name="options">Query and headers.</param>
    /// <param name="cancellationToken">Cancels the request, and ends the reading of its response.</param>
    public Task<ItemStream<T>> SendItemsAsync<T>(
        string verb, HttpContent? body, string? accept, JsonCodec<T> codec, RequestOptions? options, CancellationToken cancellationToken)
        => Sender.SendItemsAsync(Request(verb, body, options, codec.Members, accept ?? RequestSender.ItemTypes), options, codec, cancellationToken);

#endif
#if DOCGEN_STREAM_RESULTS || DOCGEN_ITEM_STREAMS
    private HttpRequestMessage Request(string verb, HttpContent? body, RequestOptions? options, JsonMembers? members, string accept)
    {
        if (_sender is null)
        {
            body?.Dispose();
        }

        return Sender.CreateRequest(verb, _last, body, options, members, accept);
    }

#endif
    private HttpRequestMessage Request(string verb, HttpContent? body, RequestOptions? options, JsonMembers? members)
    {
        if (_sender is null)
        {
            body?.Dispose();
        }

        return Sender.CreateRequest(verb, _last, body, options, members);
    }
}
