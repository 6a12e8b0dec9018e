using System.Collections.Generic;

namespace DocGen.Api.Types;

/// <summary>Questions about base types.</summary>
internal static class Ancestry
{
    /// <summary>The nearest ancestor of both that a page documents, possibly one of the two; null if there is none.</summary>
    public static TypeSymbol? FindCommon(TypeSymbol left, TypeSymbol right)
    {
        for (var candidate = left; candidate is not null; candidate = candidate.Base)
        {
            if (candidate.Origin != TypeOrigin.Reference && right.DerivesFrom(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>The types, bases before what derives from them; otherwise in their order.</summary>
    public static List<TypeSymbol> SortBasesFirst(IReadOnlyList<TypeSymbol> types)
    {
        var sorted = new List<TypeSymbol>(types.Count);
        var seen = new HashSet<TypeSymbol>();
        var path = new Stack<TypeSymbol>();
        foreach (var type in types)
        {
            for (var ancestor = type; ancestor is not null && seen.Add(ancestor); ancestor = ancestor.Base)
            {
                path.Push(ancestor);
            }

            while (path.Count > 0)
            {
                sorted.Add(path.Pop());
            }
        }

        return sorted;
    }
}
