namespace DocGen.Runtime;

using global::DocGen.Runtime.Http;

/// <summary>What a handler finds in <see cref="global::System.Net.Http.HttpRequestMessage.Options"/>.</summary>
public static class RequestKeys
{
    /// <summary>The route with the names of its placeholders (<c>/users/{user-id}/messages</c>), which metrics and logs can
    /// have as a dimension; named as OpenTelemetry names it.</summary>
    public static readonly global::System.Net.Http.HttpRequestOptionsKey<string> RouteTemplate = new("url.template");

    /// <summary>Where the client that made the request sends its requests to.</summary>
    internal static readonly global::System.Net.Http.HttpRequestOptionsKey<LinkOrigin> Origin = new("DocGen.Origin");
}
