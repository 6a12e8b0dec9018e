using System.Collections.Generic;
using System.Globalization;
using DocGen.Api.Sources;
using DocGen.Diagnostics;
using DocGen.Pages.Model;

namespace DocGen.Api.Types;

/// <summary>
/// Finds each structure's base: the annotation, else the introduction, else the origin that most inherited rows name; of two the one that derives from the
/// other. A base that no page documents becomes a type of its own. Never a cycle.
/// </summary>
internal sealed class BaseResolver(SymbolTable table, TypeResolver resolver, NamespaceTable namespaces, MergeDiagnostics diagnostics)
{
    /// <summary>A type has no more bases above it. A record is written with all members that it inherits and all types that derive from it, so a chain costs
    /// its square; the longest real ones have some six.</summary>
    private const int MaxBases = 32;

    private readonly Dictionary<TypeSymbol, List<TypeSymbol>> _candidates = [];

    /// <summary>Finds and sets the base of each structure.</summary>
    public void Assign()
    {
        foreach (var type in new List<TypeSymbol>(table.Types))
        {
            if (FindCandidates(type) is { } candidates)
            {
                _candidates.Add(type, candidates);
                type.Base = candidates[0];
            }
        }

        BreakCycles();
        foreach (var pair in _candidates)
        {
            PreferNearest(pair.Key, pair.Value);
        }

        BreakCycles();
        CutChains();
    }

    /// <summary>Takes the base from a type that has too many above it.</summary>
    private void CutChains()
    {
        var depths = new Dictionary<TypeSymbol, int>();
        foreach (var type in Ancestry.SortBasesFirst(table.Types))
        {
            var depth = type.Base is { } parent ? depths[parent] + 1 : 0;
            if (depth > MaxBases)
            {
                var (page, anchor) = type.Slices.Count > 0 ? (type.Slices[0].Page.Path, type.Slices[0].Resource.Anchor) : ("", -1);
                diagnostics.Add(ApiDiagnosticIds.TooManyBases, page, anchor, type.QualifiedName, MaxBases.ToString(CultureInfo.InvariantCulture),
                    type.Base!.QualifiedName);
                (type.Base, depth) = (null, 0);
            }

            depths.Add(type, depth);
        }
    }

    private static void PreferNearest(TypeSymbol type, List<TypeSymbol> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (type.Base is { } current && !ReferenceEquals(candidate, current) && candidate.DerivesFrom(current) && !candidate.DerivesFrom(type))
            {
                type.Base = candidate;
            }
        }
    }

    private List<TypeSymbol>? FindCandidates(TypeSymbol type)
    {
        List<TypeSymbol>? candidates = null;
        foreach (var slice in type.Slices)
        {
            if (slice.Resource.AnnotatedBase is { Length: > 0 } annotated)
            {
                AddCandidate(ref candidates, type, new TypeName(annotated.Trim('#', ' ')), slice);
            }
        }

        foreach (var slice in type.Slices)
        {
            if (slice.Resource.IntroducedBase is { } introduced)
            {
                AddCandidate(ref candidates, type, introduced, slice, isIntroduced: true);
            }
        }

        foreach (var (name, slice) in GetOrigins(type) ?? [])
        {
            AddCandidate(ref candidates, type, name, slice);
        }

        return candidates;
    }

    /// <summary>What rows say that they are inherited from, the most frequent first.</summary>
    private static List<(TypeName Name, TypeSlice Slice)>? GetOrigins(TypeSymbol type)
    {
        Dictionary<TypeName, (int Count, int Order, TypeSlice Slice)>? counts = null;
        foreach (var slice in type.Slices)
        {
            foreach (var row in slice.Resource.Members)
            {
                if (row.InheritedFrom is { } origin)
                {
                    counts ??= [];
                    counts[origin] = counts.TryGetValue(origin, out var entry) ? (entry.Count + 1, entry.Order, entry.Slice) : (1, counts.Count, slice);
                }
            }
        }

        if (counts is null)
        {
            return null;
        }

        var origins = new List<KeyValuePair<TypeName, (int Count, int Order, TypeSlice Slice)>>(counts);
        origins.Sort(static (left, right) => left.Value.Count != right.Value.Count
            ? right.Value.Count.CompareTo(left.Value.Count)
            : left.Value.Order.CompareTo(right.Value.Order));
        return origins.ConvertAll(static pair => (pair.Key, pair.Value.Slice));
    }

    private void AddCandidate(ref List<TypeSymbol>? candidates, TypeSymbol type, TypeName name, TypeSlice slice, bool isIntroduced = false)
    {
        var found = resolver.FindSymbol(name, slice.Page) ?? Create(name, slice, isIntroduced);
        if (found is TypeSymbol candidate && !ReferenceEquals(candidate, type) && candidates?.Contains(candidate) != true)
        {
            (candidates ??= new(1)).Add(candidate);
        }
    }

    private TypeSymbol? Create(TypeName typeName, TypeSlice slice, bool isIntroduced)
    {
        var suggestion = isIntroduced ? resolver.Suggest(typeName.Name) : "";
        // A bare word behind "inherits from" may be any word of the sentence.
        var isName = typeName.LinkPath is not null || typeName.Name.IndexOf('.') > 0;
        if (!isName || !TypeNames.IsIdentifier(typeName.Name) || PrimitiveTypes.TryFind(typeName.Name, out _))
        {
            if (suggestion.Length > 0)
            {
                diagnostics.Add(ApiDiagnosticIds.UnknownBase, slice.Page.Path, slice.Resource.BaseAnchor, typeName.Name, suggestion);
            }

            return null;
        }

        var (space, name) = namespaces.Split(typeName.Name, slice.Page);
        var symbol = table.AddType(space, name, TypeOrigin.Reference);
        symbol.Spell(name, isAnnotated: false);
        if (typeName.LinkPath is { Length: > 0 } path)
        {
            table.Link(path, null, symbol);
        }

        if (isIntroduced)
        {
            diagnostics.Add(ApiDiagnosticIds.UnknownBase, slice.Page.Path, slice.Resource.BaseAnchor, typeName.Name, suggestion);
        }
        else
        {
            diagnostics.Add(ApiDiagnosticIds.UndocumentedBase, slice.Page.Path, slice.Resource.Anchor, typeName.Name);
        }

        return symbol;
    }

    private void BreakCycles()
    {
        var done = new HashSet<TypeSymbol>();
        var path = new HashSet<TypeSymbol>();
        foreach (var type in table.Types)
        {
            path.Clear();
            for (var current = type; current is not null && !done.Contains(current); current = current.Base)
            {
                path.Add(current);
                if (current.Base is not { } next || !path.Contains(next))
                {
                    continue;
                }

                var (page, anchor) = current.Slices.Count > 0 ? (current.Slices[0].Page.Path, current.Slices[0].Resource.Anchor) : ("", -1);
                diagnostics.Add(ApiDiagnosticIds.CyclicBase, page, anchor, current.QualifiedName, next.QualifiedName);
                current.Base = null;
            }

            done.UnionWith(path);
        }
    }
}
