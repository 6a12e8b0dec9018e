using System;

namespace DocGen.Pages.Kinds;

/// <summary>One kind of evidence for what a page documents.</summary>
/// <param name="Name">What the evidence is, as the table of trust in the architecture names it.</param>
/// <param name="Answer">The answer of the rule: whether the page documents what the question is about.</param>
/// <param name="Holds">Whether a page has this evidence.</param>
internal sealed record PageKindRule(string Name, bool Answer, Func<PageEvidence, bool> Holds);
