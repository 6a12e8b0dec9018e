using System;
using System.Collections.Generic;
using DocGen.Api.Model;
using DocGen.Pages.Model;

namespace DocGen.Api.Types;

/// <summary>A structure while its pages are merged.</summary>
internal sealed class TypeSymbol : Symbol
{
    private Dictionary<string, int>? _indexes;
    private TypeSymbol? _base;
    private bool _isBase;

    /// <summary>Makes one that no page has spelled yet.</summary>
    public TypeSymbol(string @namespace, TypeOrigin origin)
        : base(@namespace) => Origin = origin;

    /// <summary>What kind of evidence made the type known.</summary>
    public TypeOrigin Origin { get; }

    /// <summary>What each page says of it, by path.</summary>
    public List<TypeSlice> Slices { get; } = new(1);

    /// <summary>Rows of descendants that are inherited from it; filled for types that no page documents.</summary>
    public List<SourceRow> BorrowedRows { get; } = new(0);

    /// <summary>The base of the type; null where it has none.</summary>
    public TypeSymbol? Base
    {
        get => _base;
        set
        {
            _base = value;
            if (value is not null)
            {
                value._isBase = true;
            }
        }
    }

    /// <summary>Whether its pages document no member.</summary>
    public bool IsBlank => Slices.TrueForAll(static slice => slice.Resource.Members.IsEmpty);

    /// <summary>
    /// Whether its values are JSON of any shape: it is called so, and its pages show no member, base or descendant of it. What is called otherwise is an
    /// object, be it empty: its presence says something.
    /// </summary>
    public bool IsAnyJson => Origin == TypeOrigin.Page && _base is null && !_isBase && !IsEntity
        && PrimitiveTypes.TryFindAlias(Name, out var kind) && kind == ApiTypeKind.Untyped
        && Slices.TrueForAll(static slice => slice.Resource.Members.IsEmpty && ShowsNoMember(slice.Resource));

    /// <summary>Whether objects of the type have a key, and so a route of their own.</summary>
    public bool IsEntity { get; set; }

    /// <summary>The members that the type declares itself, without those of its bases.</summary>
    public List<ApiProperty> Properties { get; private set; } = [];

    /// <summary>How many members its bases declare; bases come first when members are merged.</summary>
    public int InheritedCount
    {
        get
        {
            var count = 0;
            for (var type = _base; type is not null; type = type._base)
            {
                count += type.Properties.Count;
            }

            return count;
        }
    }

    /// <inheritdoc/>
    protected override ApiTypeKind Kind => ApiTypeKind.Structure;

    /// <summary>Sets the members, once they are merged.</summary>
    public void Declare(List<ApiProperty> properties)
    {
        var indexes = new Dictionary<string, int>(properties.Count, StringComparer.Ordinal);
        for (var i = 0; i < properties.Count; i++)
        {
            indexes[properties[i].Name] = i;
        }

        Declare(properties, indexes);
    }

    /// <summary>Sets the members, with the place of each name among them.</summary>
    public void Declare(List<ApiProperty> properties, Dictionary<string, int> indexes) => (Properties, _indexes) = (properties, indexes);

    /// <summary>Finds a member of it or of an ancestor.</summary>
    public ApiProperty? FindMember(string name)
    {
        for (var type = this; type is not null; type = type.Base)
        {
            if (type.FindOwn(name) is { } member)
            {
                return member;
            }
        }

        return null;
    }

    /// <summary>Finds a member that it declares itself.</summary>
    public ApiProperty? FindOwn(string name) => _indexes is { } indexes && indexes.TryGetValue(name, out var index) ? Properties[index] : null;

    private static bool ShowsNoMember(ResourceDefinition resource)
    {
        foreach (var member in resource.Sample)
        {
            if (!PropertyMerger.IsProtocolMember(member.Name))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether another one is this one or one of its ancestors.</summary>
    public bool DerivesFrom(TypeSymbol ancestor)
    {
        for (var type = this; type is not null; type = type.Base)
        {
            if (ReferenceEquals(type, ancestor))
            {
                return true;
            }
        }

        return false;
    }
}
