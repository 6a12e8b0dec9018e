using System;
using System.Collections.Generic;

namespace DocGen.Api.Types;

/// <summary>One kind of evidence for the base of a type.</summary>
/// <param name="Name">What the evidence is, as the table of trust in the architecture names it.</param>
/// <param name="Read">What it says of a type, the most trusted first.</param>
internal sealed record BaseRule(string Name, Func<TypeSymbol, IEnumerable<BaseClaim>> Read);
