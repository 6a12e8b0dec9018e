using System;

namespace DocGen.Pages.Kinds;

/// <summary>One kind of evidence for what a page documents.</summary>
/// <param name="Name">What the evidence is, as the table of trust in the architecture names it.</param>
/// <param name="Answer">Whether the page then documents it.</param>
/// <param name="Holds">Whether a page has this evidence.</param>
internal sealed record PageKindRule(string Name, bool Answer, Func<PageEvidence, bool> Holds);
