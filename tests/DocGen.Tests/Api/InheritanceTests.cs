using System.Linq;
using DocGen.Diagnostics;
using DocGen.Pages.Model;
using Xunit;
using static DocGen.Tests.Api.Docs;

namespace DocGen.Tests.Api;

public sealed class InheritanceTests
{
    [Fact]
    public void TheAnnotationNamesTheBase_ThenTheIntroduction_ThenTheRows()
    {
        var annotated = TypePage("a", "contoso.api.part", Row("x"));
        var introduced = TypePage("b", Row("x", "String", "[thing](docs/thing.md)"));
        introduced = introduced with { Types = List(introduced.Subject! with { IntroducedBase = Name("[part](docs/part.md)") }) };
        var rows = TypePage("c", Row("p", "String", "part"), Row("q", "String", "part"), Row("t", "String", "thing"));

        var model = Build(annotated, introduced, rows, TypePage("part", Row("p"), Row("q")), TypePage("thing", Row("t"))).Value;

        Assert.All(["a", "b", "c"], name => Assert.Equal("contoso.api.part", model.FindType(name).BaseType));
    }

    [Fact]
    public void OfTwoBasesTheOneThatDerivesFromTheOtherIsNearer()
    {
        var page = TypePage("leaf", "root", Row("x"), Row("m", "String", "branch"));

        var model = Build(page, TypePage("branch", "root", Row("m")), TypePage("root", Row("id"))).Value;

        Assert.Equal("contoso.api.branch", model.FindType("leaf").BaseType);
    }

    [Fact]
    public void InheritedMembersAreNotDeclaredTwice()
    {
        var model = Build(TypePage("leaf", "root", Row("id", "String", "root"), Row("x")), TypePage("root", Row("id"))).Value;

        Assert.Equal(["x: String"], model.FindType("leaf").Describe());
    }

    [Fact]
    public void AMemberRedeclaredWithAnotherTypeStaysTheBases_WithAWarning()
    {
        var result = Build(TypePage("leaf", "root", Row("size", "Double")), TypePage("root", Row("size", "Int32")));

        Assert.Empty(result.Value.FindType("leaf").Properties);
        Assert.Equal([ApiDiagnosticIds.RedeclaredMember], result.Ids());
    }

    [Fact]
    public void ABaseWithoutPageHasTheRowsThatAreInheritedFromIt()
    {
        var result = Build(TypePage("leaf", "root", Row("id", "String", "[root](docs/root.md)"), Row("x")),
            TypePage("twig", Row("id", "String", "[root](docs/root.md)"), Row("note", "String", "[root](docs/root.md)")));

        Assert.Equal(["id: String", "note: String"], result.Value.FindType("root").Describe());
        Assert.Equal(["x: String"], result.Value.FindType("leaf").Describe());
        Assert.Equal([ApiDiagnosticIds.UndocumentedBase], result.Ids());
    }

    [Fact]
    public void AWordWithoutALinkMakesNoBase()
    {
        var page = TypePage("leaf", Row("x"));
        page = page with { Types = List(page.Subject! with { IntroducedBase = Name("another") }) };

        Assert.Null(Assert.Single(Build(page).Value.Types).BaseType);
    }

    [Fact]
    public void TypesThatDeriveFromEachOtherAreCutApart()
    {
        var result = Build(TypePage("a", "b", Row("x")), TypePage("b", "c", Row("y")), TypePage("c", "a", Row("z")), TypePage("d", "d", Row("w")));

        Assert.Single(result.Value.Types, static type => type.BaseType is null && type.Name != "d");
        Assert.Null(result.Value.FindType("d").BaseType);
        Assert.Equal([ApiDiagnosticIds.CyclicBase], result.Ids());
    }

    [Fact]
    public void KeysRelationshipsMethodsAndBasesMakeEntities()
    {
        var related = TypePage("b", Row("x") with { IsRelationship = true });
        var called = TypePage("c", Row("x"));
        called = called with { Types = List(called.Subject! with { Methods = List(new MethodRow("docs/get.md", null)) }) };

        var model = Build(EntityPage("a", null, Row("x")), related, called, TypePage("d", "a", Row("y")), TypePage("e", Row("id"))).Value;

        Assert.Equal(["a", "b", "c", "d"], model.Types.Where(static type => type.IsEntity).Select(static type => type.Name));
    }

    [Fact]
    public void EntitiesWithoutBaseDeriveFromTheOneThatTheOthersHaveInCommon()
    {
        var known = Enumerable.Range(1, 5).Select(static i => EntityPage("t" + i, "root", Row("x"))).ToArray();

        var model = Build([.. known, EntityPage("root", null, Row("id")), EntityPage("z", null, Row("id"), Row("y")), TypePage("v", Row("id"))]).Value;

        Assert.Equal("contoso.api.root", model.FindType("z").BaseType);
        Assert.Equal(["y: String"], model.FindType("z").Describe());
        Assert.Null(model.FindType("v").BaseType);
    }
}
