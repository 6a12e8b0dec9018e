using System;
using System.Net;
using System.Threading.Tasks;
using DocGen.Runtime.Http;
using Xunit;

namespace DocGen.Runtime.Tests.Http;

/// <summary>Paths: every value is escaped for its place, and what would lead elsewhere is refused.</summary>
public sealed class RequestPathTests
{
    private const string Base = "https://api.contoso.example/v1.0";

    [Theory]
    [InlineData("abc", "abc")]
    [InlineData("a/b c==", "a%2Fb%20c%3D%3D")]
    [InlineData("a?b#c&d", "a%3Fb%23c%26d")]
    [InlineData("%2F..%2f", "%252F..%252f")]
    [InlineData("..\\..", "..%5C..")]
    [InlineData("…", "%E2%80%A6")]
    [InlineData("a\r\nb", "a%0D%0Ab")]
    [InlineData("...", "...")]
    [InlineData("it's (1)", "it%27s%20%281%29")]
    public async Task KeysAreOneEscapedSegment(string key, string expected)
        => Assert.Equal($"{Base}/things/{expected}", await SendAsync(root => root.Literal("things").Key(key, "{id}")));

    [Theory]
    [InlineData("7", "orders(7)")]
    [InlineData("a/b)", "orders(a%2Fb%29)")]
    public async Task KeysInParenthesesBelongToTheirCollection(string key, string expected)
        => Assert.Equal($"{Base}/{expected}/lines", await SendAsync(root => root.Literal("orders").KeyInParentheses(key, "{id}").Literal("lines")));

    [Fact]
    public async Task QuotedKeysAreQuotedAndEscaped()
        => Assert.Equal($"{Base}/orders('O%27%27Neil%20%2F')", await SendAsync(static root => root.Literal("orders").QuotedKey("O'Neil /", "{id}")));

