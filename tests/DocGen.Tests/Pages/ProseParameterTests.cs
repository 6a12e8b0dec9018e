using System.Linq;
using DocGen.Pages.Model;
using Xunit;

namespace DocGen.Tests.Pages;

/// <summary>Parameters of actions that sentences name and no table lists.</summary>
public class ProseParameterTests
{
    private static RequestBodyDefinition Body(string introduction, string body = "This method does not require a request body.", string title = "jar: label",
        string verb = "POST")
        => Reading.Page(
            $"# {title}\n\nLabels a jar.\n\n{introduction}\n\n## HTTP request\n\n```http\n{verb} /jars/{{id}}/label\n```\n\n## Request body\n\n{body}\n",
            "reference/v1.0/api/jar-label.md").Page.Operations[0].Body;

    private static string Names(RequestBodyDefinition body) => $"{body.Kind} " + string.Join(",", body.Members.Select(static row => row.Name));

    [Theory]
    [InlineData("Specify the `note` parameter to add a text.", "note")]
    [InlineData("You can supply the **colors** and `sizes` parameters.", "colors,sizes")]
    [InlineData("When using JSON:\n- Specify either a text or the **title** property of the `note` parameter. Both are an error.\n"
        + "- Provide the `size` parameter.", "note,text,size")]
    public void SentencesNameParametersOfAnAction(string introduction, string names) => Assert.Equal("Parameters " + names, Names(Body(introduction)));

    [Fact]
    public void AFormatInBoldIsNoTypeOfTheBody()
        => Assert.Equal("Parameters note",
            Names(Body("Specify the `note` parameter.",
                "This method does not require a request body. To send a file, provide the content with its headers (\"To\"), all encoded in **base64** "
                    + "format.")));

    [Fact]
    public void ParametersOfSentencesStandBesideThoseOfTheTable()
    {
        var body = Body("Specify the `note` parameter.",
            "Provide a JSON object with the following parameters.\n\n|Parameter|Type|Description|\n|:--|:--|:--|\n|Note|String|It.|\n|size|Int32|It.|");

        Assert.Equal("Parameters Note,size", Names(body));
        Assert.Equal("Parameters size,note",
            Names(Body("Specify the `note` parameter.",
                "Provide a JSON object with the following parameters.\n\n|Parameter|Type|Description|\n|:--|:--|:--|\n|size|Int32|It.|")));
    }

    [Theory]
    [InlineData("The notification will contain the **room** and **floor** parameters.", "None ")]
    [InlineData("Specify the `id` parameter in the address.", "None ")]
    public void WhatASentenceSaysIsNotSentIsNoParameter(string introduction, string expected) => Assert.Equal(expected, Names(Body(introduction)));

    [Fact]
    public void APageThatForbidsABodyHasNoParametersOfOne()
        => Assert.Equal("None ", Names(Body("Specify the `note` parameter.", "Do not supply a request body for this method.")));

    [Fact]
    public void AWriteThatIsNoActionHasNoParametersFromSentences()
        => Assert.Equal("Unstated ", Names(Body("Specify the `note` parameter.", "Send it.", "Label a jar")));

    [Fact]
    public void ABodyThatIsNotRequiredMayBeShownAsJson()
    {
        var body = Body("",
            "No request body is required. You can specify more:\n\n<!-- { \"blockType\": \"resource\", \"@odata.type\": \"contoso.jarInfo\" } -->\n```json\n"
                + "{ \"name\": \"a\" }\n```\n\nTogether:\n\n```json\n{ \"item\": { \"name\": \"a\" }, \"isLast\": true }\n```");

        Assert.Equal(RequestBodyKind.Members, body.Kind);
        Assert.Equal(["item", "isLast"], body.Sample.Select(static member => member.Name));
    }
}
