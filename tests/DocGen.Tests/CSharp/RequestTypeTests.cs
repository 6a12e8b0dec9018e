using System.Linq;
using DocGen.Api.Model;
using DocGen.CSharp.Model;
using DocGen.Pages.Model;
using Xunit;
using static DocGen.Tests.CSharp.Samples;

namespace DocGen.Tests.CSharp;

public class RequestTypeTests
{
    private static ApiContract Update(string title, bool isOwn, params ApiProperty[] members) => Contract(title) with
    {
        Body = new ApiBody { Kind = ApiBodyKind.Patch, Type = Structure("order"), Patches = new(new[] { Patch("order", isOwn, members) }) },
    };

    private static ApiPatch Patch(string type, bool isOwn, params ApiProperty[] members) => new(Namespace + "." + type, new(members), isOwn);

    private static ApiModel WithOrder(params ApiOperation[] operations)
        => Model([Type("order", Property("name"), Property("order")), Type("special") with { BaseType = Namespace + ".order" }], operations: operations);

    [Fact]
    public void TheTypesOwnUpdatePageKeepsThePlainName()
    {
        var result = WithOrder(
            Operation("PATCH /archive/lastOrder", Update("archive", false, Property("name"))),
            Operation("PATCH /orders/{id}", Update("own", true, Property("name"), Property("state")))).Lower();

        Assert.Equal("OrderPatch", Assert.Single(result.Builder("Orders", "this").Calls).BodyType);
        Assert.Equal("OrderLastOrderPatch", Assert.Single(result.Builder("Archive", "LastOrder").Calls).BodyType);
        Assert.Equal(BodyParameterKind.Patch, result.Builder("Orders", "this").Calls[0].BodyKind);
        Assert.Equal("contoso.store.order", result.Builder("Orders", "this").Calls[0].BodyWireName);
    }

    [Fact]
    public void EqualTablesShareAClass()
    {
        var result = WithOrder(
            Operation("PATCH /archive/{id}", Update("a", false, Property("state"), Property("name", description: "Other words."))),
            Operation("PATCH /orders/{id}", Update("b", true, Property("name"), Property("state")))).Lower();

        Assert.Equal("OrderPatch", Assert.Single(result.All<PatchClass>()).Name);
    }

    [Fact]
    public void AMemberOfAPatchHasTheNameItHasInTheModel()
        => Assert.Equal("OrderValue",
            WithOrder(Operation("PATCH /orders/{id}", Update("b", true, Property("order")))).Lower().All<PatchClass>().Single().Members[0].Name);

    [Fact]
    public void SeveralPatchesOnARouteImplementAnInterface()
    {
        var body = new ApiBody
        {
            Kind = ApiBodyKind.Patch,
            Type = Structure("order"),
            Patches = new(new[] { Patch("order", true, Property("name")), Patch("special", true, Property("name"), Property("extra")) }),
        };
        var result = WithOrder(Operation("PATCH /orders/{id}", Contract("both") with { Body = body })).Lower();

        Assert.Equal("IOrderPatch", Assert.Single(result.All<PatchInterface>()).Name);
        Assert.Equal("IOrderPatch", result.Builder("Orders", "this").Calls[0].BodyType);
        Assert.All(result.All<PatchClass>(), patch => Assert.Equal(["IOrderPatch"], patch.Interfaces));
    }

    [Fact]
    public void WithoutATableAnUpdateTakesTheEntity()
    {
        var contract = Contract("update") with { Body = new ApiBody { Kind = ApiBodyKind.Patch, Type = Structure("order") } };
        var call = WithOrder(Operation("PATCH /orders/{id}", contract)).Lower().Builder("Orders", "this").Calls[0];

        Assert.Equal((BodyParameterKind.Model, "global::Shop.Models.Order"), (call.BodyKind, call.BodyType));
    }

    [Fact]
    public void AnActionsParametersAreARequestOfItsType()
    {
        var contract = Contract("refund") with
        {
            OwnerType = Namespace + ".order",
            Body = new ApiBody
            {
                Kind = ApiBodyKind.Action,
                Parameters = new(new[] { Property("reason") with { Requirement = Requirement.Required }, Property("note") })
            },
        };
        var result = WithOrder(Operation("POST /orders/{id}/refund", contract)).Lower();

        var request = Assert.Single(result.All<ActionRequest>());
        Assert.Equal("OrderRefundRequest", request.Name);
        Assert.Equal([true, false], request.Members.Select(member => member.IsRequired));
        Assert.Equal("OrderRefundRequest", result.Builder("Orders", "this", "Refund").Calls[0].BodyType);
    }

    [Fact]
    public void WithoutAMethodsTableTheTypeIsWhatTheRouteReturnsElseTheLiteralBefore()
    {
        var body = new ApiBody { Kind = ApiBodyKind.Action, Parameters = new(new[] { Property("reason") }) };
        var list = Contract("list") with { Response = new(ApiResponseKind.Collection, Structure("order")) };
        var result = WithOrder(
            Operation("GET /orders", list),
            Operation("POST /orders/{id}/contoso.store.refund", Contract("refund") with { Body = body }),
            Operation("POST /parcels/{id}/send", Contract("send") with { Body = body })).Lower();

        Assert.Equal(["OrderRefundRequest", "ParcelsSendRequest"], result.All<ActionRequest>().Select(request => request.Name).Order());
    }

