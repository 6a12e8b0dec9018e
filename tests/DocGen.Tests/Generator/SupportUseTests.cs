using System;
using System.Linq;
using DocGen.CSharp.Model;
using DocGen.Emit;
using DocGen.Input;
using DocGen.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Xunit;
using Xunit.Abstractions;

namespace DocGen.Tests.Generator;

/// <summary>A client has the parts of the runtime that its own code needs.</summary>
public sealed class SupportUseTests(ITestOutputHelper output)
{
    private const string Path = "docs/tools.md";

    // Ten operations of a service that does not speak OData, with what most have: a list, timestamps, bodies.
    private const string Tools = """
        # Tool shed API

        ## The tool object

        | Field | Type | Description |
        |---|---|---|
        | id | string | The key of the tool. |
        | name | string | What is written on the handle. |
        | hook | string | Where the tool hangs. |
        | added | timestamp | When it came into the shed. |
        | price | integer | What it cost, in cents. |
        | sharp | boolean | Whether it cuts. |

        ## List tools

        ```http
        GET https://shed.example/api/tools
        ```

        ### Query parameters

        | Name | Type | Description |
        |---|---|---|
        | sharp | boolean | Only tools that cut. |

        ### Response

        Returns a list of [tool](#the-tool-object) objects.

        ## Get a tool

        ```http
        GET https://shed.example/api/tools/{tool_id}
        ```

        ### Response

        Returns a [tool](#the-tool-object) object.

        ## Add a tool

        ```http
        POST https://shed.example/api/tools
        ```

        ### Request body

        | Name | Type | Description |
        |---|---|---|
        | name | string | What is written on the handle. |
        | price | integer | What it cost, in cents. |

        ### Response

        Returns a [tool](#the-tool-object) object.

        ## Replace a tool

        ```http
        PUT https://shed.example/api/tools/{tool_id}
        ```

        ### Response

        Returns a [tool](#the-tool-object) object.

        ## Remove a tool

        ```http
        DELETE https://shed.example/api/tools/{tool_id}
        ```

        ### Response

        `204 No Content`

        ## Lend a tool

        ```http
        POST https://shed.example/api/tools/{tool_id}/lend
        ```

        ### Request body

        | Name | Type | Description |
        |---|---|---|
        | to | string | Who gets it. |
        | until | timestamp | When it has to be back. |

        ### Response

        `204 No Content`

        ## Take a tool back

        ```http
        POST https://shed.example/api/tools/{tool_id}/return
        ```

        ### Response

        `204 No Content`

        ## Get the shed

        ```http
        GET https://shed.example/api/shed
        ```

        ### Response

        ```json
        { "name": "North", "hooks": 40, "open": true }
        ```

        ## Lock the shed

        ```http
        POST https://shed.example/api/shed/lock
        ```

        ### Response

        `204 No Content`

        ## Open the shed

        ```http
        POST https://shed.example/api/shed/unlock
        ```

        ### Response

        `204 No Content`
        """;

    [Fact]
    public void ASmallSetHasAtMostThreeFifthsOfTheRuntimeThatEveryClientHadBefore()
    {
        // What each client was given when all of it went to everybody.
        const int Before = 337_930;
        var run = GeneratorDriverHelper.Run(DocSet.OfPage(Tools));
        var verbs = run.PageFiles.Sum(static file => file.Value.Split("public _Tasks.Task").Length - 1);
        var size = Size(run);

        output.WriteLine($"{verbs} operations, {size} characters of runtime, {(double)size / Before:0.0 %} of what there was before");
        Assert.Equal(10, verbs);
        Assert.True(size <= 0.6 * Before, $"The runtime of a small set has {size} characters.");
    }

    [Fact]
    public void ASetThatUsesAllHasAll()
    {
        var all = SupportFiles.Emit(new GeneratorOptions { Namespace = "Contoso.Api" }, hasHttpClientFactory: false, SupportParts.All).ToList();
        var run = GeneratorDriverHelper.RunUnchecked(DocSet.FromFolder(TestFolders.DocsInput));

        // The sample's pages have neither forms nor decimals, for example, but all that OData brings.
        Assert.True(Size(run) < all.Sum(static file => file.Text.Length));
        Assert.Equal(all.Single(static file => file.HintName == "Support.ODataRequestOptions.g.cs").Text, run["Support.ODataRequestOptions.g.cs"]);
        Assert.Equal(all.Single(static file => file.HintName == "Support.CollectionPage.g.cs").Text, run["Support.CollectionPage.g.cs"]);
    }

    [Fact]
    public void AnEditThatNeedsNoOtherPartEmitsNothingOfTheRuntimeAgain()
    {
        var before = GeneratorDriverHelper.RunUnchecked(DocSet.OfPage(Tools));
        var after = before.Next(before.Docs.Edit("docs/page.md", "What is written on the handle.", "What the handle says."));

        Assert.NotEqual(before.AllText, after.AllText);
        Assert.All(after.Reasons(TrackingNames.Support), static reason => Assert.True(GeneratorRun.IsOld(reason), reason.ToString()));
        Assert.Equal(before.Result.GeneratedSources.Where(IsRuntime).Select(static source => source.SourceText),
            after.Result.GeneratedSources.Where(IsRuntime).Select(static source => source.SourceText));
    }

    [Fact]
    public void APageThatNeedsAnotherPartBringsIt()
    {
        var before = GeneratorDriverHelper.RunUnchecked(DocSet.Of((Path, Tools)));
        var after = GeneratorDriverHelper.Run(before.Docs.Edit(Path, "| price | integer | What it cost, in cents. |\n| sharp",
            "| price | decimal | What it cost. |\n| sharp"));

        Assert.DoesNotContain("class DecimalDigits", before["Support.Serialization.g.cs"], StringComparison.Ordinal);
        Assert.Contains("class DecimalDigits", after["Support.Serialization.g.cs"], StringComparison.Ordinal);
    }

    private static bool IsRuntime(GeneratedSourceResult source) => source.HintName.StartsWith("Support.", StringComparison.Ordinal);

    private static int Size(GeneratorRun run)
        => run.Files.Where(static file => file.Key.StartsWith("Support.", StringComparison.Ordinal)).Sum(static file => file.Value.Length);
}
