using DocGen.Primitives;

namespace DocGen.Routes;

/// <summary>A documented route, cut into segments: no host, no version.</summary>
/// <param name="Segments">The segments in order.</param>
/// <param name="QueryNames">Names of query parameters that the line itself shows (<c>?x={x}</c>), OData options left out.</param>
internal sealed record RouteTemplate(EquatableArray<RouteSegment> Segments, EquatableArray<string> QueryNames)
{
    /// <summary>
    /// Whether a slash follows the last segment (<c>/kettles/</c>). Routes with it and without it are one route of the API, but some services answer only one
    /// of them.
    /// </summary>
    public bool EndsInSlash { get; init; }
}