    [Fact]
    public void EmptyKeysInParenthesesAreRefused()
    {
        var root = new RecordingHandler(HttpStatusCode.OK).Client().Root;
        var key = "";
        Assert.Throws<ArgumentException>("key", () => root.KeyInParentheses(key, "{id}"));
        Assert.Throws<ArgumentException>("key", () => root.QuotedKey(key, "{id}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public void KeysThatAServerWouldResolveAreRefused(string key)
    {
        var client = new RecordingHandler(HttpStatusCode.OK).Client();
        var exception = Assert.Throws<ArgumentException>(() => client.Things[key]);
        Assert.Equal("id", exception.ParamName);
    }

    [Fact]
    public void NullKeysAreRefused()
    {
        var client = new RecordingHandler(HttpStatusCode.OK).Client();
        Assert.Throws<ArgumentNullException>("id", () => client.Things[null!]);
    }

    [Fact]
    public async Task FunctionArgumentsAreQuotedAndEscaped()
        => Assert.Equal(
            $"{Base}/range(address='O%27%27Neil%20%26%20co',rows=5)",
            await SendAsync(static root => root.Function("range").Quoted("address", "O'Neil & co").Argument("rows", ODataLiteral.Of(5)).Close()));

    [Fact]
    public async Task PositionalArgumentsHaveNoNames()
        => Assert.Equal(
            $"{Base}/itemAt(1,'a')",
            await SendAsync(static root => root.Function("itemAt").Positional("index", "1").PositionalQuoted("name", "a").Close()));

    [Fact]
    public async Task AKeyByNameHasNoParentheses()
        => Assert.Equal($"{Base}/email=a%28b%29%2F/loans",
            await SendAsync(static root => root.Function("").Argument("email", "a(b)/").Close().Literal("loans")));

    [Fact]
    public void EmptyArgumentsAreRefusedByTheNameOfTheParameter()
    {
        var root = new RecordingHandler(HttpStatusCode.OK).Client().Root;
        var @event = "";
        Assert.Throws<ArgumentException>("event", () => root.Function("f").Quoted("x", @event));
        Assert.Throws<ArgumentNullException>("value", () => Append(root, null!));

        static PathFunction Append(RequestPath root, string value) => root.Function("f").Argument("x", value);
    }

    [Fact]
    public async Task ColonPathsKeepTheirSlashes()
        => Assert.Equal(
            $"{Base}/root:/My%20docs/a%26b.txt",
            await SendAsync(static root => root.Literal("root").Path("My docs/a&b.txt", "{path}")));

    [Fact]
    public async Task AStepAfterAColonPathClosesIt()
    {
        Assert.Equal($"{Base}/root:/a/b:/children", await SendAsync(static root => root.Literal("root").Path("a/b", "{path}").Literal("children")));
        Assert.Equal($"{Base}/root:/a/b:/children", await SendAsync(static root => root.Literal("root").ClosedPath("a/b", "{path}").Literal("children")));
        Assert.Equal($"{Base}/root:/a:", await SendAsync(static root => root.Literal("root").ClosedPath("a", "{path}")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/a")]
    [InlineData("a/")]
    [InlineData("a//b")]
    [InlineData("a/../b")]
    [InlineData("./b")]
    public void ColonPathsThatWouldLeadElsewhereAreRefused(string path)
    {
        var root = new RecordingHandler(HttpStatusCode.OK).Client().Root;
        Assert.Throws<ArgumentException>("path", () => root.Path(path, "{path}"));
    }

    [Fact]
    public async Task ParametersOfTheQueryFollowThePathEscaped()
        => Assert.Equal($"{Base}/things/a?mark=a%26b&size=3",
            await SendAsync(static root => root.Literal("things").Key("a", "{id}").Query("mark", "a&b").Query("size", "3")));

    [Fact]
    public async Task AnOpenColonPathEndsInFrontOfTheQuery()
        => Assert.Equal($"{Base}/root:/a/b?mark=x", await SendAsync(static root => root.Literal("root").Path("a/b", "{path}").Query("mark", "x")));

    [Fact]
    public async Task OptionsFollowTheParametersOfThePath()
    {
        var handler = new RecordingHandler(HttpStatusCode.OK);
        RequestOptions options = new();
        options.Query.Add("size", "3");
        await handler.Client().Root.Literal("things").Query("mark", "x").SendAsync("GET", null, options, default);
        Assert.Equal($"{Base}/things?mark=x&size=3", handler.Requests[0].Address);
        Assert.True(handler.Messages[0].Options.TryGetValue(RequestKeys.RouteTemplate, out var template));
        Assert.Equal("/things", template);
    }

    [Fact]
    public void NullParametersAreRefusedByTheNameOfTheArgument()
    {
        var root = new RecordingHandler(HttpStatusCode.OK).Client().Root;
        string mark = null!;
        Assert.Throws<ArgumentNullException>("mark", () => root.Query("mark", mark));
    }

    [Fact]
    public async Task TheTemplateIsInTheOptionsOfTheRequest()
    {
        var handler = new RecordingHandler(HttpStatusCode.OK, "{}");
        await handler.Client().Root.Literal("me").Key("secret", "{id}").Literal("root").Path("a/b", "{path}").Function("f").Quoted("x", "y").Close()
            .SendAsync<Thing>("GET", null, null, default);
        Assert.True(handler.Messages[0].Options.TryGetValue(RequestKeys.RouteTemplate, out var template));
        Assert.Equal("/me/{id}/root:/{path}:/f(x='{x}')", template);
    }

    [Fact]
    public async Task TheRootItselfCanBeRequested()
    {
        var handler = new RecordingHandler(HttpStatusCode.OK, "{}");
        await handler.Client().Root.SendAsync<Thing>("GET", null, null, default);
        Assert.Equal(Base, handler.Requests[0].Address);
        Assert.True(handler.Messages[0].Options.TryGetValue(RequestKeys.RouteTemplate, out var template));
        Assert.Equal("/", template);
    }

    [Fact]
    public async Task DefaultBuildersThrow()
    {
        Assert.Throws<InvalidOperationException>(() => default(ThingClient.ThingsBuilder)["a"]);
        await Assert.ThrowsAsync<InvalidOperationException>(() => default(ThingClient.ThingBuilder).GetAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => default(ThingClient.ThingBuilder).PatchAsync(new()));
    }

    [Fact]
    public async Task ABuilderCanBeUsedAgain()
    {
        var handler = new RecordingHandler(HttpStatusCode.OK, "{}");
        var thing = handler.Client().Things["a"];
        await thing.GetAsync();
        await thing.GetAsync();
        Assert.Equal(handler.Requests[0].Address, handler.Requests[1].Address);
    }

    private static async Task<string> SendAsync(Func<RequestPath, RequestPath> append)
    {
        var handler = new RecordingHandler(HttpStatusCode.NoContent);
        await append(handler.Client().Root).SendAsync("GET", null, null, default);
        return handler.Requests[0].Address;
    }
}
