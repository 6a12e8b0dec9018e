using System.Linq;
using DocGen.Api.Model;
using DocGen.Diagnostics;
using DocGen.Input;
using DocGen.Pages.Model;
using DocGen.Routes;
using Xunit;
using static DocGen.Tests.Api.Docs;

namespace DocGen.Tests.Api;

public sealed class OperationMergingTests
{
    [Fact]
    public void AliasLinesOfAPageShareOneContract()
    {
        var operations = Build(OperationPage("get", Operation("GET /me/crates", "GET /users/{id}/crates"))).Value.Operations;

        Assert.Equal(2, operations.Count);
        Assert.Same(operations[0].Contract, operations[1].Contract);
    }

    [Fact]
    public void RoutesThatDifferInCaseAreOne_InTheMostFrequentCase()
    {
        var model = Build(
            OperationPage("a", Operation("GET /Crates/{id}")),
            OperationPage("b", Operation("PATCH /crates/{crate-id}")),
            OperationPage("c", Operation("GET /crates"))).Value;

        Assert.Equal(["GET /crates", "GET /crates/{id}", "PATCH /crates/{crate-id}"], model.Describe());
    }

    [Fact]
    public void TheWaysToWriteACallAreOneFunction_NamedAndQuotedWhereOneIs()
    {
        var model = Build(
            OperationPage("a", Operation("GET /sheet/range(address='{address}')")),
            OperationPage("b",
                Operation("GET /sheet/range(<address>)", "POST /sheet/range(address=A1:B2)/clear", "GET /sheet/used()", "PATCH /sheet/used"))).Value;

        Assert.Equal(["GET /sheet/range(address='{address}')", "POST /sheet/range(address='{address}')/clear"], model.Describe().Take(2));
        Assert.Equal(2, model.Operations.Count(static operation => operation.Route.Segments[1].Text == "used"));
    }

    [Theory]
    [InlineData("8f7b4a1e-1111-4a4a-9c9c-0123456789ab")]
    [InlineData("12345")]
    [InlineData("AAMkAGI1AAAoZDOFAAA=")]
    [InlineData("jo@contoso.com")]
    public void SampleKeysAreParameters(string key)
    {
        var result = Build(OperationPage("a", Operation($"GET /crates/{key}/lids")));

        Assert.Equal(["GET /crates/{id}/lids"], result.Value.Describe());
        Assert.Contains(ApiDiagnosticIds.SampleKey, result.Ids());
    }

    [Theory]
    [InlineData("@me")]
    [InlineData("@original")]
    public void ANameBehindAnAtSignIsNoSampleKey(string name)
        => Assert.Equal([$"GET /crates/{name}/lids"], Build(OperationPage("a", Operation($"GET /crates/{name}/lids"))).Value.Describe());

    [Fact]
    public void RepeatedPlaceholdersAreNamedAfterTheSegmentBefore()
        => Assert.Equal(
            ["GET /crates/{id}/boxes/{name}", "GET /crates/{crateId}/entries/{entryId}"],
            Build(OperationPage("a", Operation("GET /crates/{id}/entries/{id}", "GET /crates/{id}/boxes/{name}"))).Value.Describe());

    [Fact]
    public void ArgumentsThatAGetListsAsABodyGoIntoThePath()
    {
        var page = OperationPage("a",
            Operation("GET /crates/findLid").Takes(RequestBodyKind.Parameters, null, Row("name"), Row("size", "Int32")).Returns("String"));

        var operation = Assert.Single(Build(page).Value.Operations);

        Assert.Equal(["GET /crates/findLid(name='{name}',size={size})"], Build(page).Value.Describe());
        Assert.Equal(ApiBodyKind.None, operation.Contract.Body.Kind);
        Assert.Equal([ApiTypeKind.String, ApiTypeKind.Int32], operation.Contract.PathParameters.Select(static parameter => parameter.Type.Kind));
    }

    [Fact]
    public void QueryParametersOfTheLineAreTypedByTheTableOfParameters()
    {
        var operation = Operation("GET /crates") with { PathParameters = List(Row("from", "Date")) };
        operation = operation with { Lines = List(operation.Lines[0] with { Route = operation.Lines[0].Route with { QueryNames = List("from", "to") } }) };

        var contract = Build(OperationPage("a", operation)).Value.Operations[0].Contract;

        Assert.Equal([ApiTypeKind.Date, ApiTypeKind.String], contract.QueryParameters.Select(static parameter => parameter.Type.Kind));
        Assert.Empty(contract.PathParameters);
    }

