using DocGen.Routes;

namespace DocGen.Api.Model;

/// <summary>An operation: a verb on a route, with what its pages say of it.</summary>
/// <param name="Verb">GET, POST, PATCH, PUT or DELETE.</param>
/// <param name="Route">The route; literals in the case to be sent.</param>
/// <param name="Contract">What the pages say of it; one object for all routes of a page.</param>
internal sealed record ApiOperation(string Verb, RouteTemplate Route, ApiContract Contract)
{
    /// <summary>
    /// Where it is sent, if that is not the client's base address: an absolute address (<c>https://rates.example/v2.0</c>)
    /// or a path of the base address's host (<c>/v2.0</c>).
    /// </summary>
    public string? Address { get; init; }
}
