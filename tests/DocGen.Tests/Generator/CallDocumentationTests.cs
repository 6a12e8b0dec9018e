using System;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>What the documentation of a call says is what the pages say of its verb and route.</summary>
public sealed class CallDocumentationTests
{
    private static readonly string s_crate = OperationPages.Type("crate", "store");

    private static DocSet Docs(params (string Path, string Text)[] pages)
        => DocSet.Of([("docs/resources/crate.md", s_crate), .. pages]).WithOption("DocGenBaseUrl", "https://api.example/v1.0");

    private static string Page(string lines, string parts, string response) => OperationPages.Operation("store", lines, parts, response);

    private static string Remarks(GeneratorRun run, string route)
    {
        var text = run.AllText;
        var start = text.IndexOf("<remarks>", text.IndexOf($"Requests to {route}.", StringComparison.Ordinal), StringComparison.Ordinal) + "<remarks>".Length;
        return text[start..text.IndexOf("</remarks>", start, StringComparison.Ordinal)];
    }

    [Fact]
    public void EachRouteHasThePermissionsOfItsResource()
    {
        var run = GeneratorDriverHelper.Run(Docs(("docs/api/note-get.md", Page(
            "GET /crates/{id}/notes\nGET /lids/{id}/notes",
            "## Permissions\n\n|Supported resource|Delegated (work account)|Application|\n|:--|:--|:--|\n"
                + "|[crate](../resources/crate.md)|Crate.Read|Not supported|\n|lid|Lid.Read|Lid.Read.All|\n",
            "`200 OK` response code and a [crate](../resources/crate.md) object"))));

        Assert.Equal("Permissions: delegated Crate.Read; application none. Status: 200.", Remarks(run, "/crates/{id}/notes"));
        Assert.Equal("Permissions: delegated Lid.Read; application Lid.Read.All. Status: 200.", Remarks(run, "/lids/{id}/notes"));
    }

    [Fact]
    public void AHeaderThatTwoPagesDescribeDifferentlyIsDescribedAtEachCall()
    {
        const string Headers = "## Request headers\n\n|Name|Description|\n|:--|:--|\n|Prefer|{0}|\n";
        const string Response = "`200 OK` response code and a [crate](../resources/crate.md) object";
        var first = ("docs/api/crate-a.md", Page("GET /crates/first", Headers.Replace("{0}", "The zone.", StringComparison.Ordinal), Response));
        var second = ("docs/api/crate-b.md", Page("GET /crates/second", Headers.Replace("{0}", "The size. Required.", StringComparison.Ordinal), Response));

        var run = GeneratorDriverHelper.Run(Docs(first, second));
        var alone = GeneratorDriverHelper.Run(Docs(first));

        Assert.Equal(("Prefer: The zone. Status: 200.", "Prefer (required): The size. Required. Status: 200."),
            (Remarks(run, "/crates/first"), Remarks(run, "/crates/second")));
        Assert.Contains("<summary>The header Prefer; what it means for a call is said there.</summary>", run.AllText, StringComparison.Ordinal);
        Assert.Equal("Headers: Prefer. Status: 200.", Remarks(alone, "/crates/first"));
        Assert.Contains("<summary>The zone.</summary>", alone.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public void PartsThatDisagreeOnAResponseAreReportedWithBothPlaces()
    {
        var page = Page("GET /crates/first", "", "`200 OK` response code and a [crate](../resources/crate.md) object")
            + "\n## Example\n\n<!-- { \"blockType\": \"response\", \"@odata.type\": \"store.lid\" } -->\n```http\nHTTP/1.1 200 OK\n\n{ \"id\": \"1\" }\n```\n";
        var lid = s_crate.Replace("crate", "lid", StringComparison.Ordinal);

        var run = GeneratorDriverHelper.Run(Docs(("docs/resources/lid.md", lid), ("docs/api/crate-get.md", page)), "DG0128");
        var diagnostic = Assert.Single(run.Result.Diagnostics, static diagnostic => diagnostic.Id == "DG0128");

        Assert.Equal("The example says that 'Do it' gives store.lid, but the sentence of 'docs/api/crate-get.md' says store.crate, which is taken",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((23, 1), Start(diagnostic.Location));
        Assert.Equal((17, 68), Start(Assert.Single(diagnostic.AdditionalLocations)));
    }

    private static (int Line, int Column) Start(Microsoft.CodeAnalysis.Location location)
        => (location.GetLineSpan().StartLinePosition.Line + 1, location.GetLineSpan().StartLinePosition.Character + 1);

    [Theory]
    [InlineData("`202 Accepted` response code and an `Operation-Location` header",
        "Status: 202. The operation goes on after the answer: the address to watch it at is the Location of RequestOptions.Metadata.")]
    [InlineData("`202 Accepted` response containing a link to the [crate](../resources/crate.md)",
        "Status: 202. The operation goes on after the answer: the address to watch it at is the Location of RequestOptions.Metadata.")]
    [InlineData("`202 Accepted` response code", "Status: 202.")]
    public void AnAcceptedRequestSaysWhereItCanBeWatched(string response, string expected)
    {
        var run = GeneratorDriverHelper.Run(Docs(("docs/api/crate-copy.md", Page("POST /crates/{id}/copy", "", response))));

        Assert.Equal(expected, Remarks(run, "/crates/{id}/copy"));
        Assert.Contains("public _Tasks.Task PostAsync(_Options? options = null", run.AllText, StringComparison.Ordinal);
    }
}
