using System.Collections.Generic;
using DocGen.Api.Model;
using DocGen.Pages.Model;

namespace DocGen.Api.Types;

/// <summary>A structure while its pages are merged.</summary>
internal sealed class TypeSymbol : Symbol
{
    private TypeSymbol? _base;
    private bool _isBase;

    /// <summary>Makes one that no page has spelled yet.</summary>
    public TypeSymbol(string @namespace, TypeOrigin origin, int number)
        : base(@namespace) => (Origin, Number) = (origin, number);

    /// <summary>Which of the types of its table it is, in the order in which they were added; by it, <see cref="MemberTable"/> has the members.</summary>
    public int Number { get; }

    /// <summary>What kind of evidence made the type known.</summary>
    public TypeOrigin Origin { get; }

    /// <summary>What each page says of it, by path.</summary>
    public List<TypeSlice> Slices { get; } = new(1);

    /// <summary>Rows of descendants that are inherited from it; filled for types that no page documents.</summary>
    public List<BorrowedRow> BorrowedRows { get; } = new(0);

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

    /// <inheritdoc/>
    protected override ApiTypeKind Kind => ApiTypeKind.Structure;

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
