using DocGen.Pages.Routes;
using DocGen.Primitives;

namespace DocGen.Api.Operations;

/// <summary>An operation with its final route.</summary>
/// <param name="Text">The route's text in the common spelling: its key in the order of the output.</param>
/// <param name="Segments">The route.</param>
/// <param name="Group">The verb and the pages.</param>
internal sealed record RoutedGroup(string Text, EquatableArray<RouteSegment> Segments, OperationGroup Group);
