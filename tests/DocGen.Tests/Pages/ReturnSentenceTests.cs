using DocGen.Pages;
using DocGen.Pages.Model;
using Xunit;

namespace DocGen.Tests.Pages;

/// <summary>What the description of an operation says that it gives, on pages without a section for the response.</summary>
public sealed class ReturnSentenceTests
{
    private static ResponseDefinition Read(string sentence) => PageReader.Read("crates.md", "crates.md", $"""
        # Get a crate

        Gets it. {sentence}

        ## HTTP request

        ```http
        GET /crates
        ```
        """, default).Page.Operations[0].Response;

    [Theory]
    [InlineData("Returns a [lid](lids.md#lid-object) object.", "lid", "lids.md", "lid-object", false)]
    [InlineData("Returns the updated [lid holder](/docs/lids#lid-holder-object) object on success. Fires a [bell](/docs/bells) event.", "LidHolder", "lids.md",
        "lid-holder-object", false)]
    [InlineData("Returns a list of [lid](#lid-object) objects.", "lid", "crates.md", "lid-object", true)]
    [InlineData("**Returns:** Array of [Lid](lids.md)\\\n**Needs:** [Key](keys.md)", "Lid", "lids.md", null, true)]
    [InlineData("A successful call will return the [lid](lids.md).", "lid", "lids.md", null, false)]
    [InlineData("**Returns:** List of [Lid]({{< relref \"entities/lids\" >}}) and more", "Lid", "lids.md", null, true)]
    [InlineData("**Returns:** [Lid]({% link entities/lids.md %}#lid-object)", "Lid", "entities/lids.md", "lid-object", false)]
    public void ALinkBehindTheVerbIsTheType(string sentence, string name, string path, string? anchor, bool isCollection)
    {
        var type = Read(sentence).Type!;

        Assert.Equal(new TypeName(name, path, anchor), type.Alternatives[0]);
        Assert.Equal(isCollection, type.IsCollection);
    }

    [Fact]
    public void ALabelSaysMoreThanTheSectionOfTheResponse_AndThatMoreThanASentence()
    {
        const string Section = "The `id` of this response is that of the [box](boxes.md).\n";

        Assert.Equal(("Lid", true), NameOf(Page("**Returns:** Array of [Lid](lids.md)", Section)));
        Assert.Equal(("box", false), NameOf(Page("Returns a [lid](lids.md) object.", "Returns a [box](boxes.md) object.\n")));
        Assert.Equal(("lid", false), NameOf(Page("Returns a [lid](lids.md) object.", "##### 200: OK\n")));
        Assert.Null(Page("**Returns:** Hash with a single key of `count`", Section).Response.Type);
    }

    [Fact]
    public void AnArrayThatIsToldIsOneWhateverTheExampleShows()
        => Assert.Equal(
            "GET /crates: Collection Lid",
            Api.ExamplePages.DescribeResults(Api.ExamplePages.Model(
                Api.ExamplePages.Read("# Lid\n\n## Properties\n\n| Property | Type |\n|:-|:-|\n| width | Int32 |\n", "lids.md"),
                Api.ExamplePages.Read(Text("**Returns:** Array of [Lid](lids.md)", "```json\n{ \"width\": 1 }\n```\n"), "crates.md"))));

    private static string Text(string description, string response) => $"""
        # Get crates

        {description}

        ## HTTP request

        ```http
        GET /crates
        ```

        ## Response

        {response}
        """;

    private static OperationDefinition Page(string description, string response)
        => PageReader.Read("crates.md", "crates.md", Text(description, response), default).Page.Operations[0];

    private static (string Name, bool IsCollection) NameOf(OperationDefinition operation)
        => (operation.Response.Type!.Alternatives[0].Name, operation.Response.Type.IsCollection);

    [Theory]
    [InlineData("Returns nothing.")]
    [InlineData("Returns `204 No Content` on success.")]
    [InlineData("Returns a 204 empty response on success.")]
    [InlineData("A successful call will return an empty object.")]
    [InlineData("**Returns:** Empty\\\n**Needs:** Key")]
    public void NothingIsSaidInManyWays(string sentence) => Assert.True(Read(sentence).IsEmpty);

    [Theory]
    [InlineData("Requires the [key](keys.md) of the crate.")]
    [InlineData("Returns what somebody has put into the crate and nobody has taken out of it, see [key](keys.md).")]
    [InlineData("Returns what is in the crate. See [key](keys.md).")]
    public void OtherLinksAreNoTypes(string sentence)
    {
        var response = Read(sentence);

        Assert.False(response.IsEmpty);
        Assert.Null(response.Type);
    }
}
