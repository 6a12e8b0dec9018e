using System.Linq;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>Objects in bodies have types of their own, made of what lists, tables and examples show of them.</summary>
public sealed class BodyObjectTests
{
    [Fact]
    public void AnObjectThatAnExampleShowsHasAType()
    {
        var code = Emit("## JSON parameters\n\n- `lid` (object): The lid.\n\n## Request example\n\n```http\nPOST https://kilns.example/pots\n"
            + "Content-Type: application/json\n\n{ \"lid\": { \"size\": 3, \"is_flat\": true } }\n```\n");

        Assert.Contains("_Models.PotLid? Lid { get; init; }", code);
        Assert.Contains("partial class PotLid", code.Replace("record", "class"));
        Assert.Contains("public bool? IsFlat", code);
    }

    [Fact]
    public void AnObjectWhoseMembersAreListedHasAType()
    {
        var code = Emit("## JSON parameters\n\n- `lids` (array): The lids.\n  - `size` (integer): How wide.\n  - `mark` (string): Its mark.\n");

        Assert.Contains("IReadOnlyList<_Models.PotLid>? Lids { get; init; }", code);
        Assert.Contains("public long? Size", code);
        Assert.Contains("Its mark.", code);
    }

    [Fact]
    public void ADictionaryThatAnExampleShowsHasTheTypeOfItsValues()
        => Assert.Contains("IReadOnlyDictionary<string, string>? Labels { get; init; }",
            Emit("## JSON parameters\n\n- `labels` (object): Which.\n\n## Request example\n\n```http\nPOST https://kilns.example/pots\n"
                + "Content-Type: application/json\n\n{ \"labels\": { \"com.example.a\": \"x\", \"com.example.b\": \"y\", \"com.example.c\": \"z\" } }\n```\n"));

    [Fact]
    public void ADictionaryHasMoreKeysThanAnExampleShows()
        => Assert.Contains("_SystemJson.JsonElement? Attrs { get; init; }",
            Emit("## JSON parameters\n\n| Name | Type |\n|---|---|\n| attrs | Dictionary |\n\n## Request example\n\n```http\nPOST https://kilns.example/pots\n"
                + "Content-Type: application/json\n\n{ \"attrs\": { \"size\": 3 } }\n```\n"));

    [Theory]
    [InlineData("object[]")]
    [InlineData("array of objects")]
    public void AListOfObjectsHasTheListedMembersEvenIfAnObjectOfItsNameWouldHaveKeysOfTheCaller(string type)
    {
        var code = Emit("## JSON parameters\n\n- `labels` (" + type + "): Which.\n  - `key` (string): Its key.\n  - `size` (integer): How wide.\n");

        Assert.Contains("IReadOnlyList<_Models.PotLabel>? Labels { get; init; }", code);
        Assert.Contains("public long? Size", code);
    }

    [Theory]
    [InlineData("filter_vars")]
    [InlineData("env")]
    public void AnObjectWhoseKeysAreUpToTheCallerTakesOthersThanAnExampleShows(string name)
        => Assert.Contains("_SystemJson.JsonElement? ",
            Emit("## JSON parameters\n\n- `" + name + "` (object): Values by name.\n\n## Request example\n\n```http\nPOST https://kilns.example/pots\n"
                + "Content-Type: application/json\n\n{ \"" + name + "\": { \"size\": 3, \"mark\": \"x\" } }\n```\n"));

    private static string Emit(string sections)
        => string.Concat(GeneratorDriverHelper.Run(DocSet.Of(("docs/pots.md", "# Make a pot\n\nMakes it.\n\n## HTTP request\n\n```http\n"
            + "POST https://kilns.example/pots\n```\n\n" + sections + "\n## Response\n\n```json\n{ \"id\": \"a\" }\n```\n"))).PageFiles.Select(
                static file => file.Value));
}
