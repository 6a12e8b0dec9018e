using System;
using Xunit;

namespace DocGen.Tests.Infrastructure;

/// <summary>A test over the seed pages; skipped where DOCGEN_SEEDS does not name their folder.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SeedsFactAttribute : FactAttribute
{
    public SeedsFactAttribute()
    {
        if (TestFolders.Seeds is null)
        {
            Skip = "DOCGEN_SEEDS names no folder.";
        }
    }
}
