using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ConsumerSample.Server.Chat;

/// <summary>A request whose body has been read, with the few accessors that the endpoints need.</summary>
/// <param name="Http">The request as Kestrel has it.</param>
/// <param name="Content">The body's bytes; empty if there is none.</param>
public sealed record ApiRequest(HttpContext Http, byte[] Content)
{
    /// <summary>The body as a JSON object.</summary>
    /// <exception cref="ApiError">It is none.</exception>
    public JsonObject Json()
    {
        try
        {
            return JsonNode.Parse(Content) as JsonObject ?? throw ApiError.InvalidRequest("The body must be a JSON object.");
        }
        catch (JsonException e)
        {
            throw ApiError.InvalidRequest($"The body is not JSON: {e.Message}");
        }
    }

    /// <summary>A value of the route. Kestrel decodes everything in a path but the slash.</summary>
    public string Route(string name) => ((string)Http.Request.RouteValues[name]!).Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    /// <summary>A query parameter, or null.</summary>
    public string? Query(string name) => Http.Request.Query.TryGetValue(name, out var value) ? value.ToString() : null;

    /// <summary>A header, or null.</summary>
    public string? Header(string name) => Http.Request.Headers.TryGetValue(name, out var value) ? value.ToString() : null;

    /// <summary>The address of the request, without its query.</summary>
    public string Address => $"{Http.Request.Scheme}://{Http.Request.Host}{Http.Request.Path.ToUriComponent()}";
}
