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
        sorted.Sort(Compare);
        return sorted.ToEquatableArray();
    }

    private static int Compare(Decision left, Decision right)
        => string.CompareOrdinal(left.Path, right.Path) is not 0 and var path ? path
            : string.CompareOrdinal(left.Question, right.Question) is not 0 and var question ? question
            : string.CompareOrdinal(left.Subject, right.Subject) is not 0 and var subject ? subject
            : string.CompareOrdinal(left.Rule, right.Rule);
}
