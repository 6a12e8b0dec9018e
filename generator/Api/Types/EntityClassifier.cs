using System;
using System.Collections.Generic;
using DocGen.Diagnostics;

namespace DocGen.Api.Types;

/// <summary>
/// Tells entities from complex types: a key in the annotation or a row, relationships, methods, or an entity as base.
/// Entities whose pages name no base get the one that the doc set's entities have in common, if there is such a one and it declares nothing but the key.
/// </summary>
internal static class EntityClassifier
{
    private const int FewestDerived = 5;

    /// <summary>Marks the entities; expects bases before what derives from them.</summary>
    public static void Classify(List<TypeSymbol> types)
    {
        foreach (var type in types)
        {
            type.IsEntity = type.Base is { IsEntity: true } || HasEvidence(type);
        }

        for (var i = types.Count - 1; i >= 0; i--)
        {
            if (types[i].IsEntity && types[i].Base is { Origin: TypeOrigin.Reference } origin)
            {
                origin.IsEntity = true;
            }
        }

        foreach (var type in types)
        {
            type.IsEntity |= type.Base is { IsEntity: true };
        }
    }

    /// <summary>Gives the common base to the entities that lack one.</summary>
    /// <param name="types">All structures.</param>
    /// <param name="decisions">Takes which rule decided; null if nobody asks.</param>
    public static void AdoptCommonBase(List<TypeSymbol> types, DecisionLog? decisions)
    {
        if (FindCommonBase(types) is not { } common)
        {
            return;
        }

        foreach (var type in types)
        {
            if (type.Base is null && type.IsEntity && !ReferenceEquals(type, common) && !common.DerivesFrom(type) && HasKey(type))
            {
                type.Base = common;
                decisions?.Add(new(type.Slices[0].Page.Path, DecisionQuestions.BaseType, type.QualifiedName, BaseResolver.CommonBaseRule));
            }
        }
    }

    private static bool HasEvidence(TypeSymbol type)
    {
        foreach (var slice in type.Slices)
        {
            if (slice.Resource.KeyProperty is { Length: > 0 } || slice.Resource.HasMethods)
            {
                return true;
            }

            foreach (var row in slice.Resource.Members)
            {
                if (row.IsRelationship || (row.IsKey && IsId(row.Name, type)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"Key" in a description may speak of a certificate; of a key of the type, the name speaks too.</summary>
    private static bool IsId(string name, TypeSymbol type)
        => name.Equals("id", StringComparison.OrdinalIgnoreCase) || name.Equals(type.Name + "Id", StringComparison.OrdinalIgnoreCase);

    private static bool HasKey(TypeSymbol type)
    {
        foreach (var slice in type.Slices)
        {
            if (slice.Resource.KeyProperty is { Length: > 0 })
            {
                return true;
            }

            foreach (var row in slice.Resource.Members)
            {
                if (row.IsKey || row.Name.Equals("id", StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static TypeSymbol? FindCommonBase(List<TypeSymbol> types)
    {
        var counts = new Dictionary<TypeSymbol, int>();
        foreach (var type in types)
        {
            if (type is { IsEntity: true, Base: { Base: null } root })
            {
                counts.TryGetValue(root, out var count);
                counts[root] = count + 1;
            }
        }

        TypeSymbol? common = null;
        foreach (var pair in counts)
        {
            if (pair.Value >= FewestDerived && DeclaresKeyOnly(pair.Key) && (common is null || IsBetter(pair, counts[common], common)))
            {
                common = pair.Key;
            }
        }

        return common;
    }

    private static bool IsBetter(KeyValuePair<TypeSymbol, int> pair, int count, TypeSymbol than)
        => pair.Value != count ? pair.Value > count : string.CompareOrdinal(pair.Key.QualifiedName, than.QualifiedName) < 0;

    private static bool DeclaresKeyOnly(TypeSymbol type)
    {
        string? only = null;
        foreach (var slice in type.Slices)
        {
            foreach (var row in slice.Resource.Members)
            {
                if (only is not null && row.Name != only)
                {
                    return false;
                }

                only = row.Name;
            }
        }

        return true;
    }
}
