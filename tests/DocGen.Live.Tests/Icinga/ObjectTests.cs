using System.Net;
using DocGen.Live.Tests.Infrastructure;
using IcingaApi;

namespace DocGen.Live.Tests.Icinga;

/// <summary>Objects: how they are queried, created, changed and deleted.</summary>
[Collection(IcingaCollection.Name)]
public sealed class ObjectTests(IcingaServer server)
{
    private static readonly object s_newHost = new { address = "192.0.2.1", check_command = "dummy", enable_active_checks = false };

    /// <summary>All hosts, with all that is known of them.</summary>
    [IcingaFact]
    public async Task AListHasTheConfiguredHost()
    {
        var hosts = (await server.Client.Objects["hosts"].GetAsync()).ToJson().At("results").EnumerateArray();

        var first = hosts.Single(static host => host.GetProperty("name").GetString() == "first");
        Assert.Equal("127.0.0.1", first.At("attrs", "address").GetString());
        Assert.Equal("Linux", first.At("attrs", "vars", "os").GetString());
    }

    /// <summary>One attribute of one host.</summary>
    [IcingaFact]
    public async Task AttributesAreLimitedToThoseThatAreAskedFor()
    {
        var hosts = (await server.Client.Objects["hosts"].GetAsync(new() { Attrs = "address", Query = { ["host"] = "first" } })).ToJson().At("results");

        Assert.Equal(1, hosts.GetArrayLength());
        Assert.Equal("address", Assert.Single(hosts.At(0, "attrs").EnumerateObject()).Name);
    }

    /// <summary>A service with the address of its host.</summary>
    [IcingaFact]
    public async Task AJoinBringsTheHostOfAService()
    {
        var services =
            (await server.Client.Objects["services"].GetAsync(new() { Joins = "host.address", Query = { ["filter"] = "service.name==\"load\"" } })).ToJson();

        Assert.Equal("first!load", services.At("results", 0, "name").GetString());
        Assert.Equal("127.0.0.1", services.At("results", 0, "joins", "host", "address").GetString());
    }

    /// <summary>A filter in the body of a POST that stands for a GET.</summary>
    [IcingaFact]
    public async Task AFilterWithVariablesIsSentInABody()
    {
        ResponseMetadata metadata = new();
        await server.Client.Objects["hosts"].PostAsync(
            new() { Filter = "host.name == wanted", FilterVars = new { wanted = "first" }.ToJson() },
            new() { Headers = { ["X-HTTP-Method-Override"] = "GET" }, Metadata = metadata });

        Assert.Equal(HttpStatusCode.OK, metadata.StatusCode);
    }

    /// <summary>A host from its creation to its end.</summary>
    [IcingaFact]
    public async Task AHostIsCreatedChangedAndDeleted()
    {
        var host = server.Client.Objects["hosts"]["born.example"];
        var created = await host.PutAsync(new() { Attrs = s_newHost.ToJson() });
        Assert.Equal((200, "Object was created"), CodeAndStatus(created));

        var read = (await host.GetAsync()).ToJson();
        Assert.Equal("born.example", read.At("results", 0, "name").GetString());
        Assert.Equal("192.0.2.1", read.At("results", 0, "attrs", "address").GetString());

        var changed = await host.PostAsync(new() { Attrs = new Dictionary<string, string> { ["address"] = "192.0.2.2", ["vars.os"] = "Plan 9" }.ToJson() });
        Assert.Equal((200, "Attributes updated."), CodeAndStatus(changed));
        var after = (await host.GetAsync()).ToJson().At("results", 0, "attrs");
        Assert.Equal("192.0.2.2", after.At("address").GetString());
        Assert.Equal("Plan 9", after.At("vars", "os").GetString());

        var deleted = await host.DeleteAsync();
        Assert.Equal((200, "Object was deleted."), CodeAndStatus(deleted));
        var missing = await Assert.ThrowsAsync<ApiException>(() => host.GetAsync());
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Contains("No objects found.", missing.RawBody, StringComparison.Ordinal);
    }

