using System;
using Xunit;

namespace DocGen.Tests.Infrastructure;

/// <summary>A theory over sets of pages of other houses; skipped where DOCGEN_FAMILIES does not name their folder.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FamilyTheoryAttribute : TheoryAttribute
{
    public FamilyTheoryAttribute()
    {
        if (TestFolders.Families is null)
        {
            Skip = "DOCGEN_FAMILIES names no folder.";
        }
    }
}
