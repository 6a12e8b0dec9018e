using System.Collections.Generic;
using DocGen.Api.Model;

namespace DocGen.Api.Types;

/// <summary>The members that each structure declares itself, without those of its bases.</summary>
/// <param name="count">How many structures there may be.</param>
internal sealed class MemberTable(int count)
{
    private static readonly List<ApiProperty> s_none = [];

    private readonly List<ApiProperty>?[] _properties = new List<ApiProperty>?[count];
    private readonly Dictionary<string, int>?[] _indexes = new Dictionary<string, int>?[count];

    /// <summary>The members of a structure, in documented order.</summary>
    public List<ApiProperty> Of(TypeSymbol type) => type.Number < _properties.Length ? _properties[type.Number] ?? s_none : s_none;

    /// <summary>Finds a member that a structure declares itself; null if it declares no member of that name.</summary>
    public ApiProperty? FindOwn(TypeSymbol type, string name)
        => type.Number < _indexes.Length && _indexes[type.Number] is { } indexes && indexes.TryGetValue(name, out var index)
            ? _properties[type.Number]![index]
            : null;

    /// <summary>Finds a member of a structure or of one of its bases; null if none of them declares a member of that name.</summary>
    public ApiProperty? Find(TypeSymbol? structure, string name)
    {
        for (var type = structure; type is not null; type = type.Base)
        {
            if (FindOwn(type, name) is { } member)
            {
                return member;
            }
        }

        return null;
    }

    /// <summary>How many members the bases of a structure declare; bases come first when members are merged.</summary>
    public int CountInherited(TypeSymbol structure)
    {
        var inherited = 0;
        for (var type = structure.Base; type is not null; type = type.Base)
        {
            inherited += Of(type).Count;
        }

        return inherited;
    }

    /// <summary>Sets the members of a structure, with the place of each name among them.</summary>
    public void Declare(TypeSymbol type, List<ApiProperty> properties, Dictionary<string, int> indexes)
        => (_properties[type.Number], _indexes[type.Number]) = (properties, indexes);
}
