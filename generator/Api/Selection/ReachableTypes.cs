using System.Collections.Generic;
using DocGen.Api.Model;
using DocGen.Api.Types;

namespace DocGen.Api.Selection;

/// <summary>
/// The types that operations reach: those of bodies, responses and parameters, of their members, their bases, and what derives from a type that is named itself
/// (a response of the base may hold it), unless the type is a bare root that says nothing but the key.
/// </summary>
internal sealed class ReachableTypes
{
    private readonly SymbolTable _table;
    private readonly MemberView _members;
    private readonly Dictionary<TypeSymbol, List<TypeSymbol>> _derived = [];
    private readonly HashSet<TypeSymbol> _expanded = [];
    private readonly Stack<TypeSymbol> _pending = new();

    /// <summary>Follows everything that operations name.</summary>
    public ReachableTypes(List<ApiOperation> operations, SymbolTable table, MemberView members)
    {
        (_table, _members) = (table, members);
        foreach (var type in table.Types)
        {
            if (type.Base is { } parent)
            {
                if (!_derived.TryGetValue(parent, out var list))
                {
                    _derived.Add(parent, list = []);
                }

                list.Add(type);
            }
        }

        foreach (var operation in operations)
        {
            Add(operation.Contract);
        }

        while (_pending.Count > 0)
        {
            Add(members.Of(_pending.Pop()));
        }
    }

    /// <summary>The structures that the selected routes reach.</summary>
    public HashSet<TypeSymbol> Types { get; } = [];

    /// <summary>The enumerations that the selected routes reach.</summary>
    public HashSet<EnumSymbol> Enums { get; } = [];

    private void Add(ApiContract contract)
    {
        Add(contract.QueryParameters);
        Add(contract.PathParameters);
        Add(contract.Body.Parameters);
        Add(contract.Body.Type);
        Add(contract.Response.Type);
        foreach (var patch in contract.Body.Patches)
        {
            Add(patch.Members);
            if (patch.TypeName.Length > 0 && _table.FindQualified(patch.TypeName) is TypeSymbol type)
            {
                AddNamed(type);
            }
        }
    }

    private void Add(IEnumerable<ApiProperty> properties)
    {
        foreach (var property in properties)
        {
            Add(property.Type);
        }
    }

    private void Add(ApiTypeReference? reference)
    {
        if (reference is null || reference.Name.Length == 0)
        {
            return;
        }

        switch (_table.FindQualified(reference.Name))
        {
            case EnumSymbol symbol:
                Enums.Add(symbol);
                break;
            case TypeSymbol symbol:
                AddNamed(symbol);
                break;
        }
    }

    private void AddNamed(TypeSymbol type)
    {
        AddWithBases(type);
        if (!_expanded.Add(type) || (type is { Base: null, IsEntity: true } && _members.Of(type).Count <= 1) || !_derived.TryGetValue(type, out var derived))
        {
            return;
        }

        foreach (var child in derived)
        {
            AddNamed(child);
        }
    }

    private void AddWithBases(TypeSymbol type)
    {
        for (var current = type; current is not null && Types.Add(current); current = current.Base)
        {
            _pending.Push(current);
        }
    }
}
