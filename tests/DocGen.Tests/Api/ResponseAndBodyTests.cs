using System.Linq;
using DocGen.Api.Model;
using DocGen.Pages.Model;
using Xunit;
using static DocGen.Tests.Api.Docs;

namespace DocGen.Tests.Api;

public sealed class ResponseAndBodyTests
{
    private static readonly Page s_crate = EntityPage("crate", null, Row("id"), Row("label"), Row("color"));

    private static ApiContract Contract(OperationDefinition operation, params Page[] others)
        => Build([s_crate, .. others, OperationPage("operation", operation)]).Value.Operations[0].Contract;

    private static string Response(OperationDefinition operation, params Page[] others)
    {
        var response = Contract(operation, others).Response;
        return $"{response.Kind} {response.Type.Describe()}";
    }

    private static ResponseSample Sample(bool hasArray = false, string? annotated = null, string? bodyType = null)
        => new(200, annotated is null ? null : Type(annotated), HasBody: true, hasArray, HasScalarValue: false, bodyType);

    [Theory]
    [InlineData("crate", "Object crate")]
    [InlineData("crate collection", "Collection crate")]
    [InlineData("String", "Value String")]
    [InlineData("String collection", "Collection String")]
    [InlineData("Stream", "Stream none")]
    [InlineData("Json", "Object Untyped")]
    public void TheSentenceNamesTheResponse(string type, string expected) => Assert.Equal(expected, Response(Operation("GET /x").Returns(type)));

    [Theory]
    [InlineData(nameof(SampleKind.Boolean), "Value Boolean")]
    [InlineData(nameof(SampleKind.Text), "Value String")]
    [InlineData(nameof(SampleKind.Integer), "Object Untyped")]
    public void ThenTheOneValueOfTheExampleTells(string kind, string expected)
    {
        var sample =
            Sample() with { HasScalarValue = true, Members = List(new SampleMember("value", System.Enum.Parse<SampleKind>(kind), false, null, default)) };

        Assert.Equal(expected, Response(Operation("POST /x/lift") with { ResponseSamples = List(sample) }));
    }

    [Theory]
    [InlineData("stream", null)]
    [InlineData(null, "text/vtt")]
    public void TheContentBehindAnObjectIsAStream_WhereAnExampleShowsBytes(string? annotated, string? content)
    {
        var shown = Sample() with { Members = List(new SampleMember("id", SampleKind.Text, false, null, default)) };
        var bytes = Sample(annotated: annotated) with { ContentType = content };
        var operation = Operation("GET /crates/{id}", "GET /crates/{id}/content").Returns("crate");
        var model = Build(s_crate, OperationPage("a", operation with { ResponseSamples = List(shown, bytes) })).Value;

        Assert.Equal(ApiResponseKind.Object, model.FindContract("GET /crates/{id}").Response.Kind);
        Assert.Equal(ApiResponseKind.Stream, model.FindContract("GET /crates/{id}/content").Response.Kind);

        var silent = Build(s_crate, OperationPage("a", operation with { ResponseSamples = List(shown) })).Value;
        Assert.Equal(ApiResponseKind.Object, silent.FindContract("GET /crates/{id}/content").Response.Kind);
    }

    [Fact]
    public void WhatIsSaidOfAnObjectWithAKeyIsSaidOfTheItems_WithoutTheKey()
    {
        var model = Build(s_crate, OperationPage("a", Operation("GET /me/crates", "GET /me/crates/{id}").Returns("crate")),
            OperationPage("b", Operation("GET /crate").Returns("crate"))).Value;

        Assert.Equal(ApiResponseKind.Collection, model.FindContract("GET /me/crates").Response.Kind);
        Assert.Equal(ApiResponseKind.Object, model.FindContract("GET /me/crates/{id}").Response.Kind);
        Assert.Equal(ApiResponseKind.Object, model.FindContract("GET /crate").Response.Kind);
    }

