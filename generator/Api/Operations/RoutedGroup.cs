using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Api.Operations;

/// <summary>An operation with its final route.</summary>
/// <param name="Text">The route's text in the common spelling: its key in the order of the output.</param>
/// <param name="Route">The route.</param>
/// <param name="Verb">The verb.</param>
/// <param name="Form">What the route's end says of the contract.</param>
/// <param name="Line">The first line as its page has it.</param>
/// <param name="Sources">The pages, by path, as indexes into those of the map.</param>
/// <param name="Contract">The index of the contract that the pages share; -1 if there is one page only.</param>
/// <param name="Node">The number of the route's last step.</param>
/// <param name="Parent">The number of the step before it; -1 for the root.</param>
internal sealed record RoutedGroup(
    string Text,
    RouteTemplate Route,
    string Verb,
    RouteForm Form,
    EquatableArray<RouteSegment> Line,
    EquatableArray<int> Sources,
    int Contract,
    int Node,
    int Parent)
{
    /// <summary>The address that it keeps, absolute or a path of the same host; null for the client's base address.</summary>
    public string? Address { get; init; }
}
