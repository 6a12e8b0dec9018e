using System.Collections.Generic;
using System.Linq;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>What each kind of page gives, as files beside this one; DOCGEN_ACCEPT_SNAPSHOTS=1 writes them anew.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public void ResourcePages() => Snapshot.Verify(Run("docs/resources/boat.md", "docs/resources/entity.md", "docs/resources/berth.md"));

    [Fact]
    public void EnumPage() => Snapshot.Verify(Run("docs/resources/boatstate.md"));

    [Fact]
    public void GetPage()
        => Snapshot.Verify(Only(Run("docs/api/boat-get.md", "docs/resources/boat.md", "docs/resources/entity.md", "docs/resources/berth.md"), "Request",
            "Client"));

    [Fact]
    public void UpdatePage()
        => Snapshot.Verify(Only(Run("docs/api/boat-update.md", "docs/resources/boat.md", "docs/resources/entity.md", "docs/resources/berth.md"), "Request",
            "Patch"));

    [Fact]
    public void ActionPage() => Snapshot.Verify(Run("docs/api/boat-hire.md"));

    [Fact]
    public void AllOfDocsInput() => Snapshot.Verify(GeneratorDriverHelper.Run(DocSet.FromFolder(TestFolders.DocsInput)));

    [Fact]
    public void KeysInParentheses() => Snapshot.Verify(GeneratorDriverHelper.Run(LedgerDocSet.All, "DG0104"));

    [Fact]
    public void KindsInsteadOfTypes() => Snapshot.Verify(GeneratorDriverHelper.Run(SentryDocSet.All, "DG0110", "DG0118"));

    [Fact]
    public void TheRuntime()
        => Snapshot.Verify(GeneratorDriverHelper.Run(SmallDocSet.All).Files.Where(static file => file.Key == "Support.JsonModel.g.cs"));

    private static GeneratorRun Run(params string[] paths)
        => GeneratorDriverHelper.Run(SmallDocSet.All with { Pages = [.. SmallDocSet.All.Pages.Where(page => paths.Contains(page.Path))] });

    private static IEnumerable<KeyValuePair<string, string>> Only(GeneratorRun run, params string[] parts)
        => run.PageFiles.Where(file => parts.Any(part => file.Key.Contains(part, System.StringComparison.Ordinal)));
}