    [Fact]
    public void PermissionsOfIncludesAndOfThePageAreOneRowOfEachKind()
    {
        var include = new Page
        {
            Path = "includes/p.md",
            IncludedPermissions = List(new PermissionRow(PermissionKind.Delegated, List("Crate.Read", "Crate.All")),
                new PermissionRow(PermissionKind.Application, default)),
        };
        var page = OperationPage("a", Operation("GET /crates") with { Permissions = List(new PermissionRow(PermissionKind.Delegated, List("Crate.Read"))) });

        var permissions = Build(include, page with { Includes = List("includes/p.md") }).Value.Operations[0].Contract.Permissions;

        Assert.Equal(["Crate.Read", "Crate.All"], permissions[0].Scopes);
        Assert.Equal(2, permissions.Count);
    }

    [Fact]
    public void HeadersThatTheClientSetsItselfAreLeftOut()
    {
        var operation = Operation("GET /crates") with
        {
            Headers = List(
                new HeaderRow("Prefer", "x", Requirement.Optional), new HeaderRow("content-type", "y", Requirement.Required),
                new HeaderRow("If-Match", "z", Requirement.Unknown)),
        };

        Assert.Equal(["If-Match", "Prefer"], Build(OperationPage("a", operation)).Value.Operations[0].Contract.Headers.Select(static header => header.Name));
    }

    [Fact]
    public void PagesOfOneOperationReturnTheirNearestCommonAncestor_AndTheListWins()
    {
        var list = OperationPage("z-list", Operation("GET /parts").Returns("part collection") with { Title = "List parts" });
        var lids = OperationPage("a-list", Operation("GET /parts").Returns("lid collection") with { Title = "List lids" });
        var handle = OperationPage("b-get", Operation("GET /parts").Returns("handle"));
        var types = new[] { TypePage("part", Row("x")), TypePage("lid", "part", Row("y")), TypePage("handle", "part", Row("z")) };

        var contract = Build([.. types, list, lids, handle]).Value.FindContract("GET /parts");

        Assert.Equal((ApiResponseKind.Collection, "part"), (contract.Response.Kind, contract.Response.Type.Describe()));
        Assert.Equal("List parts", contract.Title);
        Assert.Equal(["docs/a-list.md", "docs/b-get.md", "docs/z-list.md"], contract.Pages);
    }

    [Fact]
    public void APageThatShowsTheRouteWithOptionsOnlyHasNoSayWhereAnotherWritesItAlone()
    {
        var user = Operation("GET /part").Returns("part");
        user = user with { Lines = List(user.Lines[0] with { HasOptions = true }) };
        var types = new[] { TypePage("part", Row("x")), TypePage("lid", "part", Row("y")) };

        Page[] pages = [.. types, OperationPage("a", user), OperationPage("b", Operation("GET /part").Returns("lid"))];

        var contract = Build(pages).Value.FindContract("GET /part");
        Assert.Equal("lid", contract.Response.Type.Describe());
        Assert.Equal(["docs/a.md", "docs/b.md"], contract.Pages);
        Assert.Equal("part", Build(pages[..^1]).Value.FindContract("GET /part").Response.Type.Describe());
    }

    [Fact]
    public void PagesThatAgreeOnNoTypeGiveJsonOfAnyShape_WithAWarning()
    {
        var result = Build(
            TypePage("lid", Row("x")),
            TypePage("box", Row("x")),
            OperationPage("a", Operation("GET /parts").Returns("lid")),
            OperationPage("b", Operation("GET /parts").Returns("box")));

        Assert.Equal("Untyped", result.Value.Operations[0].Contract.Response.Type.Describe());
        Assert.Equal([ApiDiagnosticIds.NoCommonType], result.Ids());
    }

    [Fact]
    public void SeveralPatchesOfOneRouteStayApart()
    {
        var types = new[] { TypePage("part", Row("x")), TypePage("lid", "part", Row("y")), TypePage("handle", "part", Row("z")) };
        var lid = OperationPage("a", Operation("PATCH /parts/{id}").Takes(RequestBodyKind.Entity, "lid", Row("x"), Row("y")).Returns("lid"));
        var handle = OperationPage("b", Operation("PATCH /parts/{id}").Takes(RequestBodyKind.Entity, "handle", Row("z")).Returns("handle"));

        var body = Build([.. types, lid, handle]).Value.Operations[0].Contract.Body;

        Assert.Equal((ApiBodyKind.Patch, "part"), (body.Kind, body.Type.Describe()));
        Assert.Equal(["contoso.api.handle", "contoso.api.lid"], body.Patches.Select(static patch => patch.TypeName));
    }

