namespace DocGen.Runtime;

using global::DocGen.Runtime.Http;

/// <summary>
/// Adds an access token to the requests of clients: <c>Authorization: Bearer …</c>. It goes to the scheme, host and port of the client's base address and
/// nowhere else; requests that have a token, and those that no client made, stay as they are.
/// </summary>
public sealed class AccessTokenHandler : global::System.Net.Http.DelegatingHandler
{
    private readonly global::System.Func<global::System.Threading.CancellationToken, global::System.Threading.Tasks.ValueTask<string>> _getToken;

    /// <summary>Makes a handler.</summary>
    /// <param name="getToken">Gets the token of a request; it is asked every time and has to do its own caching.</param>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="getToken"/> is null.</exception>
    public AccessTokenHandler(global::System.Func<global::System.Threading.CancellationToken, global::System.Threading.Tasks.ValueTask<string>> getToken)
    {
        global::System.ArgumentNullException.ThrowIfNull(getToken);
        _getToken = getToken;
    }

    /// <inheritdoc/>
    protected override async global::System.Threading.Tasks.Task<global::System.Net.Http.HttpResponseMessage> SendAsync(
        global::System.Net.Http.HttpRequestMessage request, global::System.Threading.CancellationToken cancellationToken)
    {
        global::System.ArgumentNullException.ThrowIfNull(request);
        if (IsForOrigin(request) && request.Headers.Authorization is null)
        {
            string token = await _getToken(cancellationToken).ConfigureAwait(false);
            request.Headers.Authorization = new global::System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", token);
        }

        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Whether a request was made by a client and goes to the origin of its base address.</summary>
    internal static bool IsForOrigin(global::System.Net.Http.HttpRequestMessage request)
        => request.Options.TryGetValue(RequestKeys.Origin, out LinkOrigin? origin)
            && request.RequestUri is { IsAbsoluteUri: true } address
            && origin.IsSame(address);
}
