using System.Linq;
using DocGen.Pages.Model;
using Xunit;

namespace DocGen.Tests.Pages.Forms;

/// <summary>Parameters in the line of their label.</summary>
public class InlineParametersFormTests
{
    [Theory]
    [InlineData("**Required parameters**: `label` for what is printed on it, and `size`.")]
    [InlineData("**Required parameters:** `label` and `size`.")]
    [InlineData("_Required parameters_: `label`, `size`")]
    public void NamesBehindALabelAreParameters(string line)
    {
        var body = Body(line + "\n\n_Optional parameters_:\n\n* `color` - when set to `true`, it is painted.\n");

        Assert.Equal(["label", "size", "color"], body.Members.Select(static row => row.Name));
        Assert.Equal([Requirement.Required, Requirement.Required, Requirement.Optional], body.Members.Select(static row => row.Requirement));
        Assert.Equal("Boolean", Reading.Show(body.Members[2].Type));
    }

    [Fact]
    public void CodeInTheTextOfAParameterIsNoParameter()
        => Assert.Equal(["label"], Body("**Required parameters**: `label` for what is in `crates.txt`.\n").Members.Select(static row => row.Name));

    [Theory]
    [InlineData("**Required parameters**: none.")]
    [InlineData("**Note**: `label` is short.")]
    public void AnyOtherLineIsText(string line) => Assert.Empty(Body(line + "\n").Members);

    private static RequestBodyDefinition Body(string text)
        => Reading.Page("# Crates\n\n## Create a crate\n\n* `POST /crates.json` creates a crate.\n\n" + text, "reference/crates.md").Page.Operations[0].Body;
}
