using System.Collections.Generic;

namespace DocGen.Api.Evidence;

/// <summary>The kinds of evidence for one question in the order of trust: the first that answers decides.</summary>
/// <param name="rules">The rules, the most trusted first.</param>
internal sealed class EvidenceOrder<TQuestion, TAnswer>(params EvidenceRule<TQuestion, TAnswer>[] rules)
    where TAnswer : class
{
    /// <summary>The names of the rules, the most trusted first.</summary>
    public IEnumerable<string> Names
    {
        get
        {
            foreach (var rule in rules)
            {
                yield return rule.Name;
            }
        }
    }

    /// <summary>The answer of the first rule that has one, and the rule's name; null if none has.</summary>
    public Finding<TAnswer>? Find(TQuestion question)
    {
        foreach (var rule in rules)
        {
            if (rule.Answer(question) is { } answer)
            {
                return new(answer, rule.Name);
            }
        }

        return null;
    }
}
