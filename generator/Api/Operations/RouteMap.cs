using DocGen.Primitives;

namespace DocGen.Api.Operations;

/// <summary>
/// All documented routes, and what their pages say apart from types. It is made of operation pages and what they include,
/// so an edit of a resource page leaves it as it was.
/// </summary>
/// <param name="Pages">The operation pages, by path.</param>
/// <param name="Contracts">The contracts of operations that several pages document, each once.</param>
/// <param name="Groups">The operations, by route and verb.</param>
/// <param name="Parents">Of each step, by its number, the number of the step before it; -1 for the root.</param>
/// <param name="BaseUrl">The base URL that the pages show, or the user's own if they show its host; null if they show none.</param>
internal sealed record RouteMap(
    EquatableArray<OperationPage> Pages, EquatableArray<SharedContract> Contracts, EquatableArray<RoutedGroup> Groups, EquatableArray<int> Parents,
    string? BaseUrl = null);
