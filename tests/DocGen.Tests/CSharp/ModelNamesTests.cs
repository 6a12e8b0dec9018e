using System.Linq;
using DocGen.Api.Model;
using DocGen.CSharp.Model;
using Xunit;
using static DocGen.Tests.CSharp.Samples;

namespace DocGen.Tests.CSharp;

public class ModelNamesTests
{
    private static string[] MemberNames(ApiType type) => Types(type).Lower().All<ModelRecord>().Single().Members.Select(member => member.Name).ToArray();

    [Fact]
    public void AMemberThatMeetsItsTypeGetsValue()
        => Assert.Equal(["ListValue", "Name"], MemberNames(Type("list", Property("list"), Property("name"))));

    [Fact]
    public void AMemberOfRecordsOrObjectGetsValue()
        => Assert.Equal(
            ["CloneValue", "EqualsValue", "EqualityContractValue", "ToStringValue", "TryGetRawValue"],
            MemberNames(Type("order", Property("clone"), Property("equals"), Property("equalityContract"), Property("toString"), Property("tryGetRaw"))));

    [Fact]
    public void OfMembersThatMeetTheOrdinallyFirstKeepsTheName()
        => Assert.Equal(["TotalValue2", "TotalValue", "Total"], MemberNames(Type("order", Property("total"), Property("_total"), Property("$total"))));

    [Fact]
    public void AWireNameThatReallyEndsWithValueKeepsIt()
        => Assert.Equal(["CloneValue2", "CloneValue"], MemberNames(Type("order", Property("clone"), Property("cloneValue"))));

    [Fact]
    public void AMemberThatMeetsAnInheritedOneGetsValue()
    {
        var result = Types(Type("base", Property("state")), Type("order", Property("State")) with { BaseType = "contoso.store.base" }).Lower();

        Assert.Equal("StateValue", Assert.Single(result.Record("order").Members).Name);
        Assert.Equal("State", Assert.Single(result.Record("order").InheritedMembers).Name);
    }

    [Fact]
    public void AMemberWithoutAnyUsableCharacterIsCalledValue()
        => Assert.Equal(["Value", "Value2"], MemberNames(Type("order", Property("!"), Property("?"))));

    [Fact]
    public void TypesThatMeetAreNamedByOrdinalWireName()
    {
        var result = Types(Type("order"), Type("Order")).Lower();

        Assert.Equal("Order", result.Record("Order").Name);
        Assert.Equal("OrderValue", result.Record("order").Name);
        Assert.Equal("DG0201", Assert.Single(result.Diagnostics).Id);
    }

    [Fact]
    public void ATypeWithTheNameOfARecordsMemberGetsValue()
        => Assert.Equal("EqualsValue", Types(Type("equals")).Lower().Record("equals").Name);

    [Fact]
    public void ASubNamespaceIsASubNamespaceOfModels()
    {
        var result = Types(Type("order"), Type("item"), Type("contoso.store.callRecords.session")).Lower();

        var file = Assert.Single(result.Value.Files, file => file.Namespace == "Shop.Models.CallRecords");
        Assert.Equal("Models.CallRecords.Se.g.cs", file.HintName);
        Assert.Equal("Session", Assert.Single(file.Declarations).Name);
    }

    [Fact]
    public void ANamespaceWhoseNameATypeHasGetsNamespaceAppended()
    {
        var result = Types(Type("order"), Type("callRecords"), Type("contoso.store.callRecords.session")).Lower();

        Assert.Contains(result.Value.Files, file => file.Namespace == "Shop.Models.CallRecordsNamespace");
    }

    [Fact]
    public void TheNamespaceOfMostTypesIsModels()
    {
        var result = Types(Type("contoso.store.deep.a"), Type("contoso.store.deep.b"), Type("contoso.store.deep.c"), Type("thing")).Lower();

        Assert.Equal("Shop.Models", result.Value.Files.Single(file => file.HintName == "Models.A.g.cs").Namespace);
        Assert.Equal("Shop.Models.Store", result.Value.Files.Single(file => file.HintName == "Models.Store.Th.g.cs").Namespace);
    }

    [Fact]
    public void NeighboursGoByTheirSimpleNamesAndOthersByTheirGlobalNames()
    {
        var result = Types(
            Type("order", Property("next", Structure("order")), Property("session", Structure("contoso.store.calls.session"))),
            Type("a"),
            Type("contoso.store.calls.session")).Lower();

        Assert.Equal(["Order", "global::Shop.Models.Calls.Session"], result.Record("order").Members.Select(member => member.Type.Name));
    }

    [Fact]
    public void InheritedMembersAreNamedFromTheNamespaceOfTheHeir()
    {
        var result = Types(
            Type("a"),
            Type("order", Property("next", Structure("order"))),
            Type("contoso.store.calls.session") with { BaseType = "contoso.store.order" }).Lower();

        Assert.Equal("global::Shop.Models.Order", Assert.Single(result.Record("contoso.store.calls.session").InheritedMembers).Type.Name);
    }
}
