using System;
using System.Linq;
using System.Threading;
using DocGen.Api.Operations;
using DocGen.Api.Sources;
using DocGen.Json;
using DocGen.Pages;
using DocGen.Pages.Model;
using DocGen.Pages.Samples;
using DocGen.Routes;
using DocGen.Tests.Generator;
using DocGen.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Xunit;

namespace DocGen.Tests.Attack;

/// <summary>Input may be as deep as its author likes: no stage keeps its way through it on the stack, whose end is the end of the compiler.</summary>
public sealed class DeepInputTests
{
    [Theory]
    [InlineData("/a")]
    [InlineData("/{id}")]
    [InlineData("/a()b()")]
    [InlineData("(")]
    [InlineData("/f(x={x})")]
    public void ARouteOfThousandsOfSegmentsIsReportedAtItsLine_AndTheRestIsGenerated(string part)
    {
        var page = "# Get kite\n\n## HTTP request\n\n```http\nGET /kites" + string.Concat(Enumerable.Repeat(part, 5_000))
            + "\nGET /kites/{id}\n```\n\n## Response\n\nIf successful, this method returns a `204 No Content` response code.\n";

        var run = RunOnASmallStack(() => GeneratorDriverHelper.Run(SmallDocSet.All.With("docs/api/kite-get.md", page), "DG0040"));

        var diagnostic = Assert.Single(run.Result.Diagnostics);
        Assert.Equal("docs/api/kite-get.md", diagnostic.Location.GetLineSpan().Path["/repo/".Length..]);
        Assert.Equal((5, 0), (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Location.GetLineSpan().StartLinePosition.Character));
        Assert.Contains("KitesRequestBuilder", run.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public void TheTreeOfAllRoutesIsWalkedWithoutRecursion()
    {
        var segments = Enumerable.Repeat(new RouteSegment(RouteSegmentKind.Literal, "a"), 20_000).ToArray();
        var line = new RequestLine("GET", new RouteTemplate(new(segments), default), 0);
        var page = new Page { Path = "docs/deep.md", Operations = new([new OperationDefinition { Title = "Get it", Lines = new([line]) }]) };

        var map = RunOnASmallStack(() => new RouteMapper(new MergeDiagnostics()).Map([page]));

        Assert.Equal(20_000, Assert.Single(map.Groups).Route.Segments.Count);
    }

    /// <summary>Pages below the length at which nesting is looked at before they are parsed.</summary>
    [Theory]
    [InlineData("> ", "")]
    [InlineData("- ", "")]
    [InlineData("[", "")]
    [InlineData("![a [b ", "")]
    [InlineData("*a **b ", "")]
    [InlineData("[a ", "](b.md)")]
    [InlineData("*a _b ", "_*")]
    [InlineData("<b>", "")]
    public void MarkdownMayNestAsDeeplyAsALineCan(string open, string close)
    {
        var count = 30_000 / (open.Length + close.Length);
        var text = "# Kite\n\n" + string.Concat(Enumerable.Repeat(open, count)) + "x" + string.Concat(Enumerable.Repeat(close, count)) + "\n";

        Assert.NotNull(RunOnASmallStack(() => PageReader.Read("kite.md", "kite.md", text, default).Page));
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void AnExampleMayNestAsDeeplyAsAPageCan(string open, string close)
    {
        var json = string.Concat(Enumerable.Repeat(open, 100_000)) + "1" + string.Concat(Enumerable.Repeat(close, 100_000));
        var page = "# Get kite\n\n## HTTP request\n\n```http\nGET /kites/{id}\n```\n\n## Response\n\n```http\nHTTP/1.1 200 OK\n\n" + json + "\n```\n";

        Assert.NotNull(RunOnASmallStack(() => PageReader.Read("kite-get.md", "kite-get.md", page, default).Page));
    }

    /// <summary>The reader of shapes calls itself for each value in a value, so its depth is bounded.</summary>
    [Fact]
    public void TheShapeOfAnExampleIsKnownForTwelveValuesInEachOther()
    {
        Assert.True(TolerantJson.TryParse(string.Concat(Enumerable.Repeat("{\"a\":", 20)) + "1" + new string('}', 20), out var json));

        var shape = JsonShapeReader.Read(json);
        for (var depth = 0; depth <= 12; depth++)
        {
            Assert.Equal(JsonShapeKind.Object, shape.Kind);
            shape = shape.Find("a")!;
        }

        Assert.Equal(JsonShape.Mixed, shape);
    }

    [Fact]
    public void JsonIsReadUpToALimitOfDepth()
    {
        static string Nest(int depth) => new string('[', depth) + new string(']', depth);

        Assert.True(TolerantJson.TryParse(Nest(TolerantJson.MaxDepth + 1), out _));
        Assert.False(TolerantJson.TryParse(Nest(TolerantJson.MaxDepth + 2), out _));
    }

    [Fact]
    public void RoutesAtTheLimitAreCalled()
    {
        var route = string.Concat(Enumerable.Range(0, RouteReader.MaxSegments).Select(static i => "/s" + i));
        var page = "# Get kite\n\n## HTTP request\n\n```http\nGET " + route
            + "\n```\n\n## Response\n\nIf successful, this method returns a `204 No Content` response code.\n";

        Assert.Contains("The segment s63.", GeneratorDriverHelper.Run(SmallDocSet.All.With("docs/api/kite-get.md", page)).AllText, StringComparison.Ordinal);
    }

    /// <summary>A stack of a quarter of what a thread of the compiler has.</summary>
    private static T RunOnASmallStack<T>(Func<T> run)
    {
        T? result = default;
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = run();
                }
                catch (Exception exception)
                {
                    thrown = exception;
                }
            },
            256 * 1024);
        thread.Start();
        thread.Join();
        return thrown is null ? result! : throw new InvalidOperationException("The run failed.", thrown);
    }
}
