using System.Linq;
using DocGen.Api.Model;
using DocGen.Diagnostics;
using DocGen.Pages.Model;
using Xunit;
using static DocGen.Tests.Api.Docs;

namespace DocGen.Tests.Api;

public sealed class TypeMergingTests
{
    [Fact]
    public void PagesOfOneTypeAreSlicesOfIt()
    {
        var first = TypePage("crate", Row("width", "Int32"), Row("label"));
        var second = TypePage("crate", Row("label"), Row("height", "Int32")) with { Path = "docs/shipping-crate.md" };

        var type = Assert.Single(Build(first, second).Value.Types);

        Assert.Equal(["width: Int32", "label: String", "height: Int32"], type.Describe());
        Assert.Equal(["docs/crate.md", "docs/shipping-crate.md"], type.Pages);
    }

    [Fact]
    public void AnnotationsOfTheProtocolAreNoMembers_WithTheirMarkOrWithout()
        => Assert.Equal(["label: String"],
            Build(TypePage("crate", Row("@odata.type"), Row("odata.type"), Row("label@odata.bind"), Row("label"))).Value.Types.Single().Describe());

    [Fact]
    public void NamesAreOneWhateverTheirCase_AndAnAnnotationSpells()
    {
        var heading = TypePage("Crate", Row("a"));
        var annotated = TypePage("crate", Row("b")) with { Path = "docs/z.md" };
        annotated = annotated with { Types = List(annotated.Subject! with { Name = "Contoso.Api.crate", IsNameAnnotated = true }) };

        var type = Assert.Single(Build(heading, annotated).Value.Types);

        Assert.Equal("contoso.api.crate", type.QualifiedName);
        Assert.Equal(2, type.Properties.Count);
    }

    [Fact]
    public void PagesWithoutNamespaceTakeTheMostUsedOne()
    {
        var page = TypePage("lid", Row("a")) with { Namespace = null };

        var model = Build(TypePage("crate", Row("a")), page).Value;

        Assert.Equal("contoso.api.lid", model.FindType("lid").QualifiedName);
    }

    [Fact]
    public void RowsThatDisagreeKeepTheFirstType_AndWarn()
    {
        var first = TypePage("crate", Row("width", "Int32"));
        var second = TypePage("crate", Row("width", "Double")) with { Path = "docs/z.md" };

        var result = Build(first, second);

        Assert.Equal(["width: Int32"], Assert.Single(result.Value.Types).Describe());
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal((ApiDiagnosticIds.ConflictingMember, "docs/z.md"), (diagnostic.Id, diagnostic.Path));
    }

    [Theory]
    [InlineData("string", nameof(ApiTypeKind.String))]
    [InlineData("Edm.Int64", nameof(ApiTypeKind.Int64))]
    [InlineData("bool", nameof(ApiTypeKind.Boolean))]
    [InlineData("dateTime", nameof(ApiTypeKind.DateTimeOffset))]
    [InlineData("JSON", nameof(ApiTypeKind.Untyped))]
    public void PrimitivesAreKnownInAnyCaseAndByOtherWords(string text, string kind)
        => Assert.Equal(new ApiTypeReference(System.Enum.Parse<ApiTypeKind>(kind)), Build(TypePage("crate", Row("a", text))).Value.Types[0].Properties[0].Type);

    [Fact]
    public void ATypeNamedLikeAnAliasComesBeforeTheAlias()
        => Assert.Equal("time", Build(TypePage("crate", Row("a", "time")), TypePage("time", Row("b"))).Value.FindType("crate").Properties[0].Type.Describe());

    [Theory]
    [InlineData("lid", "lid")]
    [InlineData("[lid](docs/handle.md)", "lid")]
    [InlineData("[the cover](docs/LID.md)", "lid")]
    [InlineData("[the cover](elsewhere/lid.md)", "lid")]
    [InlineData("[see below](docs/crate.md#color-values)", "color")]
    [InlineData("other.space.lid", "lid")]
    [InlineData("lid or handle", "part")]
    [InlineData("lid or String", "Untyped")]
    public void NamesResolveByTextThenByTarget(string text, string expected)
    {
        var crate = TypePage("crate", Row("a", text)) with
        {
            Enums = List(new EnumDefinition { Name = "color", LinkAnchor = "color-values", Members = Members("red") }),
        };

        var model = Build(crate, TypePage("part", Row("x")), TypePage("lid", "part", Row("y")), TypePage("handle", "part", Row("z"))).Value;

        Assert.Equal(expected, model.FindType("crate").Properties[0].Type.Describe());
    }

