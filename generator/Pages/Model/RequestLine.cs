using DocGen.Pages.Routes;

namespace DocGen.Pages.Model;

/// <summary>A line such as <c>GET /users/{id}/messages</c>.</summary>
/// <param name="Verb">GET, POST, PATCH, PUT or DELETE.</param>
/// <param name="Route">The cleaned route.</param>
/// <param name="Anchor">The index of the line's place in the page's positions.</param>
internal sealed record RequestLine(string Verb, RouteTemplate Route, int Anchor);