    /// <summary>A service of a template, whose name has an exclamation mark; it goes with its host only if that is asked for.</summary>
    [IcingaFact]
    public async Task AHostTakesItsServicesAlong()
    {
        var host = server.Client.Objects["hosts"]["parent.example"];
        var service = server.Client.Objects["services"]["parent.example!disk /"];
        await host.PutAsync(new() { Attrs = s_newHost.ToJson() });
        await service.PutAsync(new() { Templates = new[] { "generic-service" }.ToJson(), Attrs = new { display_name = "Disk" }.ToJson() });
        Assert.Equal("Disk", (await service.GetAsync()).ToJson().At("results", 0, "attrs", "display_name").GetString());

        var refused = await Assert.ThrowsAsync<ApiException>(() => host.DeleteAsync());
        Assert.Equal(HttpStatusCode.InternalServerError, refused.StatusCode);
        Assert.Contains("depend on it", refused.RawBody, StringComparison.Ordinal);

        await host.DeleteAsync(new() { Cascade = 1 });
        Assert.Equal(HttpStatusCode.NotFound, (await Assert.ThrowsAsync<ApiException>(() => service.GetAsync())).StatusCode);
    }

    /// <summary>A host without a command.</summary>
    [IcingaFact]
    public async Task AnObjectThatIsNotValidIsNotCreated()
    {
        var error = await Assert.ThrowsAsync<ApiException>(
            () => server.Client.Objects["hosts"]["wrong.example"].PutAsync(new() { Attrs = new { address = "192.0.2.3" }.ToJson() }));

        Assert.Equal(HttpStatusCode.InternalServerError, error.StatusCode);
        Assert.Contains("Attribute 'check_command': Attribute must not be empty.", error.RawBody, StringComparison.Ordinal);
    }

    /// <summary>A command of one's own.</summary>
    [IcingaFact]
    public async Task ACommandIsCreatedWithItsArguments()
    {
        var command = server.Client.Objects["checkcommands"]["mine"];
        await command.PutAsync(new()
        {
            Attrs = new { command = new[] { "/bin/true" }, arguments = new Dictionary<string, string> { ["-I"] = "$mine_address$" } }.ToJson(),
        });

        Assert.Equal("/bin/true", (await command.GetAsync()).ToJson().At("results", 0, "attrs", "command", 0).GetString());
        await command.DeleteAsync();
    }

    /// <summary>The server as an object, whose notifications are switched off and on.</summary>
    [IcingaFact]
    public async Task TheApplicationIsAnObject()
    {
        var application = server.Client.Objects["icingaapplications"]["app"];
        foreach (var value in new[] { false, true })
        {
            await application.PostAsync(new() { Attrs = new { enable_notifications = value }.ToJson() });
            Assert.Equal(value, (await application.GetAsync()).ToJson().At("results", 0, "attrs", "enable_notifications").GetBoolean());
        }
    }

    /// <summary>What a version of the server does not know yet is not restored.</summary>
    [IcingaFact]
    public async Task AttributesAreRestoredOrTheVersionDoesNotKnowHow()
    {
        var host = server.Client.Objects["hosts"]["first"];
        await host.PostAsync(new() { Attrs = new { notes = "changed" }.ToJson() });
        try
        {
            var restored = await host.PostAsync(new() { RestoreAttrs = new[] { "notes" }.ToJson() });
            Assert.Equal((200, "Attributes updated."), CodeAndStatus(restored));
        }
        catch (ApiException exception)
        {
            Assert.Equal(HttpStatusCode.BadRequest, exception.StatusCode);
            Assert.Contains("Invalid type for 'attrs' attribute specified.", exception.ErrorMessage, StringComparison.Ordinal);
        }
    }

    /// <summary>A kind of object that there is not.</summary>
    [IcingaFact]
    public async Task AKindThatThereIsNotIsABadRequest()
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => server.Client.Objects["unicorns"].GetAsync());

        Assert.Equal(HttpStatusCode.BadRequest, error.StatusCode);
        Assert.Contains("Invalid type specified.", error.RawBody, StringComparison.Ordinal);
    }

    /// <summary>Somebody whom the server does not know, and somebody who may only read hosts.</summary>
    [IcingaFact]
    public async Task UsersMayDoWhatTheyArePermitted()
    {
        var stranger = await Assert.ThrowsAsync<ApiException>(() => server.ClientOf("root", "wrong").Objects["hosts"].GetAsync());
        Assert.Equal(HttpStatusCode.Unauthorized, stranger.StatusCode);

        var reader = server.ClientOf("reader", "reader");
        Assert.Equal("first", (await reader.Objects["hosts"]["first"].GetAsync()).ToJson().At("results", 0, "name").GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await Assert.ThrowsAsync<ApiException>(() => reader.Objects["services"].GetAsync())).StatusCode);
    }

    private static (int Code, string? Status) CodeAndStatus<T>(T answer)
        => (answer.ToJson().At("results", 0, "code").GetInt32(), answer.TextAt("results", 0, "status"));
}
