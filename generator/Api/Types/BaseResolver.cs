using System.Collections.Generic;
using System.Globalization;
using DocGen.Api.Sources;
using DocGen.Diagnostics;
using DocGen.Pages.Model;

namespace DocGen.Api.Types;

/// <summary>
/// Finds the base of each structure: what the first rule that names a documented base says; of several named bases the one that derives from the others.
/// A base that no page documents becomes a type of its own. There is never a cycle.
/// </summary>
internal sealed class BaseResolver(SymbolTable table, TypeResolver resolver, NamespaceTable namespaces, MergeDiagnostics diagnostics)
{
    /// <summary>
    /// What the pages of a type say of its base, the most trusted first. Entities of which nothing is said get the common base of all, in the end.
    /// </summary>
    public static readonly IReadOnlyList<BaseRule> Rules =
    [
        new("the annotation", BaseEvidence.ReadAnnotations),
        new("the introduction", BaseEvidence.ReadIntroductions),
        new("what most inherited rows name", BaseEvidence.ReadOrigins),
        new(CommonBaseRule, static _ => []),
    ];

    /// <summary>The name of the rule that is asked last, once all bases are known that pages name.</summary>
    public const string CommonBaseRule = "the base that the doc set's entities have in common";

    /// <summary>A type has no more bases above it. A record is written with all members that it inherits and all types that derive from it, so a chain
    /// costs its square; the longest real ones have some six.</summary>
    private const int MaxBases = 32;

    private readonly Dictionary<TypeSymbol, List<(TypeSymbol Base, string Rule)>> _candidates = [];

    /// <summary>Finds and sets the base of each structure.</summary>
    public void Assign()
    {
        foreach (var type in new List<TypeSymbol>(table.Types))
        {
            if (FindCandidates(type) is { } candidates)
            {
                _candidates.Add(type, candidates);
                type.Base = candidates[0].Base;
            }
        }

        BreakCycles();
        foreach (var pair in _candidates)
        {
            PreferNearest(pair.Key, pair.Value);
        }

        BreakCycles();
        CutChains();
        LogDecisions();
    }

    /// <summary>Notes which rules decided.</summary>
    private void LogDecisions()
    {
        if (diagnostics.Decisions is not { } log)
        {
            return;
        }

        foreach (var pair in _candidates)
        {
            foreach (var (candidate, rule) in pair.Value)
            {
                if (ReferenceEquals(candidate, pair.Key.Base))
                {
                    log.Add(new(pair.Key.Slices[0].Page.Path, DecisionQuestions.BaseType, pair.Key.QualifiedName, rule));
                    break;
                }
            }
        }
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

    private static void PreferNearest(TypeSymbol type, List<(TypeSymbol Base, string Rule)> candidates)
    {
        foreach (var (candidate, _) in candidates)
        {
            if (type.Base is { } current && !ReferenceEquals(candidate, current) && candidate.DerivesFrom(current) && !candidate.DerivesFrom(type))
            {
                type.Base = candidate;
            }
        }
    }

    private List<(TypeSymbol Base, string Rule)>? FindCandidates(TypeSymbol type)
    {
        List<(TypeSymbol Base, string Rule)>? candidates = null;
        foreach (var rule in Rules)
        {
            foreach (var claim in rule.Read(type))
            {
                var found = resolver.FindSymbol(claim.Name, claim.Slice.Page) ?? Create(claim.Name, claim.Slice, claim.IsIntroduced);
                if (found is TypeSymbol candidate && !ReferenceEquals(candidate, type)
                    && candidates?.Exists(known => ReferenceEquals(known.Base, candidate)) != true)
                {
                    (candidates ??= new(1)).Add((candidate, rule.Name));
                }
            }
        }

        return candidates;
    }

    private TypeSymbol? Create(TypeName typeName, TypeSlice slice, bool isIntroduced)
    {
        var suggestion = isIntroduced ? resolver.Suggest(typeName.Name) : "";
        // A bare word behind "inherits from" may be any word of the sentence.
        var isName = typeName.LinkPath is not null || typeName.Name.IndexOf('.') > 0;
        if (!isName || !TypeNameRules.IsIdentifier(typeName.Name) || PrimitiveTypes.TryFind(typeName.Name, out _))
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
