using System.Collections.Generic;
using DocGen.Pages.Model;

namespace DocGen.Api.Types;

/// <summary>Reads what the pages of a type say of its base.</summary>
internal static class BaseEvidence
{
    /// <summary>"baseType": "contoso.api.container" in the annotation of a representation.</summary>
    public static IEnumerable<BaseClaim> ReadAnnotations(TypeSymbol type)
    {
        foreach (var slice in type.Slices)
        {
            if (slice.Resource.AnnotatedBase is { Length: > 0 } annotated)
            {
                yield return new(new TypeName(annotated.Trim('#', ' ')), slice);
            }
        }
    }

    /// <summary>"Inherits from [container](container.md)." in the introduction.</summary>
    public static IEnumerable<BaseClaim> ReadIntroductions(TypeSymbol type)
    {
        foreach (var slice in type.Slices)
        {
            if (slice.Resource.IntroducedBase is { } introduced)
            {
                yield return new(introduced, slice, IsIntroduced: true);
            }
        }
    }

    /// <summary>"Inherited from [container](container.md)" in rows of members; what most rows name comes first.</summary>
    public static IEnumerable<BaseClaim> ReadOrigins(TypeSymbol type)
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
            return [];
        }

        var origins = new List<KeyValuePair<TypeName, (int Count, int Order, TypeSlice Slice)>>(counts);
        origins.Sort(static (left, right) => left.Value.Count != right.Value.Count
            ? right.Value.Count.CompareTo(left.Value.Count)
            : left.Value.Order.CompareTo(right.Value.Order));
        return origins.ConvertAll(static pair => new BaseClaim(pair.Key, pair.Value.Slice));
    }
}
