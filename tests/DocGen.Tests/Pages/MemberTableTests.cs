using System.Linq;
using DocGen.Pages.Model;
using Xunit;

namespace DocGen.Tests.Pages;

public class MemberTableTests
{
    [Theory]
    [InlineData("|Property|Type|Description|\n|:--|:--|:--|\n|title|String|Its title.|")]
    [InlineData("|Property name|Type|Description|\n|:--|:--|:--|\n|title|String|Its title.|")]
    [InlineData("|Method|Return Type|Description|\n|:--|:--|:--|\n|title|String|Its title.|")]
    [InlineData("|Type|Description&nbsp;&nbsp;|Name|\n|:--|:--|:--|\n|String|Its title.|title|")]
    [InlineData("|Property||Type|Description|\n|:--|:--|:--|:--|\n|title||String|Its title.|")]
    [InlineData("| Property | Type | Description\n|:--|:--|:--\n| title | String | Its title.")]
    public void ColumnsAreFoundByTheirHeaders(string table)
    {
        var member = Members(table).Single();
        Assert.Equal(("title", "String", "Its title."), (member.Name, Reading.Show(member.Type), member.Description));
    }

    [Fact]
    public void TablesOfHtmlAreReadLikeOthers()
    {
        const string Head = "<table>\n<tr><th>{0}</th><th>{1}</th><th>Description</th></tr>\n";
        var properties = string.Format(System.Globalization.CultureInfo.InvariantCulture, Head, "Property", "Type");
        var resource =
            Reading.Resource("# book resource type\n\n## Properties\n\n" + properties
                + "<tr><td>title</td><td>String</td><td>Its title.</td></tr>\n<tr><td>pages</td><td>Int32</td><td>How many.</td></tr>\n</table>\n");
        var operation =
            Reading.Operation("## Request body\n\nSupply these parameters.\n\n"
                + string.Format(System.Globalization.CultureInfo.InvariantCulture, Head, "Parameter", "Type")
                + "<tr><td>copies</td><td>Int32</td><td>How many.</td></tr></table>\n");
        var values =
            Reading.Page("# binding enum type\n\n## Members\n\n" + string.Format(System.Globalization.CultureInfo.InvariantCulture, Head, "Member", "Value")
                + "<tr><td>hard</td><td>0</td><td>Of boards.</td></tr></table>\n").Page.Enums.Single();

        Assert.Equal(["title: String", "pages: Int32"], resource.Members.Select(member => member.Name + ": " + Reading.Show(member.Type)));
        Assert.Equal("copies", operation.Body.Members.Single().Name);
        Assert.Equal(("hard", 0, "Of boards."), (values.Members.Single().Name, values.Members.Single().Value, values.Members.Single().Description));
    }

    [Fact]
    public void ATableOfTwoColumnsHasNoDescriptions()
        => Assert.Equal("String", Reading.Show(Members("|Property|Type|\n|:--|:--|\n|title|String|").Single().Type));

    [Fact]
    public void GroupRowsAndEmptyRowsAreNoMembers()
        => Assert.Equal(["title"],
            Members("|Property|Type|Description|\n|:--|:--|:--|\n|**General**| | |\n|title|String|Its title.|\n| | | |").Select(member => member.Name));

    [Fact]
    public void ARowThatSaysNoneIsNoMember_ButAMemberMayBeCalledSo()
    {
        const string header = "|Property|Type|Description|\n|:--|:--|:--|\n";
        Assert.Empty(Reading.Resource("# book resource type\n\n## Properties\n" + header + "|None|None|None|\n").Members);
        Assert.Equal(["none"], Members(header + "|none|String collection|Who reads nothing.|").Select(member => member.Name));
    }

    [Fact]
    public void SurplusCellsBelongToTheDescription()
        => Assert.Equal("One of a.cer | a.crt | a.bin, no more.",
            Members("|Property|Type|Description|\n|:--|:--|:--|\n|file|String|One of a.cer | a.crt | a.bin, no more.|").Single().Description);