    [Fact]
    public void OfSeveralTypesOfANameTheOneOfThePagesNamespaceIsMeant()
    {
        var inner = TypePage("lid", Row("x")) with { Namespace = Space + ".inner", Path = "docs/inner-lid.md" };
        var user = TypePage("box", Row("a", "lid"), Row("b", "[lid](docs/lid.md)")) with { Namespace = Space + ".inner" };

        var type = Build(TypePage("lid", Row("y")), TypePage("crate", Row("a", "lid")), inner, user).Value.FindType("box");

        Assert.Equal("contoso.api.inner.lid", type.Properties[0].Type.Name);
        Assert.Equal("contoso.api.lid", type.Properties[1].Type.Name);
    }

    [Theory]
    [InlineData("lids", "lid")]
    [InlineData("lids collection", "lid collection")]
    [InlineData("Json collection", "json collection")]
    [InlineData("timestamp", "DateTimeOffset")]
    public void PluralsMeanTheType_AndATypeOfAPrimitivesNameThatOne(string text, string expected)
        => Assert.Equal(
            expected,
            Build(TypePage("crate", Row("a", text)), TypePage("lid", Row("x")), TypePage("json"), TypePage("timestamp", Row("x"))).Value.FindType(
                "crate").Properties[0].Type.Describe());

    [Fact]
    public void ATypeCalledJsonWhosePageShowsNoMemberIsJsonOfAnyShape()
    {
        var page = TypePage("json");
        page = page with { Types = List(page.Subject! with { Sample = List(new SampleMember("@odata.type", SampleKind.Text, false, null, default)) }) };

        var model = Build(page, TypePage("box", Row("a", "Json"))).Value;

        Assert.True(model.FindType("json").IsAnyJson);
        Assert.Equal(["a: json"], model.FindType("box").Describe());
    }

    [Fact]
    public void AnEmptyTypeOfAnotherNameIsAnObject()
        => Assert.False(Build(TypePage("lid")).Value.FindType("lid").IsAnyJson);

    [Theory]
    [InlineData("lid", null)]
    [InlineData(null, "json")]
    public void ATypeCalledJsonInAHierarchyIsAnObject_AndCellsWithTheWordAreJson(string? itsBase, string? theOthersBase)
    {
        var model = Build(TypePage("json", itsBase), TypePage("lid", theOthersBase, Row("x")), TypePage("box", Row("a", "Json"))).Value;

        Assert.False(model.FindType("json").IsAnyJson);
        Assert.Equal(["a: Untyped"], model.FindType("box").Describe());
    }

    [Fact]
    public void ATypeCalledJsonWithMembersIsItself()
    {
        var page = TypePage("json");
        page = page with { Types = List(page.Subject! with { Sample = List(new SampleMember("b", SampleKind.Text, false, null, default)) }) };

        Assert.False(Build(page).Value.FindType("json").IsAnyJson);
        Assert.Equal(["a: json"], Build(TypePage("json", Row("x")), TypePage("box", Row("a", "Json"))).Value.FindType("box").Describe());
    }

    [Fact]
    public void ALinkTextThatIsTheLastWordOfTheTargetsNameMeansTheTarget()
        => Assert.Equal(
            "roundLid",
            Build(TypePage("crate", Row("a", "[lid](docs/roundLid.md)")), TypePage("lid", Row("x")), TypePage("roundLid", Row("y"))).Value.FindType(
                "crate").Properties[0].Type.Describe());

    [Fact]
    public void ANameWithoutHumpsYieldsToOneWithHumps()
    {
        var page = TypePage("crateLid", Row("a"));
        page = page with { Types = List(page.Subject! with { Name = "contoso.api.cratelid", IsNameAnnotated = true, HeadingName = "crateLid" }) };

        Assert.Equal("crateLid", Assert.Single(Build(page).Value.Types).Name);
    }

