using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Generator.Styles;

/// <summary>
/// What pages in the style of each house give, as files beside this one; DOCGEN_ACCEPT_SNAPSHOTS=1 writes them anew. Each file is to read like the code of a
/// very good engineer. Pages with keys in parentheses are in <see cref="SnapshotTests.KeysInParentheses"/>.
/// </summary>
public sealed class StyleTests
{
    [Fact]
    public void MethodPathTablesAsFiles() => Snapshot.Verify(GeneratorDriverHelper.Run(MethodPathTables.All));

    [Fact]
    public void ReturnLabelsAsFiles() => Snapshot.Verify(GeneratorDriverHelper.Run(ReturnLabels.All));

    [Fact]
    public void RouteComponentsAsFiles() => Snapshot.Verify(GeneratorDriverHelper.Run(RouteComponents.All));

    [Fact]
    public void IndentedExamplesAsFiles() => Snapshot.Verify(GeneratorDriverHelper.Run(IndentedExamples.All));

    [Fact]
    public void InlineRoutesAsFiles() => Snapshot.Verify(GeneratorDriverHelper.Run(InlineRoutes.All));

    [Fact]
    public void QueryLanguageAsFiles() => Snapshot.Verify(GeneratorDriverHelper.Run(QueryLanguage.All));

    [Fact]
    public void ActionsAndFiltersAsFiles() => Snapshot.Verify(GeneratorDriverHelper.Run(ActionsAndFilters.All, "DG0022", "DG0025"));

    [Fact]
    public void TranslatedPagesAsFiles() => Snapshot.Verify(GeneratorDriverHelper.Run(TranslatedPages.All));

    [Fact]
    public void ItemStreamsAsFiles() => Snapshot.Verify(GeneratorDriverHelper.Run(ItemStreams.All));

    [Fact]
    public void RequestHeadingsAsFiles() => Snapshot.Verify(GeneratorDriverHelper.Run(RequestHeadings.All));
}
