using System.Linq;
using DocGen.Api.Selection;
using Xunit;

namespace DocGen.Tests.Api;

public sealed class RouteGlobTests
{
    [Theory]
    [InlineData("/boats/*", "/boats/{boatId}")]
    [InlineData("boats/**", "/boats/{boatId}/crew/{id}")]
    [InlineData("/BOATS/**/crew", "/boats/{boatId}/crew")]
    [InlineData("/boats/{id}/crew", "/boats/{boat-id}/crew")]
    [InlineData("/boats/{id}", "/boats('{boatId}')")]
    [InlineData("/boats('{boatId}')/**", "/boats/{boatId}/crew")]
    [InlineData("/boats({id})", "/boats/{id}")]
    [InlineData("/boats/range(from='{a}',to={b})", "/boats/range(from={from},to={to})")]
    [InlineData("/boats(name='{name}')", "/boats(name='{boatName}')")]
    [InlineData("/**/crew/**/name", "/boats/{id}/crew/{id}/crew/{id}/name")]
    [InlineData("/**/**/boats/**", "/boats")]
    [InlineData("/boats/**/**", "/boats/{id}")]
    [InlineData("/**/*/crew", "/a/b/crew")]
    public void AGlobNamesRoutesAsPagesWriteThem(string glob, string route) => Assert.True(new RouteGlob(glob).IsMatch(RouteGlob.Split(route)));

    [Theory]
    [InlineData("/boats", "/boats/{boatId}")]
    [InlineData("/**/crew/**/name", "/boats/{id}/crew/{id}")]
    [InlineData("/**/crew", "/crew/{id}")]
    [InlineData("/boats/*", "/boats")]
    [InlineData("/boats/{id}", "/boats/latest")]
    [InlineData("/boats/{id", "/boats/{id}")]
    [InlineData("/boats(name='{name}')", "/boats/{boatId}")]
    [InlineData("/boats/range(from={a})", "/boats/range(from={a},to={b})")]
    public void AGlobNamesNoOtherRoutes(string glob, string route) => Assert.False(new RouteGlob(glob).IsMatch(RouteGlob.Split(route)));

    [Fact]
    public void AGlobOfManyStarsIsTriedOnceForEachPlaceOfTheLastOne()
    {
        // Going back to each star would take more ways than there are atoms: 64 segments over 20 stars.
        var glob = new RouteGlob(string.Concat(Enumerable.Repeat("/**/a", 20)) + "/b");

        Assert.False(glob.IsMatch([.. Enumerable.Repeat("a", 64)]));
        Assert.True(glob.IsMatch([.. Enumerable.Repeat("a", 64), "b"]));
    }
}
