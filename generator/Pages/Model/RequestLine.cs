using DocGen.Routes;

namespace DocGen.Pages.Model;

/// <summary>A line such as <c>GET /users/{id}/messages</c>.</summary>
/// <param name="Verb">GET, POST, PATCH, PUT or DELETE.</param>
/// <param name="Route">The cleaned route.</param>
/// <param name="Anchor">The index of the line's place in the page's positions; those of its segments follow it, in their order.</param>
internal sealed record RequestLine(string Verb, RouteTemplate Route, int Anchor)
{
    /// <summary>Scheme, host and version of a line that is written as an absolute URL; null for the others. The host may be another service's.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The version in front of the route of a line without a host: "v1" of <c>/v1/orders</c>; null if the line has none, or has a host.</summary>
    public string? Version { get; init; }

    /// <summary>Whether the page writes the route with options of the protocol only (<c>?$expand=owner</c>): a way to use it.</summary>
    public bool HasOptions { get; init; }
}