    [Fact]
    public void AnUnknownTypeInTheSentenceYieldsToOtherEvidence_AndToAStatusWithoutBody()
    {
        Assert.Equal("Object crate", Response(Operation("GET /x").Returns("gizmo") with { ResponseSamples = List(Sample(annotated: "crate")) }));
        Assert.Equal("Empty none", Response(Operation("DELETE /x").Returns("gizmo", 204)));
        Assert.Equal("Object Untyped", Response(Operation("GET /x").Returns("gizmo")));
    }

    [Fact]
    public void TheSentenceIsTrustedMoreThanTheAnnotation()
        => Assert.Equal("Object crate",
            Response(Operation("GET /x").Returns("crate") with { ResponseSamples = List(Sample(annotated: "lid")) }, TypePage("lid", Row("x"))));

    [Fact]
    public void AValueArrayInTheOnlyExampleMakesACollection()
        => Assert.Equal("Collection crate", Response(Operation("GET /x").Returns("crate") with { ResponseSamples = List(Sample(hasArray: true)) }));

    [Fact]
    public void AValueArrayIsNoSignForATypeWithAMemberValue()
        => Assert.Equal(
            "Object table",
            Response(Operation("GET /x").Returns("table") with { ResponseSamples = List(Sample(hasArray: true)) },
                TypePage("table", Row("value", "String collection"))));

    [Fact]
    public void TheAnnotationIsTrustedMoreThanASentenceOfAnAddress()
    {
        var shown = Sample(annotated: "lid") with { Members = List(new SampleMember("width", SampleKind.Integer, false, null, default)) };
        var operation = Operation("POST /x/lift").Returns("crate");
        operation = operation with { Response = operation.Response with { IsAddress = true } };

        Assert.Equal("Object lid", Response(operation with { ResponseSamples = List(shown) }, TypePage("lid", Row("width", "Int32"))));
        Assert.Equal("Object crate", Response(operation));
    }

    [Fact]
    public void WithoutASentenceTheAnnotationTells()
        => Assert.Equal("Collection crate", Response(Operation("GET /x") with { ResponseSamples = List(Sample(annotated: "crate collection")) }));

    [Fact]
    public void ThenTheMethodsTableTells()
    {
        var owner = s_crate with
        {
            Path = "docs/owner.md",
            Types = List(s_crate.Subject! with { Name = "owner", Methods = List(new MethodRow("docs/Operation.md", Type("crate collection"))) })
        };

        Assert.Equal("Collection crate", Response(Operation("GET /x"), owner));
    }

    [Fact]
    public void ThenTheExampleItselfTells()
        => Assert.Equal("Object crate", Response(Operation("GET /x") with { ResponseSamples = List(Sample(bodyType: "#contoso.api.crate")) }));

    [Theory]
    [InlineData("GET /x", 200, "Object Untyped")]
    [InlineData("GET /x", 302, "Stream none")]
    [InlineData("POST /x", 204, "Empty none")]
    [InlineData("POST /x", 200, "Empty none")]
    [InlineData("DELETE /x", 200, "Empty none")]
    [InlineData("GET /x/$value", 200, "Stream none")]
    [InlineData("GET /x/$count", 200, "Value Int32")]
    public void WithoutATypeTheStatusAndTheRouteTell(string line, int status, string expected)
        => Assert.Equal(expected, Response(Operation(line) with { Response = new ResponseDefinition { StatusCodes = List(status) } }));

    [Fact]
    public void AnUpdateSendsTheMembersOfItsTable_WithoutTheKey()
    {
        var body = Contract(Operation("PATCH /x/{id}").Takes(RequestBodyKind.Entity, "crate", Row("id"), Row("label"), Row("note")).Returns("crate")).Body;

        Assert.Equal((ApiBodyKind.Patch, "crate"), (body.Kind, body.Type.Describe()));
        Assert.Equal(["label", "note"], body.Patches[0].Members.Select(static member => member.Name));
        Assert.False(body.Patches[0].IsTypesOwn);
    }

    [Fact]
    public void TheIdThatAnEntityInheritsIsItsKey()
    {
        var body = Contract(
            Operation("PATCH /x/{id}").Takes(RequestBodyKind.Entity, "[lid](docs/lid.md)", Row("id", "String", "[root](docs/root.md)"), Row("label")),
            EntityPage("root", null, Row("id"))).Body;

        Assert.Equal(["label"], body.Patches[0].Members.Select(static member => member.Name));
    }

