#if DOCGEN_CREDENTIALS
namespace DocGen.Runtime;

using global::DocGen.Runtime.Http;

/// <summary>
/// Adds the documented credential to the requests of clients, in a header or a query parameter. It goes to the scheme, host and port of the client's base
/// address and nowhere else; requests that have one, and those that no client made, stay as they are. Behind it, redirects must not be followed by themselves:
/// the platform sends every header but <c>Authorization</c> on, to another host too.
/// </summary>
public sealed class CredentialHandler : global::System.Net.Http.DelegatingHandler
{
    private readonly string _name;
    private readonly bool _isInQuery;
    private readonly global::System.Func<global::System.Threading.CancellationToken, global::System.Threading.Tasks.ValueTask<string>> _getValue;

    private CredentialHandler(string name, bool isInQuery,
        global::System.Func<global::System.Threading.CancellationToken, global::System.Threading.Tasks.ValueTask<string>> getValue)
    {
        global::System.ArgumentException.ThrowIfNullOrEmpty(name);
        global::System.ArgumentNullException.ThrowIfNull(getValue);
        _name = name;
        _isInQuery = isInQuery;
        _getValue = getValue;
    }

    /// <summary>Makes a handler that sends a header.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="getValue">Gets the whole value, such as <c>Bearer …</c>; it is asked for every request and has to do its own caching.</param>
    /// <exception cref="global::System.ArgumentException">The name is empty.</exception>
    public static CredentialHandler Header(string name,
        global::System.Func<global::System.Threading.CancellationToken, global::System.Threading.Tasks.ValueTask<string>> getValue)
        => new(name, isInQuery: false, getValue);

    /// <summary>Makes a handler that sends a query parameter.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="getValue">Gets the value, unescaped; it is asked for every request and has to do its own caching.</param>
    /// <exception cref="global::System.ArgumentException">The name is empty.</exception>
    public static CredentialHandler Query(string name,
        global::System.Func<global::System.Threading.CancellationToken, global::System.Threading.Tasks.ValueTask<string>> getValue)
        => new(name, isInQuery: true, getValue);

    /// <summary>Makes an HTTP client that sends a user and a password as <c>Basic …</c> (RFC 7617), in UTF-8, and follows no redirect.</summary>
    /// <exception cref="global::System.ArgumentException">The user's name has a colon, which would end it.</exception>
    internal static global::System.Net.Http.HttpClient SendBasic(string userName, string password)
    {
        global::System.ArgumentNullException.ThrowIfNull(userName);
        global::System.ArgumentNullException.ThrowIfNull(password);
        return !userName.Contains(':', global::System.StringComparison.Ordinal)
            ? SendHeader("Authorization", "Basic", global::System.Convert.ToBase64String(global::System.Text.Encoding.UTF8.GetBytes(userName + ":" + password)))
            : throw new global::System.ArgumentException("The name of a user has no colon.", nameof(userName));
    }

    /// <summary>Makes an HTTP client that sends a header and follows no redirect.</summary>
    /// <exception cref="global::System.ArgumentException">The value is null or empty.</exception>
    internal static global::System.Net.Http.HttpClient SendHeader(string name, string scheme, string value)
    {
        global::System.ArgumentException.ThrowIfNullOrEmpty(value);
        string text = scheme.Length == 0 ? value : scheme + " " + value;
        return Client(Header(name, _ => global::System.Threading.Tasks.ValueTask.FromResult(text)));
    }

    /// <summary>Makes an HTTP client that sends a query parameter and follows no redirect.</summary>
    /// <exception cref="global::System.ArgumentException">The value is null or empty.</exception>
    internal static global::System.Net.Http.HttpClient SendQuery(string name, string value)
    {
        global::System.ArgumentException.ThrowIfNullOrEmpty(value);
        return Client(Query(name, _ => global::System.Threading.Tasks.ValueTask.FromResult(value)));
    }

    /// <inheritdoc/>
    protected override async global::System.Threading.Tasks.Task<global::System.Net.Http.HttpResponseMessage> SendAsync(
        global::System.Net.Http.HttpRequestMessage request, global::System.Threading.CancellationToken cancellationToken)
    {
        global::System.ArgumentNullException.ThrowIfNull(request);
        if (AccessTokenHandler.IsForOrigin(request))
        {
            if (_isInQuery)
            {
                request.RequestUri = WithParameter(request.RequestUri!, await _getValue(cancellationToken).ConfigureAwait(false));
            }
            else if (!request.Headers.NonValidated.Contains(_name))
            {
                string value = await _getValue(cancellationToken).ConfigureAwait(false);
                new HeaderWriter(request).Add(_name, value);
            }
        }

        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    // Connections are renewed, so that a client that lives as long as its program sees changes of names (DNS).
    private static global::System.Net.Http.HttpClient Client(CredentialHandler handler)
    {
        handler.InnerHandler = new global::System.Net.Http.SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            PooledConnectionLifetime = global::System.TimeSpan.FromMinutes(15),
        };
        return new global::System.Net.Http.HttpClient(handler);
    }

    // A link that the service made may have the parameter already.
    private global::System.Uri WithParameter(global::System.Uri address, string value)
    {
        string name = global::System.Uri.EscapeDataString(_name) + "=";
        string text = address.GetLeftPart(global::System.UriPartial.Query);
        bool isThere = text.Contains("?" + name, global::System.StringComparison.Ordinal) || text.Contains("&" + name, global::System.StringComparison.Ordinal);
        return isThere ? address : LinkOrigin.AsItCame(text + (address.Query.Length > 0 ? "&" : "?") + name + global::System.Uri.EscapeDataString(value));
    }
}
#endif
