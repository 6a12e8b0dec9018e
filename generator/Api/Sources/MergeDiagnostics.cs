using System.Collections.Generic;
using DocGen.Diagnostics;
using DocGen.Primitives;

namespace DocGen.Api.Sources;

/// <summary>Collects what the merge has to say; the order of collection leaves no trace in the result.</summary>
internal sealed class MergeDiagnostics
{
    private readonly HashSet<AnchoredDiagnostic> _items;

    /// <summary>Begins with what an earlier stage has said.</summary>
    public MergeDiagnostics(EquatableArray<AnchoredDiagnostic> earlier = default) => _items = [.. earlier];

    /// <summary>Takes which rules decided, for a report about the pages; null in a compiler, which needs none.</summary>
    public DecisionLog? Decisions { get; init; }

    /// <summary>Adds a diagnostic, unless the very same is there.</summary>
    public void Add(string id, string path, int anchor, params string[] arguments)
        => _items.Add(new AnchoredDiagnostic(id, path, anchor, new EquatableArray<string>(arguments)));

    /// <summary>Adds a diagnostic that has a second place, unless the very same is there.</summary>
    public void Add(string id, string path, int anchor, RelatedPlace related, params string[] arguments)
        => _items.Add(new AnchoredDiagnostic(id, path, anchor, new EquatableArray<string>(arguments)) { Related = related });

    /// <summary>Adds a diagnostic, unless the very same is there.</summary>
    public void Add(AnchoredDiagnostic diagnostic) => _items.Add(diagnostic);

    /// <summary>Adds what another stage has said.</summary>
    public void AddAll(EquatableArray<AnchoredDiagnostic> diagnostics) => _items.UnionWith(diagnostics);

    /// <summary>Takes out all that was added so far, in no order.</summary>
    public EquatableArray<AnchoredDiagnostic> TakeAll()
    {
        if (_items.Count == 0)
        {
            return default;
        }

        var all = ToUnsorted();
        _items.Clear();
        return all;
    }

    /// <summary>All of them, in no order.</summary>
    public EquatableArray<AnchoredDiagnostic> ToUnsorted() => new(_items);

    /// <summary>All of them, by page, place and id.</summary>
    public EquatableArray<AnchoredDiagnostic> ToSorted()
    {
        var sorted = new List<AnchoredDiagnostic>(_items);
        sorted.Sort(Compare);
        return sorted.ToEquatableArray();
    }

    private static int Compare(AnchoredDiagnostic left, AnchoredDiagnostic right)
    {
        var order = string.CompareOrdinal(left.Path, right.Path);
        order = order != 0 ? order : left.Anchor.CompareTo(right.Anchor);
        order = order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
        return order != 0 ? order : string.CompareOrdinal(Join(left), Join(right));
    }

    private static string Join(AnchoredDiagnostic diagnostic) => string.Join("\u0001", diagnostic.Arguments);
}
