using System;
using Xunit;

namespace DocGen.Tests.Infrastructure;

/// <summary>A theory over the published pages; skipped where DOCGEN_CORPUS does not name their folder.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusTheoryAttribute : TheoryAttribute
{
    public CorpusTheoryAttribute()
    {
        if (TestFolders.Corpus is null)
        {
            Skip = "DOCGEN_CORPUS names no folder.";
        }
    }
}
