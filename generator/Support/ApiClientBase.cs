namespace DocGen.Runtime;

using global::DocGen.Runtime.Http;
using global::DocGen.Runtime.Serialization;

/// <summary>What the client has besides the documented routes. Its calls may be made at the same time from several threads.</summary>
public abstract class ApiClientBase
{
    /// <summary>The root of the documented routes.</summary>
    private protected readonly RequestPath _path;

    private static readonly NullableCodec<global::System.Text.Json.JsonElement> s_json = new(JsonCodecs.Json);

    private readonly RequestSender _sender;

    /// <summary>Makes a client.</summary>
    /// <param name="httpClient">Sends the requests; the caller keeps it.</param>
    /// <param name="baseAddress">What routes are appended to; null for the address of <paramref name="httpClient"/>, or else the documented one.</param>
    /// <param name="documentedAddress">The address that the documentation shows; null if it shows none.</param>
    /// <param name="userAgent">The product that requests name.</param>
    /// <param name="isStrict">Whether a value in a response that is not of its documented type is an
    /// <see cref="ApiException"/>; otherwise its property is null.</param>
    private protected ApiClientBase(global::System.Net.Http.HttpClient httpClient, global::System.Uri? baseAddress, string? documentedAddress,
        string userAgent, bool isStrict = false)
    {
        global::System.ArgumentNullException.ThrowIfNull(httpClient);
        global::System.Uri address = baseAddress
            ?? httpClient.BaseAddress
            ?? (documentedAddress is null ? null : new global::System.Uri(documentedAddress))
            ?? throw new global::System.ArgumentNullException(nameof(baseAddress), "The documentation shows no base address, so that one has to be given.");
        _sender = new RequestSender(httpClient, address, userAgent, isStrict);
        _path = new RequestPath(_sender);
    }

    /// <summary>Sends a request to a route that the documentation does not have, and reads an object; null if the response has no body.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="method">The method.</param>
    /// <param name="path">The path with its query, escaped, relative to the base address; or an address of the same origin, sent as it is.</param>
    /// <param name="body">The body, as <see cref="RequestBody"/> makes it; it is disposed.</param>
    /// <param name="options">Query and headers.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public global::System.Threading.Tasks.Task<T?> SendAsync<T>(
        global::System.Net.Http.HttpMethod method, string path, global::System.Net.Http.HttpContent? body = null, RequestOptions? options = null,
        global::System.Threading.CancellationToken cancellationToken = default)
        where T : JsonModel, IJsonModel<T>, new()
        => _sender.SendAsync(CreateRequest(method, path, body, options, JsonModelCodec<T>.Table), options, JsonModelCodec<T>.Instance, MissingBody.IsNull,
            cancellationToken);

    /// <summary>
    /// Sends a request to a route that the documentation does not have, and reads a type of your own by its contract; its default if the response has no body.
    /// </summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="method">The method.</param>
    /// <param name="path">The path with its query, escaped, relative to the base address; or an address of the same origin, sent as it is.</param>
    /// <param name="typeInfo">The contract, as a <see cref="global::System.Text.Json.Serialization.JsonSerializerContext"/> of yours has it:
    /// <c>MyContext.Default.Weather</c>.</param>
    /// <param name="body">The body, as <see cref="RequestBody"/> or <see cref="global::System.Net.Http.Json.JsonContent"/> make it; it is disposed.</param>
    /// <param name="options">Query and headers.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <exception cref="ApiException">The response is not a success, or its body is not JSON of the type.</exception>
    public global::System.Threading.Tasks.Task<T?> SendAsync<T>(
        global::System.Net.Http.HttpMethod method, string path, global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> typeInfo,
        global::System.Net.Http.HttpContent? body = null, RequestOptions? options = null,
        global::System.Threading.CancellationToken cancellationToken = default)
    {
        global::System.ArgumentNullException.ThrowIfNull(typeInfo);
        return _sender.SendAsync(CreateRequest(method, path, body, options, null), options, new TypeInfoCodec<T>(typeInfo), MissingBody.IsNull,
            cancellationToken);
    }

    /// <summary>Sends a request to a route that the documentation does not have, and reads JSON of any shape; null if the response has no body.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">The path with its query, escaped, relative to the base address; or an address of the same origin, sent as it is.</param>
    /// <param name="body">The body, as <see cref="RequestBody"/> makes it; it is disposed.</param>
    /// <param name="options">Query and headers.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public global::System.Threading.Tasks.Task<global::System.Text.Json.JsonElement?> SendAsync(
        global::System.Net.Http.HttpMethod method, string path, global::System.Net.Http.HttpContent? body = null, RequestOptions? options = null,
        global::System.Threading.CancellationToken cancellationToken = default)
        => _sender.SendAsync(CreateRequest(method, path, body, options, null), options, s_json, MissingBody.IsNull, cancellationToken);

    /// <summary>Sends a request to a route that the documentation does not have, and gives the response's body to the caller as it arrives.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">The path with its query, escaped, relative to the base address; or an address of the same origin, sent as it is.</param>
    /// <param name="body">The body, as <see cref="RequestBody"/> makes it; it is disposed.</param>
    /// <param name="options">Query and headers.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public global::System.Threading.Tasks.Task<global::System.IO.Stream> SendStreamAsync(
        global::System.Net.Http.HttpMethod method, string path, global::System.Net.Http.HttpContent? body = null, RequestOptions? options = null,
        global::System.Threading.CancellationToken cancellationToken = default)
        => _sender.SendStreamAsync(CreateRequest(method, path, body, options, null, RequestSender.AnyType), options, false, cancellationToken)!;

#if DOCGEN_PAGES
    /// <summary>Gets a page of a collection by its address, such as a next link or a delta link that was stored.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="path">The path with its query, escaped, relative to the base address; or an address of the same origin, sent as it is.</param>
    /// <param name="options">Query and headers.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public global::System.Threading.Tasks.Task<CollectionPage<T>> GetPageAsync<T>(string path, RequestOptions? options = null,
        global::System.Threading.CancellationToken cancellationToken = default)
        where T : JsonModel, IJsonModel<T>, new()
        => _sender.SendPageAsync(
            CreateRequest(global::System.Net.Http.HttpMethod.Get, path, null, options, JsonModelCodec<T>.Table), options, JsonModelCodec<T>.Instance, null,
            false, cancellationToken)!;

#endif
    private global::System.Net.Http.HttpRequestMessage CreateRequest(
        global::System.Net.Http.HttpMethod method, string path, global::System.Net.Http.HttpContent? body, RequestOptions? options, JsonMembers? members,
        string accept = RequestSender.JsonType)
    {
        try
        {
            global::System.ArgumentNullException.ThrowIfNull(method);
            global::System.ArgumentNullException.ThrowIfNull(path);
            return _sender.CreateRequest(method, _sender.ToAddress(path, options?.ToQuery(members) ?? ""), null, body, options, accept);
        }
        catch
        {
            body?.Dispose();
            throw;
        }
    }
}
