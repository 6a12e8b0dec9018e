using System.Linq;
using DocGen.Api.Model;
using DocGen.CSharp.Model;
using DocGen.Pages.Model;
using Xunit;
using static DocGen.Tests.CSharp.Samples;

namespace DocGen.Tests.CSharp;

public class DocumentationTests
{
    [Fact]
    public void SummariesAreNeverEmpty()
    {
        var result = Model([Type("order", Property("name"))], [Enum("state", Member("on"))], [Operation("GET /a/{b}", new())]).Lower();

        Assert.All(result.All<CSharpDeclaration>(), declaration => Assert.NotEqual("", declaration.Documentation.Summary));
        Assert.All(result.All<ModelRecord>().SelectMany(record => record.Members), member => Assert.NotEqual("", member.Documentation.Summary));
        Assert.All(result.All<ModelEnum>().SelectMany(source => source.Members), member => Assert.NotEqual("", member.Summary));
        Assert.All(result.All<RequestBuilder>().SelectMany(builder => builder.Calls), call => Assert.NotEqual("", call.Documentation.Summary));
    }

    [Fact]
    public void ACallTellsPermissionsHeadersCodesAndPages()
    {
        var contract = Contract("get") with
        {
            Description = "Reads one.",
            Pages = new(new[] { "v1/api/a-get.md", "v1/api/b-get.md" }),
            Permissions = new(new[]
            {
                new PermissionRow(PermissionKind.Delegated, new(new[] { "Order.Read", "Order.Write" })),
                new PermissionRow(PermissionKind.DelegatedPersonal, default),
                new PermissionRow(PermissionKind.Application, new(new[] { "Order.Read.All" })),
            }),
            Headers = new(new[] { new HeaderRow("If-Match", "", Requirement.Required) }),
            Response = new(ApiResponseKind.Empty, null, new(new[] { 200, 202 })),
        };
        var documentation = Operations(Operation("GET /a", contract)).Lower().Builder("A").Calls[0].Documentation;

        Assert.Equal("Reads one.", documentation.Summary);
        Assert.Equal(
            [
                "Permissions: delegated Order.Read, Order.Write; personal none; application Order.Read.All. Headers: If-Match (required). Status: 200, 202.",
                "Pages: a-get.md, b-get.md.",
            ],
            documentation.Remarks);
        Assert.Empty(documentation.Links);
    }

    [Fact]
    public void PagesAreLinkedWithoutTheirExtension()
    {
        var type = Type("order") with { Pages = new(new[] { "v1.0/my pages/order\uD800.md" }) };
        var result = Types(type).Lower(Options with { PageUrl = "https://learn.example/{path}?v=1" });

        Assert.Equal(["https://learn.example/v1.0/my%20pages/order_?v=1"], result.Record("order").Documentation.Links);
    }

    [Fact]
    public void DeprecationIsObsolete()
    {
        var result =
            Types(Type("order", Property("name") with { IsDeprecated = true }) with { Deprecation = "Use parcels." }, Type("parcel") with { Deprecation = "" })
                .Lower();

        Assert.Equal("Use parcels.", result.Record("order").Obsolete);
        Assert.Equal("The documentation marks it as deprecated.", result.Record("order").Members[0].Obsolete);
        Assert.Equal("The documentation marks it as deprecated.", result.Record("parcel").Obsolete);
    }
}
