using System.Collections.Generic;
using System.Linq;
using DocGen.Routes;
using Xunit;

namespace DocGen.Tests.Routes;

public class RouteTreeTests
{
    [Theory]
    [InlineData("/shelves/{id}", "/Shelves/{shelf-id}")]
    [InlineData("/shelves/range(from='{from}',to='{to}')", "/shelves/Range(to='{y}',from='{x}')")]
    [InlineData("/shelves/{id}:/{path}:/books", "/shelves/{id}:/{name}:/books")]
    [InlineData("/shelves/isbn={isbn}", "/shelves/ISBN={number}")]
    [InlineData("/shelves/recent()", "/shelves/recent")]
    public void SpellingsOfOneRouteLeadToOneNode(string left, string right)
    {
        var nodes = Enter(left, right);
        Assert.Same(nodes[0], nodes[1]);
    }

    [Theory]
    [InlineData("/shelves/{id}", "/shelves/id")]
    [InlineData("/shelves/range(from='{from}')", "/shelves/range(to='{to}')")]
    [InlineData("/shelves/range(from='{from}')", "/shelves/range")]
    [InlineData("/shelves/isbn={isbn}", "/shelves/isbn")]
    [InlineData("/shelves/{id}:/{path}:", "/shelves/{id}/{path}")]
    public void DifferentStepsLeadToDifferentNodes(string left, string right)
    {
        var nodes = Enter(left, right);
        Assert.NotSame(nodes[0], nodes[1]);
    }

    [Fact]
    public void NodesNoteEverySpellingThatLeadsToThem()
        => Assert.Equal(["{id}", "{shelf-id}"], Enter("/shelves/{id}", "/shelves/{shelf-id}")[0].Spellings);

    [Fact]
    public void EveryNodeIsListedInFrontOfThoseBelowIt()
    {
        var tree = new RouteTree<TestNode>(new TestNode(null));
        Enter(tree, "/shelves/{id}/books", "/shelves/recent", "/readers");
        var nodes = tree.ListParentsFirst();
        Assert.Equal(6, nodes.Count);
        Assert.All(nodes, node => Assert.True(node.Parent is null || nodes.IndexOf(node.Parent) < nodes.IndexOf(node)));
        Assert.All(nodes, static node => Assert.Equal((node.Parent?.Depth ?? -1) + 1, node.Depth));
    }

    [Fact]
    public void ARouteAsDeepAsAPageCanMakeItIsEntered()
    {
        var tree = new RouteTree<TestNode>(new TestNode(null));
        var node = tree.Enter([.. Enumerable.Repeat(new RouteSegment(RouteSegmentKind.Literal, "a"), 200_000)]);
        Assert.Equal(200_000, node.Depth);
        Assert.Equal(200_001, tree.ListParentsFirst().Count);
    }

    private static List<TestNode> Enter(params string[] routes) => Enter(new RouteTree<TestNode>(new TestNode(null)), routes);

    private static List<TestNode> Enter(RouteTree<TestNode> tree, params string[] routes) => [.. routes.Select(route => tree.Enter(Read(route)))];

    private static RouteSegment[] Read(string route) => [.. RouteReader.Read(RouteText.Of(route), out _)!.Segments];

    private sealed class TestNode(TestNode? parent) : RouteNode<TestNode>(parent)
    {
        public List<string> Spellings { get; } = [];

        protected override TestNode CreateChild(RouteSegment segment, RouteKey key) => new(this);

        protected override void Note(RouteSegment segment) => Spellings.Add("{" + segment.Text + "}");
    }
}
