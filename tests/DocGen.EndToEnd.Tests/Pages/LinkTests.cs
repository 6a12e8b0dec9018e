using DocGen.EndToEnd.Tests.Infrastructure;

namespace DocGen.EndToEnd.Tests.Pages;

/// <summary>docs-input as documentation.</summary>
public sealed class LinkTests
{
    [Fact]
    public void EveryLinkLeadsToAPage()
    {
        var links = Docs.Links().ToList();

        Assert.True(links.Count > 100, "The pages hold fewer links than this test was written for.");
        Assert.All(links, static link => Assert.True(File.Exists(link.Target), $"{link.Page} links to {link.Target}, which is not there."));
    }
}