    [Fact]
    public void ARowTakesTheSpellingOfTheSample()
    {
        var page = TypePage("crate", Row("lidID"));
        page = page with { Types = List(page.Subject! with { Sample = List(new SampleMember("lidId", SampleKind.Text, false, null, default)) }) };

        Assert.Equal(["lidId: String"], Build(page).Value.Types[0].Describe());
    }

    [Fact]
    public void WhereTheTableCannotBeRightTheJsonIsTaken_WithAWarning()
    {
        var page = TypePage("crate", Row("tags"), Row("owner"), Row("lids", "lid"), Row("label"), Row("notes"), Row("any", "object"));
        page = page with
        {
            Types = List(page.Subject! with
            {
                Sample = List(
                    new SampleMember("tags", SampleKind.Text, true, null, default),
                    new SampleMember("owner", SampleKind.Object, false, null, default),
                    new SampleMember("lids", SampleKind.Object, true, null, default),
                    new SampleMember("label", SampleKind.Null, false, null, default),
                    new SampleMember("notes", SampleKind.Object, true, null, default),
                    new SampleMember("any", SampleKind.Text, false, null, default)),
            }),
        };
        var result = Build(page, TypePage("lid", Row("a")));

        Assert.Equal(
            ["tags: String collection", "owner: Untyped", "lids: lid collection", "label: String", "notes: Untyped collection", "any: Untyped"],
            result.Value.FindType("crate").Describe());
        Assert.Equal(4, result.Ids().Count(static id => id == ApiDiagnosticIds.ContraryExample));
    }

