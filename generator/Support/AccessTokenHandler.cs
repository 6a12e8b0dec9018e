namespace DocGen.Runtime;

using global::DocGen.Runtime.Http;

/// <summary>Adds an access token to the requests of one origin: <c>Authorization: Bearer …</c>. Requests to others, and those that have a token, stay as they are.</summary>
public sealed class AccessTokenHandler : global::System.Net.Http.DelegatingHandler
{
    private readonly LinkOrigin _origin;
    private readonly global::System.Func<global::System.Threading.CancellationToken, global::System.Threading.Tasks.ValueTask<string>> _getToken;

    /// <summary>Makes a handler.</summary>
    /// <param name="baseAddress">The address whose scheme, host and port get the token.</param>
    /// <param name="getToken">Gets a token for a request; it has to do its own caching.</param>
    public AccessTokenHandler(global::System.Uri baseAddress, global::System.Func<global::System.Threading.CancellationToken, global::System.Threading.Tasks.ValueTask<string>> getToken)
    {
        global::System.ArgumentNullException.ThrowIfNull(baseAddress);
        global::System.ArgumentNullException.ThrowIfNull(getToken);
        _origin = new LinkOrigin(baseAddress);
        _getToken = getToken;
    }

    /// <inheritdoc/>
    protected override async global::System.Threading.Tasks.Task<global::System.Net.Http.HttpResponseMessage> SendAsync(global::System.Net.Http.HttpRequestMessage request, global::System.Threading.CancellationToken cancellationToken)
    {
        global::System.ArgumentNullException.ThrowIfNull(request);
        if (request.RequestUri is { IsAbsoluteUri: true } address && _origin.IsSame(address) && request.Headers.Authorization is null)
        {
            string token = await _getToken(cancellationToken).ConfigureAwait(false);
            request.Headers.Authorization = new global::System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", token);
        }

        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
