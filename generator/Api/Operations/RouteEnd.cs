using DocGen.Api.Model;

namespace DocGen.Api.Operations;

/// <summary>What a route says of what is at its end, whatever its page says.</summary>
/// <param name="Kind">How the route says it.</param>
/// <param name="Type">The type of the object, or of one item.</param>
/// <param name="IsCollection">Whether there is a collection of it; null if the route does not tell.</param>
/// <param name="Owner">The type that the step in front leads to; null if it is not known.</param>
internal sealed record RouteEnd(RouteEndKind Kind, ApiTypeReference Type, bool? IsCollection, ApiTypeReference? Owner = null);
