using DocGen.Pages.Routes;
using DocGen.Primitives;

namespace DocGen.Api.Operations;

/// <summary>An operation with its final route.</summary>
/// <param name="Text">The route's text in the common spelling: its key in the order of the output.</param>
/// <param name="Segments">The route.</param>
/// <param name="Group">The verb and the pages.</param>
/// <param name="Node">The route's last step.</param>
/// <param name="Parent">The step before it; null for the root.</param>
internal sealed record RoutedGroup(
    string Text, EquatableArray<RouteSegment> Segments, OperationGroup Group, RouteNode Node, RouteNode? Parent);
