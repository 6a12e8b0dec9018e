namespace DocGen.Runtime;

/// <summary>Adds access tokens to clients of the HTTP client factory.</summary>
public static class AccessTokenExtensions
{
    /// <summary>Adds an <see cref="AccessTokenHandler"/>, which serves clients of this namespace only: another generated
    /// client has a method of its own.</summary>
    /// <param name="builder">The client's builder.</param>
    /// <param name="getToken">Gets the token of a request; it is asked every time and has to do its own caching.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="getToken"/> is null.</exception>
    public static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddAccessToken(
        this global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder builder,
        global::System.Func<global::System.IServiceProvider, global::System.Threading.CancellationToken,
            global::System.Threading.Tasks.ValueTask<string>> getToken)
    {
        global::System.ArgumentNullException.ThrowIfNull(getToken);
        return global::Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.AddHttpMessageHandler(
            builder, services => new AccessTokenHandler(cancellationToken => getToken(services, cancellationToken)));
    }
}
