using System.Linq;
using DocGen.Api.Model;
using DocGen.CSharp.Model;
using DocGen.Routes;
using Xunit;
using static DocGen.Tests.CSharp.Samples;

namespace DocGen.Tests.CSharp;

public class BuilderTests
{
    [Fact]
    public void TheTreeSpellsTheRoute()
    {
        var result = Operations(Operation("PATCH /orders/{order-id}/lines/{id}/state")).Lower();

        var call = Assert.Single(result.Builder("Orders", "this", "Lines", "this", "State").Calls);
        Assert.Equal("PatchAsync", call.Name);
        var indexer = Assert.Single(result.Builder("Orders").Steps);
        Assert.Equal((BuilderStepKind.Indexer, "order-id"), (indexer.Kind, indexer.Segment));
        Assert.Equal("OrdersItemLinesItemStateRequestBuilder", result.Builder("Orders", "this", "Lines", "this", "State").Name);
    }

    [Theory]
    [InlineData("$ref", "Ref")]
    [InlineData("$value", "Value")]
    [InlineData("contoso.store.orders.refund", "OrdersRefund")]
    [InlineData("getAsync", "GetAsyncValue")]
    [InlineData("equals", "EqualsValue")]
    [InlineData("ordersRequestBuilder", "OrdersRequestBuilderValue")]
    [InlineData("3.5", "_3_5")]
    [InlineData("§", "Value")]
    public void ALiteralIsAProperty(string segment, string name)
    {
        var step = Assert.Single(Operations(Operation("GET /" + segment)).Lower().Client().Steps);

        Assert.Equal((BuilderStepKind.Property, name, segment), (step.Kind, step.Name, step.Segment));
    }

    [Fact]
    public void AFunctionIsAMethodWithTypedParameters()
    {
        var contract = Contract("total") with
        {
            PathParameters = new(new[] { Property("from", new(ApiTypeKind.Date), "The first day.") }),
        };
        var step = Assert.Single(Operations(Operation("GET /total(from={from},in='{in}')", contract)).Lower().Client().Steps);

        Assert.Equal((BuilderStepKind.Function, "TotalWithFromWithIn", "total"), (step.Kind, step.Name, step.Segment));
        Assert.Equal(["from", "@in"], step.Parameters.Select(parameter => parameter.Name));
        Assert.Equal([ValueKind.Date, ValueKind.String], step.Parameters.Select(parameter => parameter.Type.Kind));
        Assert.Equal([false, true], step.Parameters.Select(parameter => parameter.IsQuoted));
        Assert.Equal("The first day.", step.Parameters[0].Summary);
    }

    [Fact]
    public void AKeyByNameIsAMethodBesideTheIndexer()
    {
        var key = new RouteSegment(RouteSegmentKind.NamedKey, "email", new([new("email", "email", IsPlaceholder: true, IsQuoted: false)]));
        var byName = Operation("GET /members/{id}") with { Route = new(new([new(RouteSegmentKind.Literal, "members"), key]), default) };
        var result = Operations(Operation("GET /members/{id}"), byName).Lower();

        var step = result.Builder("Members").Steps.Single(step => step.Name != "this");
        Assert.Equal((BuilderStepKind.Function, "WithEmail", ""), (step.Kind, step.Name, step.Segment));
        Assert.Equal(("email", "email", false), (step.Parameters[0].Name, step.Parameters[0].WireName, step.Parameters[0].IsQuoted));
        Assert.Equal("The item with the key email.", step.Documentation.Summary);
    }

    [Fact]
    public void AColonPathIsAMethodOfTheNodeBefore()
    {
        var result = Operations(Operation("GET /root/:{item-path}"), Operation("GET /root/:{path}/children")).Lower();

        var step = Assert.Single(result.Builder("Root").Steps);
        Assert.Equal((BuilderStepKind.Path, "WithPath"), (step.Kind, step.Name));
        Assert.Equal("The item at a path: {item-path}, {path}.", step.Documentation.Summary);
        Assert.Single(result.Builder("Root", "WithPath", "Children").Calls);
    }

    [Fact]
    public void PlaceholdersOfOneNodeAreOneIndexerWhateverTheirNames()
    {
        var result = Operations(Operation("GET /orders/{id}"), Operation("DELETE /orders/{order-id}")).Lower();

        Assert.Equal(["DeleteAsync", "GetAsync"], result.Builder("Orders", "this").Calls.Select(call => call.Name));
        Assert.Equal("The item with a key: {id}, {order-id}.", Assert.Single(result.Builder("Orders").Steps).Documentation.Summary);
    }

    [Fact]
    public void SegmentsThatMeetAreToldApartAndReported()
    {
        var result = Operations(Operation("GET /big-order"), Operation("GET /bigOrder")).Lower();

        Assert.Equal(["big-order", "bigOrder"], result.Client().Steps.Select(step => step.Segment));
        Assert.Equal(["BigOrder", "BigOrderValue"], result.Client().Steps.Select(step => step.Name));
        Assert.Equal(("DG0200", "api/GET--bigOrder.md"), (Assert.Single(result.Diagnostics).Id, result.Diagnostics[0].Path));
    }

    [Fact]
    public void EqualSubtreesShareTheirBuilders()
    {
        var (list, get) = (Contract("list"), Contract("get"));
        var result = Operations(
            Operation("GET /me/orders", list),
            Operation("GET /me/orders/{id}", get),
            Operation("GET /users/{id}/orders", list),
            Operation("GET /users/{id}/orders/{order-id}", get)).Lower();

        Assert.Same(result.Builder("Me", "Orders"), result.Builder("Users", "this", "Orders"));
        Assert.Equal("MeOrdersRequestBuilder", result.Builder("Users", "this", "Orders").Name);
        Assert.NotSame(result.Builder("Me"), result.Builder("Users", "this", "Orders", "this"));
    }

    [Fact]
    public void SubtreesWithOtherContractsAreOtherBuilders()
    {
        var result = Operations(Operation("GET /me/orders"), Operation("GET /shop/orders")).Lower();

        Assert.NotSame(result.Builder("Me", "Orders"), result.Builder("Shop", "Orders"));
    }

    [Fact]
    public void BuildersWhoseRoutesSpellOneNameStayApart()
    {
        var result = Operations(Operation("GET /a/bC"), Operation("GET /aB/c")).Lower();

        Assert.Equal(["ABCRequestBuilder", "ABCValueRequestBuilder"], [result.Builder("A", "BC").Name, result.Builder("AB", "C").Name]);
    }

    [Fact]
    public void ANameDoesNotDependOnSiblings()
    {
        var alone = Operations(Operation("GET /orders/{id}/lines")).Lower();
        var among = Operations(Operation("GET /orders"), Operation("GET /orders/{id}/lines"), Operation("GET /orders/{id}/taxes"),
            Operation("GET /parts/{id}/lines")).Lower();

        Assert.Equal(alone.Builder("Orders", "this", "Lines"), among.Builder("Orders", "this", "Lines"));
    }

    [Fact]
    public void AFirstSegmentWithTheClientsNameGetsValue()
        => Assert.Equal("OrdersValue", Assert.Single(Operations(Operation("GET /orders")).Lower(Options with { ClientName = "Orders" }).Client().Steps).Name);

    [Fact]
    public void AVeryLongRouteDoesNoHarm()
    {
        var route = string.Concat(Enumerable.Repeat("/segment", 300));

        Assert.All(Operations(Operation("GET " + route)).Lower().All<RequestBuilder>(), builder => Assert.True(builder.Name.Length < 150));
    }
}
