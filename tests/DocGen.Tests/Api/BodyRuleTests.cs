using System.Linq;
using DocGen.Api.Model;
using DocGen.Pages.Model;
using Xunit;
using static DocGen.Tests.Api.Docs;

namespace DocGen.Tests.Api;

/// <summary>What a request takes, by the first kind of evidence that tells.</summary>
public sealed class BodyRuleTests
{
    private static readonly Page s_shelf = EntityPage("shelf", null, Row("id"), Row("label"), Row("height", "Int32") with { IsReadOnly = true },
        Row("jars", "jar collection"));
    private static readonly Page s_jar = EntityPage("jar", null, Row("id"), Row("content"), Row("size", "Int32"));
    private static readonly Page s_glass = EntityPage("glass", "contoso.api.jar", Row("color"));
    private static readonly Page s_shelves = OperationPage("shelf-list", Operation("GET /shelves").Returns("shelf collection"));

    private static ApiBody Body(OperationDefinition operation)
        => Build([s_shelf, s_jar, s_glass, s_shelves, OperationPage("z", operation)]).Value.Operations.Single(static made => made.Verb != "GET").Contract.Body;

    private static string Describe(ApiBody body) => body.Kind switch
    {
        ApiBodyKind.Action => "Action " + string.Join(", ", body.Parameters.Select(static parameter => $"{parameter.Name}: {parameter.Type.Describe()}")),
        ApiBodyKind.Patch
            => $"Patch {body.Type.Describe()} "
                + string.Join(", ", body.Patches.SelectMany(static patch => patch.Members).Select(static member => member.Name)),
        _ => $"{body.Kind} {body.Type.Describe()}",
    };

    private static RequestSample Sample(string verb, params SampleMember[] members) => new(verb, "application/json", null, List(members));

    [Fact]
    public void AnUpdateOfTheRelevantFieldsSendsThoseOfTheType_AndARepresentationSendsTheTypeAsAWhole()
    {
        Assert.Equal("Patch shelf id, label, height, jars", Describe(Body(Operation("PATCH /shelves/{id}"))));
        Assert.Equal("Entity shelf", Describe(Body(Operation("PATCH /shelves/{id}").Takes(RequestBodyKind.Entity, "shelf"))));
    }

    [Fact]
    public void AnUpdateIsOfWhatIsAtTheEndOfItsRoute_WhateverTypeIsNamed()
        => Assert.Equal("Patch jar content",
            Describe(Body(Operation("PATCH /shelves/{id}/jars/{id2}").Takes(RequestBodyKind.Entity, "shelf", Row("content")))));

    [Fact]
    public void ATypeThatDerivesFromThatOfTheRouteTellsMore()
        => Assert.Equal("Entity glass", Describe(Body(Operation("POST /shelves/{id}/jars").Takes(RequestBodyKind.Entity, "glass"))));

    [Fact]
    public void ParametersThatAreMembersOfANewItemMakeTheItem()
    {
        Assert.Equal("Entity jar", Describe(Body(Operation("POST /shelves/{id}/jars").Takes(RequestBodyKind.Parameters, null, Row("content"), Row("size")))));
        Assert.Equal("Action lid: String, seal: String",
            Describe(Body(Operation("POST /shelves/{id}/jars").Takes(RequestBodyKind.Parameters, null, Row("lid"), Row("seal")))));
    }

    [Theory]
    [InlineData("Members")]
    [InlineData("Parameters")]
    public void AnItemIsOfTheTypeThatTheExampleNames_HoweverFewOfItsMembersTheTableLists(string kind)
    {
        var post = Operation("POST /shelves/{id}/jars").Takes(System.Enum.Parse<RequestBodyKind>(kind), null, Row("color"), Row("owner"), Row("lid"));

        Assert.Equal("Entity glass", Describe(Body(post with { RequestSamples = List(Sample("POST") with { BodyType = "contoso.api.glass" }) })));
        Assert.Equal("Action color: String, owner: String, lid: String",
            Describe(Body(post with { RequestSamples = List(Sample("POST") with { BodyType = "contoso.api.shelf" }) })));
    }

    [Fact]
    public void WhatIsCreatedIsAnItemOfTheCollection_WhereThePageSaysNothingOfTheBody()
        => Assert.Equal("Entity jar",
            Describe(Body(Operation("POST /shelves/{id}/jars") with { Response = new ResponseDefinition { StatusCodes = List(201) } })));

    [Fact]
    public void AnActionWhoseTableIsNotOfTheNamedTypeTakesTheRowsOfTheTable()
    {
        var lift = Operation("POST /shelves/{id}/lift").Takes(RequestBodyKind.Entity, "shelf", Row("label"), Row("floor"), Row("reason"));

        Assert.Equal("Action label: String, floor: String, reason: String", Describe(Body(lift with { Title = "shelf: lift" })));
        Assert.Equal("Entity shelf", Describe(Body(lift)));
    }

    [Fact]
    public void AnActionWithoutATableTakesTheMembersOfTheJsonInItsBodySection()
    {
        var lift = Operation("POST /shelves/{id}/lift") with
        {
            Body = new RequestBodyDefinition
            {
                Kind = RequestBodyKind.Members,
                Sample = List(new SampleMember("isSoft", SampleKind.Boolean, false, null, default),
                    new SampleMember("target", SampleKind.Object, false, null, default)),
            },
        };

        Assert.Equal("Action isSoft: Boolean, target: Untyped", Describe(Body(lift)));
    }

    [Fact]
    public void AParameterThatASentenceNamesIsOfTheTypeOfItsName_OrOfAMemberOfAnother()
    {
        var fill = Operation("POST /shelves/{id}/fill")
            .Takes(RequestBodyKind.Parameters, null, new MemberRow { Name = "size" }, new MemberRow { Name = "jar" }, new MemberRow { Name = "note" });

        Assert.Equal("Action size: Int32, jar: jar, note: Untyped", Describe(Body(fill)));
    }

    [Fact]
    public void AListThatEveryExampleShowsAroundWhatTheTableDescribesIsTheOneParameter()
    {
        var add = Operation("POST /shelves/{id}/follow").Takes(RequestBodyKind.Parameters, null, Row("content")).Returns("jar collection");

        Assert.Equal("Action value: jar collection",
            Describe(Body(add with { RequestSamples = List(Sample("POST", new SampleMember("value", SampleKind.Object, true, null, default))) })));
        Assert.Equal("Action content: String",
            Describe(Body(add with { RequestSamples = List(Sample("POST", new SampleMember("content", SampleKind.Text, false, null, default))) })));
    }
}