    [Fact]
    public void APageThatHangsOnManyRoutesHasNoSayWhereAPageIsAboutTheRoute()
    {
        var types = new[] { TypePage("box", Row("x")), TypePage("note", Row("y")) };
        var own = OperationPage("b", Operation("GET /boxes/{id}").Returns("box"));
        var general = OperationPage("a", Operation("GET /boxes/{id}", "GET /crates/{id}", "GET /lids/{id}").Returns("note"));

        var result = Build([.. types, own, general]);
        var contract = result.Value.FindContract("GET /boxes/{id}");

        Assert.Equal("box", contract.Response.Type.Describe());
        Assert.Equal(["docs/a.md", "docs/b.md"], contract.Pages);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void RoutesTellRelationshipsThatTablesLeaveOutOrMisspell()
    {
        var crate = EntityPage("crate", null, Row("id"), Row("lid", "lid") with { IsRelationship = true },
            Row("sidepanels", "lid collection") with { IsRelationship = true });
        crate = crate with { Types = List(crate.Subject! with { Methods = List(new MethodRow("docs/get.md", null)) }) };
        var pages = new[]
        {
            crate,
            TypePage("lid", Row("x")),
            OperationPage("get", Operation("GET /me/crate", "GET /crates/{id}").Returns("crate")),
            OperationPage("list-lids", Operation("GET /crates/{crate-id}/lid").Returns("lid collection")),
            OperationPage("list-panels", Operation("GET /crates/{crate-id}/sidePanels").Returns("lid collection")),
            OperationPage("get-label", Operation("GET /me/crate/label").Returns("lid")),
            OperationPage("find", Operation("GET /me/crate/findAll").Returns("lid collection") with { Title = "crate: findAll" }),
            OperationPage("recent", Operation("GET /me/crate/recent").Returns("lid collection") with { IsAnnotatedCall = true }),
            OperationPage("tags", Operation("GET /me/crate/tags", "GET /me/crate/tags/{id}").Returns("lid")),
        };

        Assert.Equal(["id: String", "lid: lid collection", "sidePanels: lid collection", "label: lid", "tags: lid collection"],
            Build(pages).Value.FindType("crate").Describe());
    }

    [Fact]
    public void OnlyRoutesThatAGlobMatchesAreKept_WithTheTypesThatTheyReach()
    {
        var options = new GeneratorOptions { Namespace = "Test", Include = List("/me/crates/**", "/nothing") };
        var pages = new[]
        {
            TypePage("crate", "part", Row("lid", "lid"), Row("color", "color", null, "red", "blue")),
            TypePage("part", "base", Row("p")),
            TypePage("base", Row("id")),
            TypePage("lid", Row("x")),
            TypePage("roundLid", "lid", Row("y")),
            TypePage("box", "base", Row("x")),
            OperationPage("a", Operation("GET /me/crates", "GET /users/{id}/crates").Returns("crate collection")),
            OperationPage("b", Operation("GET /me/crates/{id}").Returns("crate")),
            OperationPage("c", Operation("GET /boxes").Returns("box")),
        };

        var result = Build(options, pages);

        Assert.Equal(["GET /me/crates", "GET /me/crates/{id}"], result.Value.Describe());
        Assert.Equal(["base", "crate", "lid", "part", "roundLid"], result.Value.Types.Select(static type => type.Name));
        Assert.Equal(["color"], result.Value.Enums.Select(static type => type.Name));
        Assert.Equal([ApiDiagnosticIds.IncludeMatchesNothing], result.Ids());
    }

    [Fact]
    public void PagesOfAnotherVersionAreLeftOut_AndSeveralVersionsAreAnInfo()
    {
        var pages = new[]
        {
            TypePage("a", Row("x")) with { Version = "v1.0" },
            TypePage("b", Row("x")) with { Version = "beta" },
            TypePage("c", Row("x")),
        };

        var all = Build(pages);
        var one = Build(new GeneratorOptions { Namespace = "Test", ApiVersion = "V1.0" }, pages);

        Assert.Equal([ApiDiagnosticIds.MixedVersions], all.Ids());
        Assert.Equal(["a", "c"], one.Value.Types.Select(static type => type.Name));
        Assert.Empty(one.Diagnostics);
    }

    [Fact]
    public void AVersionThatNoPageHasIsReported_HoweverManyOperationsThePagesOfNoVersionHave()
    {
        var several =
            OperationPage("a",
                Operation("GET /crates")) with
            { Operations = List(Operation("GET /crates"), Operation("POST /crates"), Operation("GET /lids")) };
        var result = Build(new GeneratorOptions { Namespace = "Test", ApiVersion = "v2.0" }, several, TypePage("b", Row("x")) with { Version = "v1.0" });

        Assert.Contains(ApiDiagnosticIds.VersionMatchesNothing, result.Ids());
        Assert.Equal(["GET /crates", "GET /lids", "POST /crates"], result.Value.Describe().Order(System.StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("https://a.example/v1.0", "https://a.example/beta", "https://a.example/v1.0", "https://a.example/v1.10")]
    [InlineData("https://a.example/beta", "https://a.example/", "https://b.example/v2.0", "https://a.example/beta")]
    public void TheBaseUrlIsTheHighestVersionOnTheMostFrequentHost(params string[] urls)
    {
        var page = OperationPage("a", Operation("GET /crates")) with { BaseUrls = Addresses(urls) };

        Assert.Equal(urls[^1].Contains("1.10") ? "https://a.example/v1.10" : "https://a.example/beta", Build(page).Value.BaseUrl);
    }

    [Fact]
    public void OfEqualVersionsTheMostFrequentBaseUrlIsTaken()
    {
        var page = OperationPage("a",
            Operation("GET /crates")) with
        { BaseUrls = Addresses("https://a.example/me", "https://a.example/rest", "https://a.example/rest") };

        Assert.Equal("https://a.example/rest", Build(page).Value.BaseUrl);
    }

    [Fact]
    public void AHostThatIsAPlaceholderIsNoBaseUrl_AndItsNameNoSegment()
    {
        var model = Build(
            OperationPage("a", Operation("GET /shopAddress/crates", "GET /shopaddress")) with { BaseUrls = Addresses("https://{shopAddress}/rest") },
            OperationPage("b", Operation("POST /shopAddress/crates"))).Value;

        Assert.Equal(["GET /crates", "POST /crates", "GET /shopaddress"], model.Describe());
        Assert.Null(model.BaseUrl);
    }

    [Theory]
    [InlineData("GET /crates({id})/lids", "GET /crates({id})/lids")]
    [InlineData("GET /crates('{key}')", "GET /crates('{key}')")]
    [InlineData("GET /stock(<stockId>)", "GET /stock({stockId})")]
    [InlineData("GET /crates({id})/lids({id})", "GET /crates({crateId})/lids({lidId})")]
    public void AKeyInParenthesesIsAPlaceholderBehindItsCollection(string line, string expected)
    {
        var operation = Build(OperationPage("a", Operation(line))).Value.Operations[0];

        Assert.Equal([expected], Build(OperationPage("a", Operation(line))).Value.Describe());
        Assert.DoesNotContain(operation.Route.Segments, static segment => segment.Kind == RouteSegmentKind.Function);
    }

    [Theory]
    [InlineData("GET /sheet/cell(<row>)", "GET /sheet/cell({row})")]
    [InlineData("GET /sheet/cell(<row>,'<column>')", "GET /sheet/cell({row},'{column}')")]
    [InlineData("GET /crates(name='{name}')", "GET /crates(name='{name}')")]
    [InlineData("GET /sheet/item(7)", "GET /sheet/item({value1})")]
    public void OtherArgumentsStayWhereTheyStand(string line, string expected)
    {
        var model = Build(OperationPage("a", Operation(line))).Value;

        Assert.Equal([expected], model.Describe());
        Assert.Contains(model.Operations[0].Route.Segments, static segment => segment.Kind == RouteSegmentKind.Function);
    }

    [Fact]
    public void ACallWhoseArgumentHasANameSomewhereIsAFunction()
        => Assert.Equal(
            ["GET /crates(id='{id}')"],
            Build(OperationPage("a", Operation("GET /crates(id='{id}')")), OperationPage("b", Operation("GET /crates({id})"))).Value.Describe());

    [Fact]
    public void TheTwoWaysToWriteAKeyAreOneRoute_InTheMostFrequentForm()
    {
        var model = Build(
            OperationPage("a", Operation("GET /crates({id})", "PATCH /crates({id})")),
            OperationPage("b", Operation("DELETE /crates/{crate-id}"))).Value;

        Assert.Equal(["DELETE /crates({crate-id})", "GET /crates({id})", "PATCH /crates({id})"], model.Describe().Order(System.StringComparer.Ordinal));
    }

    [Fact]
    public void TheOrderOfPagesLeavesNoTrace()
    {
        var pages = new[]
        {
            TypePage("crate", "part", Row("lid", "lid"), Row("color", "color", null, "red", "blue")),
            TypePage("part", Row("p", "gizmo")),
            TypePage("crate", Row("color", "color", null, "blue", "black"), Row("lid", "Int32")) with { Path = "docs/z.md" },
            OperationPage("a", Operation("GET /Crates", "GET /users/{id}/crates").Returns("crate collection")),
            OperationPage("b", Operation("GET /crates").Returns("gadget")),
        };

        var forward = DocGen.Api.ApiModelBuilder.Build(List(pages), new GeneratorOptions { Namespace = "Test" }, default);
        var backward = DocGen.Api.ApiModelBuilder.Build(List(pages.Reverse().ToArray()), new GeneratorOptions { Namespace = "Test" }, default);

        Assert.Equal(forward.Value, backward.Value);
        Assert.Equal(forward.Diagnostics, backward.Diagnostics);
    }
}