    [Fact]
    public void AnUpdatePageThatTheTypesMethodsTableLinksIsTheTypesOwn()
    {
        var owner = s_crate with { Path = "docs/z.md", Types = List(s_crate.Subject! with { Methods = List(new MethodRow("docs/operation.md", null)) }) };

        Assert.True(Contract(Operation("PATCH /x/{id}").Takes(RequestBodyKind.Members, null, Row("label")).Returns("crate"), owner).Body.Patches[0].IsTypesOwn);
    }

    [Theory]
    [InlineData("POST /x", nameof(RequestBodyKind.Entity), "crate", "Entity crate")]
    [InlineData("PATCH /x", nameof(RequestBodyKind.Entity), "crate", "Entity crate")]
    [InlineData("PUT /x", nameof(RequestBodyKind.Entity), "crate", "Entity crate")]
    [InlineData("POST /x", nameof(RequestBodyKind.None), null, "None none")]
    [InlineData("PUT /x", nameof(RequestBodyKind.Stream), null, "Stream none")]
    [InlineData("POST /x/$ref", nameof(RequestBodyKind.Entity), "crate", "Reference none")]
    [InlineData("DELETE /x", nameof(RequestBodyKind.Unstated), null, "None none")]
    [InlineData("POST /x", nameof(RequestBodyKind.Entity), "gizmo", "Untyped none")]
    public void TheSectionTellsTheBody(string line, string kind, string? type, string expected)
    {
        var body = Contract(Operation(line).Takes(System.Enum.Parse<RequestBodyKind>(kind), type)).Body;

        Assert.Equal(expected, $"{body.Kind} {body.Type.Describe()}");
    }

    [Fact]
    public void ANameThatTheTableHasAsARowIsAParameterAndNoEntity()
    {
        var body = Contract(Operation("POST /x/lift").Takes(RequestBodyKind.Entity, "crate", Row("crate", "crate"))).Body;
        Assert.Equal(ApiBodyKind.Action, body.Kind);
        Assert.Equal("crate", Assert.Single(body.Parameters).Name);
        Assert.Equal(ApiBodyKind.Entity,
            Contract(Operation("POST /x/lift").Takes(RequestBodyKind.Entity, "crate", Row("crate"), Row("label"), Row("color"))).Body.Kind);
    }

    [Theory]
    [InlineData("crate", "crate: crate")]
    [InlineData("lid", "label: String,color: String")]
    public void ATableOfTheMembersOfTheOneParameterThatTheExampleShowsIsNotTheParameters(string shown, string expected)
    {
        var operation = Operation("POST /x/lift").Takes(RequestBodyKind.Parameters, null, Row("label"), Row("color"));
        operation = operation with
        {
            RequestSamples =
            List(new RequestSample("POST", "application/json", null, List(new SampleMember(shown, SampleKind.Object, false, null, default))))
        };

        Assert.Equal(expected,
            string.Join(',', Contract(operation).Body.Parameters.Select(static parameter => $"{parameter.Name}: {parameter.Type.Describe()}")));
    }

    [Fact]
    public void AnEntityThatEveryExampleShowsUnderItsOwnNameIsAParameter()
    {
        static RequestSample Shown(params string[] names)
            => new("POST", "application/json", null,
                List(System.Array.ConvertAll(names, static name => new SampleMember(name, SampleKind.Object, false, null, default))));

        var operation = Operation("POST /x/lift").Takes(RequestBodyKind.Entity, "crate");

        var parameter = Assert.Single(Contract(operation with { RequestSamples = List(Shown("crate"), Shown()) }).Body.Parameters);
        Assert.Equal("crate: crate", $"{parameter.Name}: {parameter.Type.Describe()}");
        Assert.Equal(ApiBodyKind.Entity, Contract(operation with { RequestSamples = List(Shown("crate"), Shown("label")) }).Body.Kind);
        Assert.Equal(ApiBodyKind.Entity, Contract(operation with { RequestSamples = List(Shown("lid")) }, TypePage("lid", Row("x"))).Body.Kind);
    }