    [Fact]
    public void AWrappedDescriptionGoesOnInTheNextLine()
    {
        var members = Members("|Property|Type|Description|\n|:--|:--|:--|\n|title|String|Its title,\nas it is printed on the cover.|\n|isbn|String|A number.|");
        Assert.Equal(["title", "isbn"], members.Select(member => member.Name));
        Assert.Equal("Its title, as it is printed on the cover.", members[0].Description.Replace(" |", ""));
    }

    [Theory]
    [InlineData("**title**", "title")]
    [InlineData("`title`", "title")]
    [InlineData("[title](../api/book-title.md)", "title")]
    [InlineData("sub\\_title", "sub_title")]
    [InlineData("@odata.type", "@odata.type")]
    [InlineData("@library.downloadUrl", "@library.downloadUrl")]
    public void NamesOfMembersLoseTheirMarkers(string cell, string name) => Assert.Equal(name, Reading.Row($"|{cell}|String|x.|").Name);

    [Fact]
    public void ADeprecatedNameLosesItsSuffix()
    {
        var row = Reading.Row("|title (deprecated)|String|x.|");
        Assert.Equal(("title", true), (row.Name, row.IsDeprecated));
    }

    [Fact]
    public void ACellThatIsNoName_ReportsDG0020()
    {
        var result =
            Reading.Page(
                "# book resource type\n\n## Properties\n|Property|Type|Description|\n|:--|:--|:--|\n|a title of its own|String|x.|\n|isbn|String|y.|\n");
        Assert.Equal(("DG0020", 5), (result.Diagnostics.Single().Id, result.Diagnostics.Single().Position.Line));
        Assert.Equal("isbn", result.Page.Subject!.Members.Single().Name);
    }

    [Theory]
    [InlineData("Its key. Inherited from [thing](thing.md)", "Its key.")]
    [InlineData("Inherited from [thing](thing.md). Its key.", "Its key.")]
    [InlineData("Inherited from [thing](thing.md)", "")]
    [InlineData("Its key. Inherited from **thing**.", "Its key.")]
    [InlineData("Its key. Inherited from thing.", "Its key.")]
    public void InheritedFromIsAFactAndNoProse(string cell, string description)
    {
        var row = Reading.Row($"|id|String|{cell}|");
        Assert.Equal((description, "thing"), (row.Description, row.InheritedFrom!.Name));
    }

    [Fact]
    public void ASentenceInFrontOfATableSaysItOfAllRows()
    {
        var resource = Reading.Resource("""
            # list resource type

            ## Properties

            |Property|Type|Description|
            |:--|:--|:--|
            |title|String|Its title.|

            The following properties are inherited from **[thing][]**.

            |Property|Type|Description|
            |:--|:--|:--|
            |id|String|Its key.|

            [thing]: thing.md
            """);
        Assert.Null(resource.Members[0].InheritedFrom);
        Assert.Equal("thing", resource.Members[1].InheritedFrom!.Name);
    }

    [Theory]
    [InlineData("Required. The title.", (int)Requirement.Required)]
    [InlineData("The title. Required.", (int)Requirement.Required)]
    [InlineData("The title. Optional", (int)Requirement.Optional)]
    [InlineData("Optional. The title.", (int)Requirement.Optional)]
    [InlineData("The title is required by readers.", (int)Requirement.Unknown)]
    public void ASentenceOfItsOwnSaysWhetherAMemberIsRequired(string description, int expected)
        => Assert.Equal((Requirement)expected, Reading.Row($"|title|String|{description}|").Requirement);

    [Fact]
    public void DescriptionsSayWhatIsAKey_ReadOnly_DeprecatedOrMultiValued()
    {
        Assert.True(Reading.Row("|id|String|Key of the entity. Read-only.|").IsKey);
        Assert.True(Reading.Row("|id|String|Key of the entity. Read-only.|").IsReadOnly);
        Assert.True(Reading.Row("|id|String|Deprecated. Use isbn.|").IsDeprecated);
        Assert.True(Reading.Row("|kinds|bookKinds|The kind(s) of the book. Possible values are: `a`, `b`.|").IsMultiValued);
    }

    private static MemberRow[] Members(string table) => Reading.Resource($"# book resource type\n\n## Properties\n{table}\n").Members.ToArray();
}
