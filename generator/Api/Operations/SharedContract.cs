using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Operations;

/// <summary>What several pages say of one verb and of routes that they all list, apart from types.</summary>
/// <param name="Deciding">The pages that are about it, as indexes into those of the map.</param>
/// <param name="Pages">The paths of all its pages.</param>
/// <param name="Permissions">The permissions of those that decide.</param>
/// <param name="Headers">The headers of those that decide.</param>
internal sealed record SharedContract(
    EquatableArray<int> Deciding, EquatableArray<string> Pages, EquatableArray<PermissionRow> Permissions, EquatableArray<HeaderRow> Headers);