    [Fact]
    public void ParametersMakeAnAction()
    {
        var body = Contract(Operation("POST /x/pack").Takes(RequestBodyKind.Parameters, null, Row("lid") with { Requirement = Requirement.Required })).Body;

        Assert.Equal(ApiBodyKind.Action, body.Kind);
        Assert.Equal(Requirement.Required, body.Parameters[0].Requirement);
    }

    [Fact]
    public void ExamplesTellWhereTheTableOfParametersIsSilentOrVague()
    {
        var operation = Operation("POST /x/pack")
            .Takes(RequestBodyKind.Parameters, null, Row("zoom", "number"), new MemberRow { Name = "isFragile" }, Row("count", "Int64"));
        var body = Contract(
            operation with
            {
                RequestSamples =
                List(new RequestSample("POST", "application/json", null,
                    List(new SampleMember("zoom", SampleKind.Fraction, false, null, default),
                        new SampleMember("isFragile", SampleKind.Boolean, false, null, default),
                        new SampleMember("count", SampleKind.Fraction, false, null, default))))
            }).Body;

        Assert.Equal(["zoom: Double", "isFragile: Boolean", "count: Int64"],
            body.Parameters.Select(static property => $"{property.Name}: {property.Type.Describe()}"));
    }

    [Theory]
    [InlineData("label", "color", "Entity crate")]
    [InlineData("force", "reason", "Action none")]
    public void ATableOfNoNamedTypeIsTheEntityIfMostOfItsRowsAreMembers(string first, string second, string expected)
    {
        var body = Contract(Operation("POST /x").Takes(RequestBodyKind.Members, null, Row(first), Row(second)).Returns("crate", 201)).Body;

        Assert.Equal(expected, $"{body.Kind} {body.Type.Describe()}");
    }

    [Fact]
    public void WhereTheSectionIsSilentTheExampleTells()
    {
        var reference = Contract(Operation("POST /x") with { RequestSamples = List(new RequestSample("POST", null, null, List(Value("@odata.id")))) }).Body;
        var entity =
            Contract(Operation(
                "POST /x") with
            { RequestSamples = List(new RequestSample("POST", "application/json", "#contoso.api.crate", List(Value("label")))) }).Body;
        var stream = Contract(Operation("PUT /x") with { RequestSamples = List(new RequestSample("PUT", "image/png", null, default)) }).Body;

        Assert.Equal([ApiBodyKind.Reference, ApiBodyKind.Entity, ApiBodyKind.Stream], new[] { reference.Kind, entity.Kind, stream.Kind });
        Assert.Equal("image/png", stream.ContentType);
    }

    [Theory]
    [InlineData(null, "image/png", "image/png")]
    [InlineData("image/jpeg", "image/png", "image/jpeg")]
    [InlineData(null, "application/json", null)]
    [InlineData(null, "text/plain", null)]
    [InlineData(null, "multipart/form-data", "multipart/form-data")]
    public void AStreamIsSentAsTheSectionSays_ElseAsTheExampleIs(string? said, string shown, string? expected)
    {
        var operation = Operation("PUT /x/cover").Takes(RequestBodyKind.Stream, null);
        operation = operation with { Body = operation.Body with { ContentType = said }, RequestSamples = List(new RequestSample("PUT", shown, null, default)) };

        Assert.Equal(expected, Contract(operation).Body.ContentType);
    }

    [Theory]
    [InlineData("image/jpeg", "image/jpeg")]
    [InlineData("application/json", null)]
    [InlineData(null, null)]
    public void AStreamHasTheMediaTypeOfTheExample(string? shown, string? expected)
    {
        var operation =
            Operation("GET /x/cover/$value") with { ResponseSamples = List(new ResponseSample(200, null, true, false, false, null) { ContentType = shown }) };

        Assert.Equal(expected, Contract(operation).Response.MediaType);
    }

    private static SampleMember Value(string name) => new(name, SampleKind.Text, false, null, default);
}
