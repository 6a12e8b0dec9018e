namespace DocGen.Api.Operations;

/// <summary>A node of the tree of all routes on the way through it.</summary>
/// <param name="Node">The node.</param>
/// <param name="Above">The node above it; null for the root.</param>
/// <param name="Parent">The number of the node above it; -1 for the root.</param>
/// <param name="Depth">How many segments lead to it.</param>
internal readonly record struct RouteStep(RouteNode Node, RouteNode? Above, int Parent, int Depth);
