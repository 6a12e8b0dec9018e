using System.Linq;
using DocGen.Pages.Model;
using DocGen.Primitives;
using Xunit;
using static DocGen.Tests.Api.Docs;

namespace DocGen.Tests.Api;

/// <summary>What the steps of a route say of its end, against what the page says.</summary>
public sealed class RouteEndTests
{
    private static readonly Page s_crate = EntityPage("crate", null, Row("id"), Row("label"), Row("lid", "lid"), Row("plans", "plan collection"),
        Row("stamp", "stamp"), Row("logs", "log"));
    private static readonly Page s_lid = EntityPage("lid", null, Row("id"), Row("width", "Int32"));
    private static readonly Page s_plan = EntityPage("plan", null, Row("id"), Row("text"));
    private static readonly Page s_draft = EntityPage("draft", "contoso.api.plan", Row("note"));
    private static readonly Page s_stamp = TypePage("stamp", Row("ink"));
    private static readonly Page s_log = EntityPage("log", null, Row("id"), Row("line"));

    private static readonly Page s_crates = OperationPage("crate-list", Operation("GET /crates").Returns("crate collection"));

    private static string Response(string route, params Page[] operations)
    {
        var model = Build([s_crate, s_lid, s_plan, s_draft, s_stamp, s_log, s_crates, .. operations]).Value;
        var response = model.FindContract(route).Response;
        return $"{response.Kind} {response.Type.Describe()}";
    }

    private static ResponseSample Listed() => new(200, null, HasBody: true, HasValueArray: true, HasScalarValue: false, null);

    private static ResponseSample Of(string type, params string[] members)
        => new(200, Type(type), HasBody: true, HasValueArray: false, HasScalarValue: false, null)
        {
            Members = members.Select(static name => new SampleMember(name, SampleKind.Text, false, null, default)).ToEquatableArray(),
        };

    [Fact]
    public void AKeyBehindACollectionIsOneObject_EvenIfTheExampleShowsAList()
        => Assert.Equal("Object crate",
            Response("GET /crates/{id}", OperationPage("crate-get", Operation("GET /crates/{id}").Returns("crate") with { ResponseSamples = List(Listed()) })));

    [Fact]
    public void AKeyBehindACollectionIsOneObject_EvenIfTheSentenceSaysThatThereAreSeveral()
        => Assert.Equal("Object crate", Response("GET /crates/{id}", OperationPage("crate-get", Operation("GET /crates/{id}").Returns("crate collection"))));

    [Fact]
    public void AKeyBehindACollectionIsOneOfItsItems_WhateverTypeTheSentenceNames()
        => Assert.Equal("Object plan",
            Response("GET /crates/{id}/plans/{id2}", OperationPage("plan-get", Operation("GET /crates/{id}/plans/{id2}").Returns("stamp"))));

    [Fact]
    public void ATypeThatDerivesFromThatOfTheRouteTellsMore()
        => Assert.Equal("Object draft",
            Response("GET /crates/{id}/plans/{id2}", OperationPage("plan-get", Operation("GET /crates/{id}/plans/{id2}").Returns("draft"))));

    [Theory]
    [InlineData("drafts", "plan collection", "Collection draft")]
    [InlineData("drafts", "stamp collection", "Collection stamp")]
    [InlineData("draft", "plan", "Object plan")]
    public void AStepThatNamesATypeDerivedFromThatOfItsMemberLeadsToThatType(string step, string memberType, string expected)
    {
        var box = EntityPage("box", null, Row("id"), Row(step, memberType));
        var boxes = OperationPage("box-list", Operation("GET /boxes").Returns("box collection"));
        var wide = memberType.Split(' ')[0];

        Assert.Equal(expected, Response($"GET /boxes/{{id}}/{step}", box, boxes, OperationPage("z", Operation($"GET /boxes/{{id}}/{step}").Returns(
            expected.StartsWith("Coll", System.StringComparison.Ordinal) ? wide + " collection" : wide))));
    }

    [Theory]
    [InlineData("GET /crates/{id}", "Object crate")]
    [InlineData("GET /crates/{id}/label", "Value String")]
    [InlineData("GET /crates/{id}/stamp", "Object stamp")]
    [InlineData("GET /crates/{id}/plans", "Collection plan")]
    [InlineData("GET /crates/{id}/lid", "Object lid")]
    public void EachRouteOfAPageGivesWhatIsAtItsOwnEnd(string route, string expected)
    {
        var page = Operation("GET /crates/{id}", "GET /crates/{id}/label", "GET /crates/{id}/stamp", "GET /crates/{id}/plans", "GET /crates/{id}/lid")
            .Returns("crate");

        Assert.Equal(expected, Response(route, OperationPage("crate-get", page)));
    }

