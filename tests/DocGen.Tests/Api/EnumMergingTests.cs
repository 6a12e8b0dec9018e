using System.Linq;
using DocGen.Diagnostics;
using DocGen.Pages.Model;
using Xunit;
using static DocGen.Tests.Api.Docs;

namespace DocGen.Tests.Api;

public sealed class EnumMergingTests
{
    [Fact]
    public void MembersKeepTheirOrder_AndThoseWithoutNumberCountOn()
    {
        var members = Build(EnumPage("color", "red", "green=4", "blue", "grey=-1")).Value.FindEnum("color").Members;

        Assert.Equal([("red", 0L), ("green", 4L), ("blue", 5L), ("grey", -1L)], members.Select(static member => (member.Name, member.Value!.Value)));
    }

    [Fact]
    public void DefinitionsOfOneEnumAreJoined()
    {
        var section = TypePage("crate", Row("a")) with
        {
            Enums = List(new EnumDefinition { Name = "color", LinkAnchor = "color-values", Members = Members("red", "blue", "black") }),
        };

        var result = Build(EnumPage("color", "red=1", "blue=2"), section);

        Assert.Equal(["red", "blue", "black"], Assert.Single(result.Value.Enums).Members.Select(static member => member.Name));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void ADefinitionThatSharesLittleIsLeftOut_AndTheListsOfRowsTellWhichOneIsWrong()
    {
        var wrong = EnumPage("color", "heavy", "light", "red");
        var right = TypePage("crate", Row("a", "color", null, "red", "blue")) with
        {
            Enums = List(new EnumDefinition { Name = "color", LinkAnchor = "color-values", Members = Members("red", "blue", "black") }),
        };

        var result = Build(wrong, right);

        Assert.Equal(["red", "blue", "black"], Assert.Single(result.Value.Enums).Members.Select(static member => member.Name));
        Assert.Equal([ApiDiagnosticIds.ConflictingEnum], result.Ids());
    }

    [Theory]
    [InlineData("blue,grey,red", "red,blue,grey", "red,blue,grey", "red,blue,grey", "red,blue,grey")]
    [InlineData("blue,grey,red", "blue,grey,red", "red,blue,grey", "red,blue,grey", "blue,grey,red")]
    [InlineData("blue,grey,red", "blue,grey,red", "red,blue,grey", "red,blue,grey", "red,blue")]
    [InlineData("blue,grey=5,red", "blue,grey,red", "red,blue,grey", "red,blue,grey", "red,blue,grey")]
    public void RowsOfThreePagesOutvoteATableInTheOrderOfMembersWithoutNumbers(string table, string expected, params string[] lists)
    {
        var pages = lists.Select(static (list, i) => TypePage("box" + i, Row("a", "color", null, list.Split(','))));

        var result = Build([EnumPage("color", table.Split(',')), .. pages]);

        Assert.Equal(expected.Split(','), Assert.Single(result.Value.Enums).Members.Select(static member => member.Name));
    }

    [Fact]
    public void TheListsOfRowsOverruleATableThatSharesNothingWithThem()
    {
        var result = Build(EnumPage("color", "heavy", "light"), TypePage("crate", Row("a", "color", null, "red", "blue")));

        Assert.Equal(["red", "blue"], Assert.Single(result.Value.Enums).Members.Select(static member => member.Name));
        Assert.Equal([ApiDiagnosticIds.ConflictingEnum], result.Ids());
    }

    [Fact]
    public void ARowThatListsValuesDefinesAnEnumThatNoPageDocuments()
    {
        var result = Build(TypePage("box", Row("a", "color", null, "red", "blue")), TypePage("crate", Row("b", "color collection", null, "red", "black")));

        Assert.Equal(["red", "blue", "black"], Assert.Single(result.Value.Enums).Members.Select(static member => member.Name));
        Assert.Equal("color collection", result.Value.FindType("crate").Properties[0].Type.Describe());
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void NumbersBesideListedValuesAreKept()
    {
        var row = Row("a", "color", null, "red", "blue") with { ValueNumbers = List(2L, 5L) };

        Assert.Equal([2L, 5L], Build(TypePage("box", row)).Value.FindEnum("color").Members.Select(static member => member.Value!.Value));
    }

    [Fact]
    public void AlternativesInASampleDefineAnEnumToo()
    {
        var page = TypePage("box", Row("a", "color"));
        page = page with { Types = List(page.Subject! with { Sample = List(new SampleMember("a", SampleKind.Text, false, null, List("red", "blue"))) }) };

        Assert.Equal(2, Build(page).Value.FindEnum("color").Members.Count);
    }

    [Fact]
    public void AStringWithValuesStaysAString()
        => Assert.Empty(Build(TypePage("box", Row("a", "String", null, "red", "blue"))).Value.Enums);

    [Theory]
    [InlineData(true, true, "none=0", "read=1", "write=2", "all=3", "admin=4")]
    [InlineData(false, true, "none=0", "read=1", "write=2", "admin=4")]
    [InlineData(false, false, "none=0", "read=1", "write=2", "all=3", "admin=4")]
    [InlineData(false, false, "none=0", "read=1", "write=2")]
    [InlineData(true, true, "none", "read", "write")]
    [InlineData(false, false, "none", "read", "write")]
    [InlineData(true, false, "none", "read=1", "write")]
    [InlineData(true, false, "a=0", "b=1", "c=8", "d=6")]
    public void FlagsNeedValuesThatAreBits_AndWordsOrGapsThatSayIt(bool isMultiValued, bool expected, params string[] members)
    {
        var page = EnumPage("access", members);
        page = page with { Enums = List(page.Enums[0] with { IsMultiValued = isMultiValued }) };

        Assert.Equal(expected, Build(page).Value.FindEnum("access").IsFlags);
    }

    [Fact]
    public void OfATypeAndAnEnumOfOneNameTheTypeStays_UnlessItsPageSaysNothing()
    {
        var empty = TypePage("color");
        var full = TypePage("shape", Row("a"));

        var result = Build(
            empty,
            full,
            EnumPage("color", "red") with { Path = "docs/e1.md" },
            EnumPage("shape", "round") with { Path = "docs/e2.md" },
            TypePage("box", Row("a", "[any](docs/color.md)")));

        Assert.Equal(["color"], result.Value.Enums.Select(static type => type.Name));
        Assert.Equal(["box", "shape"], result.Value.Types.Select(static type => type.Name));
        Assert.Equal("color", result.Value.FindType("box").Properties[0].Type.Describe());
        Assert.Equal([ApiDiagnosticIds.TypeAndEnum], result.Ids());
    }
}