    [Fact]
    public void ActionsWithoutParametersHaveNoBody()
    {
        var contract = Contract("close") with { Body = new ApiBody { Kind = ApiBodyKind.Action } };

        Assert.Equal(BodyParameterKind.None, WithOrder(Operation("POST /orders/close", contract)).Lower().Builder("Orders", "Close").Calls[0].BodyKind);
    }

    [Fact]
    public void OptionsAreOneTypeForEachSetOfHeadersAndQueryParameters()
    {
        ApiContract With(string title, ApiProperty[] query, params string[] headers) => Contract(title) with
        {
            Headers = new(headers.Select(header => new HeaderRow(header, "", Requirement.Unknown)).ToArray()),
            QueryParameters = new(query),
        };
        var result = WithOrder(
            Operation("GET /a", With("a", [], "If-Match")),
            Operation("GET /b", With("b", [], "if-match")),
            Operation("GET /c", With("c", [Property("startDay", new(ApiTypeKind.Date)), Property("filter")], "If-None-Match", "not a token")),
            Operation("GET /d", With("d", []))).Lower();

        Assert.Equal("IfMatchOptions", result.Builder("A").Calls[0].OptionsType);
        Assert.Equal("IfMatchOptions", result.Builder("B").Calls[0].OptionsType);
        Assert.Equal("RequestOptions", result.Builder("D").Calls[0].OptionsType);
        var options = result.Find<OptionsClass>("IfNoneMatchStartDayFilterOptions");
        Assert.Equal(["IfNoneMatch"], options.Headers.Select(header => header.Name));
        Assert.Equal(["StartDay", "Filter"], options.QueryParameters.Select(parameter => parameter.Name));
        Assert.Equal(ValueKind.Date, options.QueryParameters[0].Type.Kind);
    }

    [Fact]
    public void OnlyOptionsWithTheQueryOptionsOfODataReserveTheirNames()
    {
        OptionsClass Options(bool isOData)
        {
            var contract = Contract("a") with { QueryParameters = new([Property("filter")]), TakesODataOptions = isOData };
            return WithOrder(Operation("GET /a", contract)).Lower().Find<OptionsClass>("FilterOptions");
        }

        Assert.Equal("FilterValue", Options(isOData: true).QueryParameters[0].Name);
        Assert.Equal("Filter", Options(isOData: false).QueryParameters[0].Name);
        var plain = WithOrder(Operation("GET /c", Contract("c") with { TakesODataOptions = true })).Lower();
        Assert.Equal("ODataRequestOptions", plain.Builder("C").Calls[0].OptionsType);
    }

    [Fact]
    public void OptionsOfManyParametersAreNamedAfterTheOperation()
    {
        ApiProperty[] query = [Property("applicationId"), Property("aggregationLevel"), Property("startDate"), Property("endDate")];
        var contract = Contract("Get the usage of an application by all of its users") with { QueryParameters = new(query) };
        var result = WithOrder(Operation("GET /usage", contract)).Lower();

        Assert.Equal("GetTheUsageOfAnApplicationByAllOptions", result.Builder("Usage").Calls[0].OptionsType);
    }

    [Fact]
    public void ResultsHaveTheFormsOfTheResponses()
    {
        BuilderCall Call(ApiResponse response) => WithOrder(Operation("GET /x", Contract("x") with { Response = response })).Lower().Builder("X").Calls[0];

        Assert.Equal(CallResultKind.None, Call(ApiResponse.Empty).ResultKind);
        Assert.Equal(new CSharpType(ValueKind.Model, "global::Shop.Models.Order"), Call(new(ApiResponseKind.Object, Structure("order"))).ResultType);
        Assert.Equal(CallResultKind.Page, Call(new(ApiResponseKind.Collection, Structure("order"))).ResultKind);
        Assert.Equal(CallResultKind.Value, Call(new(ApiResponseKind.Value, Text)).ResultKind);
        Assert.Equal(CallResultKind.Stream, Call(new(ApiResponseKind.Stream)).ResultKind);
        Assert.Equal(ValueKind.Json, Call(new(ApiResponseKind.Object)).ResultType!.Kind);
    }

    [Fact]
    public void AResponseToHeadHasNoBodyWhateverThePageSays()
    {
        var contract = Contract("x") with { Response = new(ApiResponseKind.Object, Structure("order")) };

        Assert.Equal(CallResultKind.None, WithOrder(Operation("HEAD /x", contract)).Lower().Builder("X").Calls[0].ResultKind);
    }

    [Theory]
    [InlineData("GET", false, false)]
    [InlineData("LIST", false, false)]
    [InlineData("GET", true, true)]
    [InlineData("POST", false, true)]
    [InlineData("DELETE", false, true)]
    [InlineData("MERGE", false, true)]
    public void TheResultOfWhatChangesSomethingCanBeNull(string verb, bool mayBeEmpty, bool isNullable)
    {
        var contract = Contract("x") with { Response = new(ApiResponseKind.Object, Structure("order"), MayBeEmpty: mayBeEmpty) };

        Assert.Equal(isNullable, WithOrder(Operation(verb + " /x", contract)).Lower().Builder("X").Calls[0].IsNullable);
    }

    [Fact]
    public void ADocumentedIfNoneMatchMakesTheResultConditional()
    {
        var contract = Contract("x") with
        {
            Headers = new(new[] { new HeaderRow("If-None-Match", "", Requirement.Optional) }),
            Response = new(ApiResponseKind.Object, Structure("order")),
        };

        Assert.True(WithOrder(Operation("GET /x", contract)).Lower().Builder("X").Calls[0].IsNullable);
    }
}