    [Theory]
    [InlineData("number", nameof(SampleKind.Fraction), "Double")]
    [InlineData("Number collection", nameof(SampleKind.Fraction), "Double collection")]
    [InlineData("number", nameof(SampleKind.Integer), "Int64")]
    [InlineData("number", nameof(SampleKind.Text), "Int64")]
    [InlineData("Int64", nameof(SampleKind.Fraction), "Int64")]
    public void ANumberHasFractionsIfOneIsShown(string type, string shown, string expected)
    {
        var page = TypePage("crate", Row("weight", type));
        page = page with
        {
            Types =
            List(page.Subject! with
            {
                Sample =
                List(new SampleMember("weight", System.Enum.Parse<SampleKind>(shown), type.EndsWith("collection", System.StringComparison.Ordinal), null,
                    default))
            })
        };
        var result = Build(page);

        Assert.Equal(["weight: " + expected], result.Value.FindType("crate").Describe());
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void TypesInSectionsOfAPageAreFoundByNameAndByAnchor()
    {
        var shared = new Page
        {
            Path = "docs/shared.md",
            Namespace = Space,
            Types = List(
                new ResourceDefinition
                {
                    Name = "PostalAddress",
                    LinkAnchor = "postal-address",
                    Members = List(Row("street"), Row("kind", "kindOfAddress", null, "home", "work"))
                },
                new ResourceDefinition { Name = "Shelf", LinkAnchor = "shelf", Members = List(Row("height", "Int32")) }),
        };
        var model = Build(shared, TypePage("crate", Row("home", "[NAV.PostalAddress](docs/shared.md)"), Row("place", "[where](docs/shared.md#shelf)"))).Value;

        Assert.Equal(["home: PostalAddress", "place: Shelf"], model.FindType("crate").Describe());
        Assert.Equal(["street: String", "kind: kindOfAddress"], model.FindType("PostalAddress").Describe());
    }

    [Fact]
    public void APluralNamesSeveralOfANavigationPropertysType()
    {
        var page = TypePage("crate", Row("lids", "lids") with { IsRelationship = true }, Row("lid", "lid") with { IsRelationship = true },
            Row("parts", "lids"));

        Assert.Equal(["lids: lid collection", "lid: lid", "parts: lid"], Build(page, TypePage("lid", Row("a"))).Value.FindType("crate").Describe());
    }

    [Theory]
    [InlineData("lidsOfCrate", "lidOfCrate")]
    [InlineData("countriesPorts", "countryPort")]
    public void TheWordInThePluralMayStandInsideOfTheName(string plural, string type)
        => Assert.Equal([$"many: {type} collection"],
            Build(TypePage("crate", Row("many", plural) with { IsRelationship = true }), TypePage(type, Row("a"))).Value.FindType("crate").Describe());

    [Fact]
    public void WhatTheSampleOfAnOpenTypeShowsAreExamples()
    {
        var page = TypePage("crate", Row("a"));
        page = page with { Types = List(page.Subject! with { IsOpen = true, Sample = List(new SampleMember("b", SampleKind.Text, false, null, default)) }) };

        Assert.Equal(["a: String"], Build(page).Value.Types[0].Describe());
    }

    [Theory]
    [InlineData("String collection", "string", nameof(SampleKind.Text), "String")]
    [InlineData("Boolean collection", null, nameof(SampleKind.Boolean), "Boolean")]
    [InlineData("String collection", "Collection(String)", nameof(SampleKind.Text), "String collection")]
    [InlineData("String collection", null, nameof(SampleKind.Text), "String collection")]
    [InlineData("Guid collection", "string", nameof(SampleKind.Text), "Guid collection")]
    public void ACollectionWhoseSampleIsPlainlyOneValueIsOne(string type, string? shown, string kind, string expected)
    {
        var page = TypePage("crate", Row("a", type));
        page = page with
        {
            Types =
            List(page.Subject! with { Sample = List(new SampleMember("a", System.Enum.Parse<SampleKind>(kind), false, shown, default)) })
        };

        Assert.Equal(["a: " + expected], Build(page).Value.FindType("crate").Describe());
    }

    [Theory]
    [InlineData("working with crates", "String", 0)]
    [InlineData("Working", null, 0)]
    [InlineData("working", "String", 1)]
    public void APageIsATypeOnlyIfItsHeadingIsANameAndItsTableHasTypes(string name, string? type, int expected)
    {
        var page = TypePage(name, new MemberRow { Name = "a", Type = type is null ? null : Type(type) });

        Assert.Equal(expected, Build(page).Value.Types.Count);
    }

    [Fact]
    public void ATypeThatNothingDocumentsIsUntyped_WithOneWarningForAllItsUses()
    {
        var result = Build(TypePage("box", Row("a", "gizmo"), Row("b", "gizmo collection")), TypePage("crate", Row("c", "Gizmo")));

        Assert.Equal(["a: Untyped", "b: Untyped collection"], result.Value.FindType("box").Describe());
        Assert.Equal([ApiDiagnosticIds.UndocumentedType], result.Ids());
    }

    [Fact]
    public void WhereTheTableIsSilentTheSampleTellsTheType()
    {
        var page = TypePage("crate", Row("a", "gizmo"));
        page = page with
        {
            Types = List(page.Subject! with
            {
                Sample = List(
                    new SampleMember("a", SampleKind.Object, false, "#contoso.api.lid", default),
                    new SampleMember("b", SampleKind.Text, true, "String (timestamp)", default),
                    new SampleMember("@odata.type", SampleKind.Text, false, null, default)),
            }),
        };

        var result = Build(page, TypePage("lid", Row("x")));

        Assert.Equal(["a: lid", "b: DateTimeOffset collection"], result.Value.FindType("crate").Describe());
        Assert.Equal("DG0126", result.Diagnostics.Single().Id);
    }

    [Fact]
    public void ATypeWithoutPageIsMadeOfTheTablesOfRequestBodies()
    {
        var create = OperationPage("create",
            Operation("POST /lids").Takes(RequestBodyKind.Entity, "[lid](docs/lid.md)", Row("id", "String", "[part](docs/part.md)"), Row("size", "Int32")));
        var update = OperationPage("update",
            Operation("PATCH /lids/{id}").Takes(RequestBodyKind.Entity, "[lid](docs/lid.md)", Row("size", "Int32"), Row("color")));

        var result = Build(create, update);

        Assert.Equal(["size: Int32", "color: String"], result.Value.FindType("lid").Describe());
        Assert.Equal("contoso.api.part", result.Value.FindType("lid").BaseType);
        Assert.Equal(["id: String"], result.Value.FindType("part").Describe());
        Assert.Equal([ApiDiagnosticIds.UndocumentedBase, ApiDiagnosticIds.TypeOfBody], result.Ids().Order());
    }

    [Fact]
    public void DeprecationComesThroughAnInclude()
    {
        var note = new Page { Path = "includes/old.md", IncludedDeprecation = true };
        var page = TypePage("crate", Row("a")) with { Includes = List("includes/old.md") };

        Assert.Equal("", Build(note, page).Value.Types[0].Deprecation);
    }
}
