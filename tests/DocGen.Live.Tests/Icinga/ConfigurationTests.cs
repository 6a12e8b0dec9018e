using System.Net;
using DocGen.Live.Tests.Infrastructure;
using IcingaApi;

namespace DocGen.Live.Tests.Icinga;

/// <summary>Packages of configuration.</summary>
[Collection(IcingaCollection.Name)]
public sealed class ConfigurationTests(IcingaServer server)
{
    private const string File = "object Host \"packed.example\" { chec_command = \"dummy\" }";

    /// <summary>A package from its creation to its end, with a stage that is not valid, so that the server stays what it is.</summary>
    [IcingaFact]
    public async Task APackageHasItsStagesWithTheirFiles()
    {
        const string Package = "live-cmdb";
        Assert.Equal("Created package.", (await server.Client.Config.Packages[Package].PostAsync()).TextAt("results", 0, "status"));
        var stage = (await server.Client.Config.Stages[Package].PostAsync(new()
        {
            Files = new Dictionary<string, string> { ["conf.d/test.conf"] = File },
        })).TextAt("results", 0, "stage")!;
        var packages = (await server.Client.Config.Packages.GetAsync()).ToJson().At("results").EnumerateArray();
        Assert.Equal([stage], packages.Single(static package => package.GetProperty("name").GetString() == Package).TextsAt("stages"));

        var files = (await server.Client.Config.Stages[Package][stage].GetAsync()).ToJson().At("results").EnumerateArray();
        Assert.Contains(files, static file => file.GetProperty("name").GetString() == "conf.d/test.conf" && file.GetProperty("type").GetString() == "file");
        using (var reader = new StreamReader(await server.Client.Config.Files[Package][stage].ConfD["test.conf"].GetAsync()))
        {
            Assert.Equal(File, await reader.ReadToEndAsync());
        }

        await server.WaitUntilAsync(async () => (await ReadAsync(Package, stage, "status")).Length > 0, "The validation");
        Assert.Equal("1", (await ReadAsync(Package, stage, "status")).Trim());
        Assert.Contains("Attribute 'chec_command' does not exist.", await ReadAsync(Package, stage, "startup.log"), StringComparison.Ordinal);

        Assert.Equal("Stage deleted.", (await server.Client.Config.Stages[Package][stage].DeleteAsync()).TextAt("results", 0, "status"));
        Assert.Equal("Deleted package.", (await server.Client.Config.Packages[Package].DeleteAsync()).TextAt("results", 0, "status"));
    }

    /// <summary>A stage of a package that there is not.</summary>
    [IcingaFact]
    public async Task AStageNeedsItsPackage()
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => server.Client.Config.Stages["nobodys"]["none"].GetAsync());

        Assert.Equal(HttpStatusCode.NotFound, error.StatusCode);
    }

    /// <summary>A file of a stage; empty as long as it is not there.</summary>
    private async Task<string> ReadAsync(string package, string stage, string file)
    {
        try
        {
            using var reader = new StreamReader(await server.Client.Config.Files[package][stage][file].GetAsync());
            return await reader.ReadToEndAsync();
        }
        catch (ApiException exception) when (exception.StatusCode == HttpStatusCode.NotFound)
        {
            return "";
        }
    }
}
