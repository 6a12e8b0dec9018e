using System.Linq;
using Xunit;

namespace DocGen.Tests.Pages.Forms;

/// <summary>Lines with a colon that head the list or table below them.</summary>
public class LabelHeadingFormTests
{
    [Theory]
    [InlineData("URL query parameters:", "size")]
    [InlineData("![](picture.png)", "")]
    [InlineData("\u0085\uFEFF", "")]
    public void OnlyALineWithTextHeadsAList(string line, string expected)
        => Assert.Equal(
            expected,
            string.Join(' ',
                Reading.Page($"# Crates\n\n## List\n\n`GET /crates`\n\n### What else there is\n\n{line}\n\n- `size` (integer, optional): how many.\n")
                .Page.Operations.Single().QueryParameters.Select(static row => row.Name)));
}
