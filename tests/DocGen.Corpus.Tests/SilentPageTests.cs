using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using DocGen.Pages;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Corpus.Tests;

/// <summary>No page is lost in silence: each gives code or a diagnostic, unless it says itself that it documents nothing of its own.</summary>
public sealed partial class SilentPageTests
{
    [CorpusFact]
    public void EveryPageGivesCodeOrADiagnostic() => Assert.Empty(SilentPages(CorpusClient.Docs.Pages));

    [Theory]
    [InlineData("---\ndoc_type: shelfPageType\n---\n\n# Shelves\n\nWhere books stand.\n", true)]
    [InlineData("# Shelves\n\n## What stands there\n\nBooks.\n", true)]
    [InlineData("# Shelves\n\nWhere books stand.\n", false)]
    [InlineData("---\ndoc_type: conceptualPageType\n---\n\n# Shelves\n\nWhere books stand.\n", false)]
    [InlineData("---\ndoc_type: resourcePageType\n---\n\n# Shelves\n\nWhere books stand.\n", false)]
    [InlineData("# shelf resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|width|Int32|How wide.|\n", false)]
    public void APageIsSilentIfItGivesNothing(string text, bool isSilent) => Assert.Equal(isSilent, SilentPages([("docs/shelf.md", text)]).Any());

    private static IEnumerable<string> SilentPages(IEnumerable<(string Path, string Text)> pages)
        => pages.Where(static page => !IsIncluded(page.Path) && !IsConceptual(page.Text) && IsSilent(page.Path, page.Text)).Select(static page => page.Path);

    private static bool IsIncluded(string path) => path.Contains("/includes/", StringComparison.OrdinalIgnoreCase);

    /// <summary>By its front matter; a page that says nothing there has no section below its title.</summary>
    private static bool IsConceptual(string text) => Conceptual().IsMatch(text) || !(DocType().IsMatch(text) || Section().IsMatch(text));

    private static bool IsSilent(string path, string text)
    {
        var result = PageReader.Read(path, path, text, CancellationToken.None);
        return !result.Page.HasContent && result.Diagnostics.IsEmpty;
    }

    [GeneratedRegex("""^doc_type:\s*['"]?conceptual""", RegexOptions.Multiline)]
    private static partial Regex Conceptual();

    [GeneratedRegex("^doc_type:", RegexOptions.Multiline)]
    private static partial Regex DocType();

    [GeneratedRegex("^##", RegexOptions.Multiline)]
    private static partial Regex Section();
}
