using System.Net;
using DocGen.Live.Tests.Infrastructure;
using IcingaApi;

namespace DocGen.Live.Tests.Icinga;

/// <summary>What the server tells of itself.</summary>
[Collection(IcingaCollection.Name)]
public sealed class StatusTests(IcingaServer server)
{
    /// <summary>The status of all parts.</summary>
    [IcingaFact]
    public async Task TheStatusHasAllParts()
    {
        var names = (await server.Client.Status.GetAsync()).ToJson().At("results").EnumerateArray().Select(static part => part.GetProperty("name").GetString());

        Assert.Empty(new[] { "ApiListener", "CIB", "IcingaApplication" }.Except(names));
    }

    /// <summary>The status of one part.</summary>
    [IcingaFact]
    public async Task TheStatusOfOnePartHasTheNode()
        => Assert.Equal(
            IcingaServer.Node,
            (await server.Client.Status["IcingaApplication"].GetAsync()).TextAt("results", 0, "status", "icingaapplication", "app", "node_name"));

    /// <summary>A type with its fields.</summary>
    [IcingaFact]
    public async Task ATypeHasItsFields()
    {
        var type = (await server.Client.Types["Host"].GetAsync()).ToJson().At("results", 0);

        Assert.Equal("Hosts", type.At("plural_name").GetString());
        Assert.Equal("Checkable", type.At("base").GetString());
        Assert.Equal("String", type.At("fields", "address", "type").GetString());
    }

    /// <summary>Templates by kind and by name.</summary>
    [IcingaFact]
    public async Task TemplatesAreListed()
    {
        var all = (await server.Client.Templates["hosts"].GetAsync()).ToJson().At("results").EnumerateArray()
            .Select(static template => template.GetProperty("name").GetString());

        Assert.Contains("generic-host", all);
        Assert.Equal("generic-service", (await server.Client.Templates["services"]["generic-service"].GetAsync()).TextAt("results", 0, "name"));
    }

    /// <summary>Variables, all and one.</summary>
    [IcingaFact]
    public async Task VariablesAreListed()
    {
        var all = (await server.Client.Variables.GetAsync()).ToJson().At("results").EnumerateArray()
            .Select(static variable => variable.GetProperty("name").GetString());

        Assert.Contains("NodeName", all);
        Assert.Equal(IcingaServer.Node, (await server.Client.Variables["NodeName"].GetAsync()).TextAt("results", 0, "value"));
    }

    /// <summary>Expressions of the console: the session keeps what was set.</summary>
    [IcingaFact]
    public async Task TheConsoleEvaluatesExpressions()
    {
        await server.Client.Console.ExecuteScript.PostAsync(new() { Command = "x = 20", Session = "live", Sandboxed = 0 });
        var answer = await server.Client.Console.ExecuteScript.PostAsync(new() { Command = "x + 1 + 1", Session = "live", Sandboxed = 0 });

        Assert.Equal(22, answer.ToJson().At("results", 0, "result").GetInt32());
    }

    /// <summary>What an expression may go on with.</summary>
    [IcingaFact]
    public async Task TheConsoleCompletesExpressions()
    {
        var answer = await server.Client.Console.AutoCompleteScript.PostAsync(new() { Command = "Host.", Session = "live", Sandboxed = 1 });

        Assert.Contains("Host.name", answer.TextsAt("results", 0, "suggestions"));
    }

    /// <summary>An expression that is none is answered in the result, with a status of its own.</summary>
    [IcingaFact]
    public async Task AnExpressionThatIsNoneIsASuccessWithACodeOfItsOwn()
    {
        ResponseMetadata metadata = new();
        var answer = await server.Client.Console.ExecuteScript.PostAsync(new() { Command = "1 +" }, new() { Metadata = metadata });

        Assert.Equal(HttpStatusCode.OK, metadata.StatusCode);
        Assert.Equal(500, answer.ToJson().At("results", 0, "code").GetInt32());
        Assert.Contains("syntax error", answer.TextAt("results", 0, "status"), StringComparison.Ordinal);
    }

    /// <summary>What a later version has: the memory as XML.</summary>
    [IcingaFact]
    public async Task TheMemoryIsXmlOrNotThereYet()
    {
        try
        {
            using var reader = new StreamReader(await server.Client.Debug.MallocInfo.GetAsync());
            Assert.StartsWith("<malloc", await reader.ReadToEndAsync(), StringComparison.Ordinal);
        }
        catch (ApiException exception)
        {
            Assert.Equal(HttpStatusCode.NotFound, exception.StatusCode);
            Assert.Contains("'v1/debug/malloc_info' could not be found", exception.ErrorMessage, StringComparison.Ordinal);
        }
    }
}
