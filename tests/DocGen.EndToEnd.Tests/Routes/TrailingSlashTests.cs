using DocGen.EndToEnd.Tests.Infrastructure;
using Library;
using Library.Models;
using Microsoft.AspNetCore.Http;

namespace DocGen.EndToEnd.Tests.Routes;

/// <summary>Services with strict routes: an address without its slash is another one, and a redirect loses the body of a request.</summary>
public sealed class TrailingSlashTests
{
    [Fact]
    public async Task TheDocumentedSlashArrivesInFrontOfTheQuery()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(static (context, target) =>
        {
            context.Response.StatusCode = target == "/v1.0/keepers/?$top=1" ? 200 : 404;
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync("""{ "value": [ { "displayName": "Ada" } ] }""");
        });

        CollectionPage<Keeper> keepers = await server.Client.Keepers.GetAsync(new() { Top = 1 });

        Assert.Equal("Ada", Assert.Single(keepers.Value).DisplayName);
    }
}
