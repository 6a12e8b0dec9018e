using Xunit;

namespace DocGen.Tests.Pages;

public class InlineValuesTests
{
    [Theory]
    [InlineData("The binding. Possible values are: `hard`, `soft`, and `none`.", "hard,soft,none")]
    [InlineData("Possible values are `hard` or `soft`.", "hard,soft")]
    [InlineData("The possible values for the binding are: `hard`, `soft`.", "hard,soft")]
    [InlineData("The supported values for **binding** are: `hard` , `soft` .", "hard,soft")]
    [InlineData("Allowed values: `hard`, `soft`.", "hard,soft")]
    [InlineData("Can be one of `hard`, or `soft`", "hard,soft")]
    [InlineData("Possible values are: **hard**, **soft**.", "hard,soft")]
    [InlineData("Possible values: \"hard\", \"soft\".", "hard,soft")]
    [InlineData("Possible values are: hard, soft and none.", "hard,soft,none")]
    [InlineData("Possible values are:<br>`hard`<br>`soft`", "hard,soft")]
    [InlineData("Possible values are: <ul><li>`hard` the cloth one</li><li>`soft` paper</li></ul>", "hard,soft")]
    [InlineData("Supported values are: <li>hard</li><li>soft -- made of paper.</li>", "hard,soft")]
    [InlineData("Possible values are: `hard` (default value), `soft`, and `none` (for some reason).", "hard,soft,none")]
    [InlineData("Possible values are: `hard` - made of cloth; `soft` - made of paper.", "hard,soft")]
    [InlineData("Can be one of the following values: "
        + "<table><tr><th>Value</th><th>Description</th></tr><tr><td>hard</td><td>Cloth.</td></tr><tr><td>soft</td><td>Paper, or the like.</td></tr></table>",
            "hard,soft")]
    [InlineData("Possible values: <table><tr><td>`hard`</td><td>Cloth.</td></tr><tr><td>`soft`</td><td>Paper.</td></tr></table>", "hard,soft")]
    [InlineData("Possible values are: `hard``soft`, `none`.", "hard,soft,none")]
    [InlineData("Supported values are `hard`, `soft`, or `\"\"`. `\"\"` means no binding.", "hard,soft")]
    public void ListedValuesAreRead(string description, string expected) => Expect(description, expected);

    [Theory]
    [InlineData("Possible values are: `hard`, `soft`. Default is `medium`.", "hard,soft")]
    [InlineData("Possible values are: `hard`, `soft`. Supports `$filter`.", "hard,soft")]
    [InlineData("Possible values are: `hard`, `soft`. You must use the `Prefer: include-unknown` header to get the following value(s): `none`.",
        "hard,soft,none")]
    [InlineData("Possible values are: `null`, `hard`, `soft`.", "hard,soft")]
    public void TheListStopsAtTheFirstOtherText(string description, string expected) => Expect(description, expected);

    [Theory]
    [InlineData("Supported values are: `hard`, `soft`, and `shelf:<name|id>`.")]
    [InlineData("Possible values are: `hard`, `{colour}-soft`, `none`.")]
    public void AListWithAPatternIsNoEnumeration(string description)
    {
        Expect(description, "");
        Assert.Empty(
            Reading.Page("# book resource type\n\n## Properties\n|Property|Type|Description|\n|:--|:--|:--|\n|a|String|" + description.Replace("|", "\\|")
            + "|\n").Diagnostics);
    }

    [Theory]
    [InlineData("Its state. It can be \"Draft\", \"In Review\" or \"Open\".", "Draft,In Review,Open")]
    [InlineData("The kind, can be \"hard\" or \"soft\". See also \"none\".", "hard,soft")]
    [InlineData("Can be \" \", \"hard\" and \"soft\".", "hard,soft")]
    public void QuotesMayMarkValuesWithBlanks(string description, string expected) => Expect(description, expected);

    [Theory]
    [InlineData("The title can be \"anything\" you like.")]
    [InlineData("It can be hard.")]
    [InlineData("It can be \"hard")]
    [InlineData("Can be \"\"")]
    public void OneQuotedWordIsNoList(string description) => Expect(description, "");

    [Theory]
    [InlineData("Valid values 1 to 20.")]
    [InlineData("The value is `true` if it has a cover.")]
    [InlineData("Possible values are listed in the following table.")]
    [InlineData("The default value is `hard`.")]
    [InlineData("Each claim value should match one of the scopes. See `id` and `name`.")]
    public void RangesDefaultsAndProseAreNoLists(string description) => Expect(description, "");

    [Fact]
    public void NumbersBesideTheValuesAreKept()
    {
        var row = Reading.Row("|state|Int32|Possible values are: 0 - `Not Ready`, 1 - `Ready`.|");
        Assert.Equal(["Not Ready", "Ready"], row.Values);
        Assert.Equal([0L, 1L], row.ValueNumbers);
    }

    private static void Expect(string description, string expected)
        => Assert.Equal(expected, string.Join(",", Reading.Row($"|binding|binding|{description}|").Values));
}
