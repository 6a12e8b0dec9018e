using System.Linq;
using Xunit;

namespace DocGen.Tests.Pages;

public class EnumReaderTests
{
    [Theory]
    [InlineData("|Member|Value|Description|\n|:--|:--|:--|\n|hard|0|Cloth.|\n|soft|-1|Paper.|")]
    [InlineData("|Member|Int value|Description|\n|:--|:--|:--|\n|`hard`|0|Cloth.|\n|`soft`|-1|Paper.|")]
    public void MembersHaveValuesAndDescriptions(string table)
    {
        var binding = Enum("# binding enum type\n\nHow a book is bound.\n\n## Members\n" + table + "\n");
        Assert.Equal(("binding", null, "How a book is bound."), (binding.Name, binding.LinkAnchor, binding.Description));
        Assert.Equal([("hard", 0L, "Cloth."), ("soft", -1L, "Paper.")],
            binding.Members.Select(member => (member.Name, member.Value!.Value, member.Description)));
    }

    [Theory]
    [InlineData("|Member|Description|\n|:--|:--|\n|hard|Cloth.|\n|soft||")]
    [InlineData("|Member|\n|:--|\n|hard|\n|soft|")]
    [InlineData("|Value|Description|\n|:--|:--|\n|hard|Cloth.|\n|soft|Paper.|")]
    public void TheValueColumnMayBeAbsent(string table)
    {
        var members = Enum("# binding enumeration\n\n## Members\n" + table + "\n").Members;
        Assert.Equal(["hard", "soft"], members.Select(member => member.Name));
        Assert.All(members, member => Assert.Null(member.Value));
    }

    [Fact]
    public void TheTableMayStandRightBelowTheHeadingOfAnEnumeration()
    {
        Assert.Equal(["hard", "soft"],
            Enum("# binding enum type\n\nHow a book is bound.\n\n|Member|Description|\n|:--|:--|\n|hard|Cloth.|\n|soft||\n").Members.Select(
                member => member.Name));
        Assert.Empty(Reading.Page("# binding enum type\n\nHow a book is bound.\n\n|Shop|Price|\n|:--|:--|\n|Corner|3|\n").Page.Enums);
    }

    [Theory]
    [InlineData("## binding values")]
    [InlineData("### binding values ")]
    [InlineData("#### binding values.")]
    public void SectionsOfValuesAreEnumerationsOnAnyPage(string heading)
    {
        var binding =
            Enum("# book resource type\n\n## Properties\n|Property|Type|Description|\n|:--|:--|:--|\n|binding|[binding](#binding-values)|x.|\n\n" + heading
                + "\n\n|Member|\n|:--|\n|hard|\n");
        Assert.Equal(("binding", "binding-values"), (binding.Name, binding.LinkAnchor));
    }

    [Fact]
    public void AListOfValuesIsCalledAsItsLinkSaysWhereItsHeadingIsTranslated()
        => Assert.Equal("tone",
            Enum("# tipo de recurso book\n\n## <a name=\"properties\"></a>Propriedades\n|Propriedade|Tipo|Descrição|\n|:--|:--|:--|\n|tone|tone|x.|\n\n"
                + "### <a name=\"tone-values\"></a>valores de tom\n\n|Member|\n|:--|\n|high|\n|low|\n").Name);

    [Fact]
    public void ARowNamedNullIsNoMemberOfAnEnumeration()
        => Assert.Equal(["hard"],
            Enum("# binding enum type\n\n## Members\n|Member|Description|\n|:--|:--|\n|null|Not known.|\n|hard|Cloth.|\n").Members.Select(
                static member => member.Name));

    [Fact]
    public void ABulletedListOfNamesIsAnEnumerationToo()
    {
        var binding =
            Enum("# book resource type\n\n## Properties\n|Property|Type|\n|:--|:--|\n|binding|binding|\n\n## binding values\n\nHow it is bound.\n\n- hard\n"
                + "- `soft`: Paper.\n- none - No binding.\n");
        Assert.Equal([("hard", ""), ("soft", "Paper."), ("none", "No binding.")], binding.Members.Select(static member => (member.Name, member.Description)));
    }

    [Theory]
    [InlineData("- hard\n- soft and easy to bend\n")]
    [InlineData("- hard\n")]
    public void AListWithOtherItemsIsProse(string list)
        => Assert.Empty(
            Reading.Page("# book resource type\n\n## Properties\n|Property|Type|\n|:--|:--|\n|binding|binding|\n\n## binding values\n\n" + list).Page.Enums);

    [Fact]
    public void ADuplicateMember_ReportsDG0029AndCountsOnce()
    {
        var result = Reading.Page("# binding enum type\n\n## Members\n|Member|\n|:--|\n|hard|\n|hard|\n");
        Assert.Single(result.Page.Enums.Single().Members);
        Assert.Equal(("DG0029", 6), (result.Diagnostics.Single().Id, result.Diagnostics.Single().Position.Line));
    }

    [Fact]
    public void APageMaySayThatItsMembersAreCombined()
        => Assert.True(Enum("# kinds enum type\n\nThe kinds as flags.\n\n## Members\n|Member|Value|\n|:--|:--|\n|a|1|\n|b|2|\n").IsMultiValued);

    [Fact]
    public void AnEnumPageWithARepresentationIsNoType()
    {
        var page = Reading.Page(
            "# binding enum type\n\n## Members\n|Member|Description|\n|:--|:--|\n|hard||\n\n## JSON representation\n"
                + "<!-- { \"blockType\": \"resource\", \"@odata.type\": \"library.binding\" } -->\n```json\n{ }\n```\n").Page;
        Assert.Null(page.Subject);
        Assert.Single(page.Enums);
    }

    private static DocGen.Pages.Model.EnumDefinition Enum(string text) => Reading.Page(text).Page.Enums.Single();
}