    [Fact]
    public void WhetherAMemberIsListedIsForThePageToSay_WhereItNamesTheMembersType()
        => Assert.Equal("Collection log",
            Response("GET /crates/{id}/logs", OperationPage("log-list", Operation("GET /crates/{id}/logs").Returns("log collection"))));

    [Fact]
    public void ACastIsTheTypeThatItNames()
        => Assert.Equal("Collection draft",
            Response("GET /plans/contoso.api.draft", OperationPage("draft-list", Operation("GET /plans/contoso.api.draft").Returns("plan collection"))));

    [Fact]
    public void ANewItemOfACollectionIsOfItsType_WhateverElseThePageTellsOf()
        => Assert.Equal("Object plan",
            Response("POST /crates/{id}/plans", OperationPage("plan-create", Operation("POST /crates/{id}/plans").Returns("stamp", 201))));

    [Fact]
    public void WhatIsCreatedComesBack_WhereThePageTellsOfItsStatusOnly()
    {
        var silent = Operation("POST /crates/{id}/plans") with { Response = new ResponseDefinition { StatusCodes = List(201) } };

        Assert.Equal("Object plan", Response("POST /crates/{id}/plans", OperationPage("plan-create", silent)));
        Assert.Equal("Empty none",
            Response("POST /crates/{id}/plans", OperationPage("plan-create", silent with { Response = silent.Response with { IsEmpty = true } })));
    }

    [Fact]
    public void AnUpdateGivesWhatItUpdates_WhereThePageNamesAnotherType()
        => Assert.Equal("Object lid", Response("PATCH /crates/{id}/lid", OperationPage("lid-update", Operation("PATCH /crates/{id}/lid").Returns("stamp"))));

    [Fact]
    public void AnUpdateWithoutABodyGivesNothing_WhateverIsAtItsEnd()
        => Assert.Equal("Empty none",
            Response("PATCH /crates/{id}/lid",
                OperationPage("lid-update",
                    Operation("PATCH /crates/{id}/lid") with { Response = new ResponseDefinition { StatusCodes = List(204), IsEmpty = true } })));

    [Fact]
    public void AnActionIsNoMember()
        => Assert.Equal("Object stamp", Response("POST /crates/{id}/lid", OperationPage("crate-lid", Operation("POST /crates/{id}/lid").Returns("stamp"))));

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public void AReferenceThatIsWrittenGivesNothing(string verb)
        => Assert.Equal("Empty none",
            Response(verb + " /crates/{id}/plans/$ref", OperationPage("plan-add", Operation(verb + " /crates/{id}/plans/$ref").Returns("plan"))));

    [Fact]
    public void APrimitiveInTheSentenceYieldsToTheAnnotationOfAnExampleThatShowsObjects()
    {
        var list = Operation("POST /crates/find").Returns("String collection");

        Assert.Equal("Collection crate",
            Response("POST /crates/find", OperationPage("find", list with { ResponseSamples = List(Of("crate collection", "id", "label")) })));
        Assert.Equal("Collection String", Response("POST /crates/find", OperationPage("find", list)));
    }

    [Fact]
    public void TheMembersOfAnExampleAreThoseOfTheOnlyTypeThatHasThem()
    {
        var sample = Of("unheardOf", "id", "line");

        Assert.Equal("Object log",
            Response("POST /crates/weigh", OperationPage("weigh", Operation("POST /crates/weigh") with { ResponseSamples = List(sample) })));
        Assert.Equal("Object Untyped",
            Response("POST /crates/weigh",
                OperationPage("weigh", Operation("POST /crates/weigh") with { ResponseSamples = List(Of("unheardOf", "id", "size")) })));
    }

    [Fact]
    public void AMethodsTableThatNamesADerivedTypeTellsMoreThanTheSentence()
    {
        var owner = TypePage("owner", Row("x"));
        owner = owner with { Types = List(owner.Subject! with { Methods = List(new MethodRow("docs/read.md", Type("draft"))) }) };

        Assert.Equal("Object draft", Response("GET /first", owner, OperationPage("read", Operation("GET /first").Returns("plan"))));
        Assert.Equal("Object stamp", Response("GET /first", owner, OperationPage("read", Operation("GET /first").Returns("stamp"))));
    }
}
