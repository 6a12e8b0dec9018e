using System.Linq;
using DocGen.Api;
using DocGen.Api.Model;
using DocGen.Diagnostics;
using DocGen.Input;
using DocGen.Pages;
using DocGen.Pages.Model;
using DocGen.Primitives;
using Xunit;

namespace DocGen.Tests.Api;

/// <summary>The name of the rule that answers a question is kept beside the models, for whoever asks for it.</summary>
public sealed class DecisionTests
{
    private const string Crate = """
        # crate resource type

        Namespace: contoso.api

        Inherits from [container](container.md).

        ## Properties

        |Property|Type|Description|
        |:---|:---|:---|
        |id|String|The key.|
        |lid|[lid](lid.md)|The lid.|
        |weight|Int32|The weight.|
        """;

    private const string Lid = """
        # lid resource type

        Namespace: contoso.api

        ## Properties

        |Property|Type|Description|
        |:---|:---|:---|
        |color|String|The color.|
        """;

    private const string GetCrate = """
        # Get crate

        ## HTTP request

        ```http
        GET /crates/{id}
        ```

        ## Response

        If successful, this method returns a `200 OK` response code and a [crate](crate.md) object in the response body.
        """;

    [Fact]
    public void APageKeepsTheRulesThatDecidedWhatItDocuments()
    {
        Assert.Equal(
            [
                new Decision("crate.md", DecisionQuestions.IsType, "", "a title that names a type, with properties or a representation"),
                new Decision("crate.md", DecisionQuestions.IsOperation, "", "a type"),
            ],
            Read("crate.md", Crate).Decisions);
        Assert.Contains(
            new Decision("crate-get.md", DecisionQuestions.IsOperation, "", "a section of request lines"),
            Read("crate-get.md", GetCrate).Decisions);
    }

    [Fact]
    public void TheMergeKeepsTheRulesThatDecidedNamesBasesResponsesAndBodies()
    {
        var log = new DecisionLog();
        var model = Merge(log);

        var decisions = log.ToSorted();
        Assert.Contains(new Decision("crate.md", DecisionQuestions.TypeName, "lid", "the text as the name of a type"), decisions);
        Assert.Contains(new Decision("crate.md", DecisionQuestions.TypeName, "Int32", "the name of a primitive"), decisions);
        Assert.Contains(new Decision("crate.md", DecisionQuestions.BaseType, "contoso.api.crate", "the introduction"), decisions);
        Assert.Contains(new Decision("crate-get.md", DecisionQuestions.Response, "GET /crates/{id}", "the response sentence"), decisions);
        Assert.Contains(new Decision("crate-get.md", DecisionQuestions.Body, "GET /crates/{id}", "the verb"), decisions);
        Assert.Equal(model, Merge(null));
    }

    private static Result<ApiModel> Merge(DecisionLog? log)
    {
        EquatableArray<Page> pages = new([Read("crate-get.md", GetCrate).Page, Read("crate.md", Crate).Page, Read("lid.md", Lid).Page]);
        var options = new GeneratorOptions { Namespace = "Test" };
        var routes = ApiModelBuilder.Route(pages.Where(ApiModelBuilder.HasRoutes).ToEquatableArray(), options, default);
        return ApiModelBuilder.Merge(pages, routes, options, default, log);
    }

    private static PageResult Read(string path, string text) => PageReader.Read(path, path, text, default);
}
