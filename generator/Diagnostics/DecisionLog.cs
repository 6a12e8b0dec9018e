using System.Collections.Generic;
using DocGen.Primitives;

namespace DocGen.Diagnostics;

/// <summary>Collects which rules decided. A compiler asks for no log; a report about the pages does.</summary>
internal sealed class DecisionLog
{
    private readonly HashSet<Decision> _decisions = [];

    /// <summary>Adds a decision, unless the very same is there.</summary>
    public void Add(Decision decision) => _decisions.Add(decision);

    /// <summary>All decisions by page, question and subject, in ordinal order.</summary>
    public EquatableArray<Decision> ToSorted()
    {
        var sorted = new List<Decision>(_decisions);
        sorted.Sort(static (left, right) => string.CompareOrdinal(KeyOf(left), KeyOf(right)));
        return sorted.ToEquatableArray();
    }

    private static string KeyOf(Decision decision) => string.Join("\u0001", decision.Path, decision.Question, decision.Subject, decision.Rule);
}
