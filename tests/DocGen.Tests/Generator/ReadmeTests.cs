using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>What the README shows is so: its page is read, and its code compiles.</summary>
public sealed class ReadmeTests
{
    private const string Device = """
        # device resource type

        Namespace: contoso.things

        A thing with a plug.

        ## Properties

        |Property|Type|Description|
        |:---|:---|:---|
        |id|String|The key.|
        |label|String|What is printed on it.|
        |owner|String|Who has it.|
        |state|deviceState|Where it is. Possible values are: `spare`, `lent`.|

        ## JSON representation

        ```json
        { "@odata.type": "#contoso.things.device", "id": "String", "label": "String", "owner": "String", "state": "String" }
        ```

        """;

    [Fact]
    public void ItsCodeCompilesWithItsPage()
    {
        var readme = File.ReadAllText(Path.Combine(TestFolders.Repository, "README.md")).Replace("\r\n", "\n", StringComparison.Ordinal);
        var page = Regex.Match(readme, "````markdown\n(.*?)\n````", RegexOptions.Singleline).Groups[1].Value;
        var docs = DocSet.Of(
            ("docs/api/device-get.md", Get("/devices/{deviceId}", "a [device](../resources/device.md) object")),
            ("docs/api/device-list.md", Get("/devices", "a collection of [device](../resources/device.md) objects")),
            ("docs/api/device-update.md", page),
            ("docs/resources/device.md", Device)).WithOption("DocGenBaseUrl", "https://api.example/v1.0");

        var run = GeneratorDriverHelper.Run(docs, ConsumerCompilation.With(Program(readme)));

        var method = Regex.Match(readme, @"public Task<Device> PatchAsync\((.*)\)").Groups[1].Value;
        Assert.Contains("DevicePatch body", method, StringComparison.Ordinal);
        Assert.Contains("PatchAsync(DevicePatch body, ", run.AllText, StringComparison.Ordinal);
    }

    // The blocks that begin with a client or go on with it, one after the other, in a method of an ordinary project.
    private static string Program(string readme)
    {
        var blocks = Regex.Matches(readme, "```csharp\n(.*?)```", RegexOptions.Singleline).Select(static match => match.Groups[1].Value)
            .Where(static block => block.Contains("await client.", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, blocks.Count);

        IEnumerable<string> lines = string.Concat(blocks).Split('\n');
        var usings = lines.Where(IsUsing);
        return new StringBuilder("using System; using System.Net; using System.Net.Http; using System.Text.Json; using System.Threading.Tasks;\n")
            .AppendJoin('\n', usings)
            .Append("\n#pragma warning disable CA1303, CA1852, CA2000, CA2007, IDE0059\ninternal static class Program { internal static async Task Main() {\n")
            .AppendJoin('\n', lines.Where(static line => !IsUsing(line)))
            .Append("\n} }\n").ToString();

        static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal);
    }

    private static string Get(string route, string response) => $"""
        # Get {route}

        Namespace: contoso.things

        Read it.

        ## HTTP request

        ```http
        GET {route}
        ```

        ## Response

        If successful, this method returns a `200 OK` response code and {response} in the response body.

        """;
}
