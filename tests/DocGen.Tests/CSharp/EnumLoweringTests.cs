using System.Linq;
using DocGen.CSharp.Model;
using Xunit;
using static DocGen.Tests.CSharp.Samples;

namespace DocGen.Tests.CSharp;

public class EnumLoweringTests
{
    private static ModelEnum Lower(DocGen.Api.Model.ApiEnum source) => Assert.Single(Model(enums: [source]).Lower().All<ModelEnum>());

    [Fact]
    public void MembersAreNumberedByTheirPositions()
        => Assert.Equal([0L, 1, 2], Lower(Enum("state", Member("a"), Member("b"), Member("c"))).Members.Select(member => member.Value));

    [Fact]
    public void DocumentedNumbersAreKept()
        => Assert.Equal([-1L, 4, 2], Lower(Enum("state", Member("a", -1), Member("b", 4), Member("c"))).Members.Select(member => member.Value));

    [Fact]
    public void APositionThatIsTakenGivesWay()
        => Assert.Equal([1L, 2], Lower(Enum("state", Member("a", 1), Member("b"))).Members.Select(member => member.Value));

    [Fact]
    public void ARepeatedNumberIsReportedAndReplaced()
    {
        var result = Model(enums: [Enum("state", Member("a", 1), Member("b", 1))]).Lower();

        Assert.Equal([1L, 2], Assert.Single(result.All<ModelEnum>()).Members.Select(member => member.Value));
        Assert.Equal("DG0202", Assert.Single(result.Diagnostics).Id);
    }

    [Fact]
    public void FlagsArePowersOfTwo()
        => Assert.Equal([1L, 2, 4], Lower(Enum("state", Member("a"), Member("b"), Member("c")) with { IsFlags = true }).Members.Select(member => member.Value));

    [Fact]
    public void AFlagCalledNoneIsZero()
        => Assert.Equal([0L, 1, 2],
            Lower(Enum("state", Member("none"), Member("a"), Member("b")) with { IsFlags = true }).Members.Select(member => member.Value));

    [Fact]
    public void ALargeNumberMakesTheEnumerationLong()
    {
        Assert.True(Lower(Enum("state", Member("a", 1L << 40))).IsLong);
        Assert.False(Lower(Enum("state", Member("a", int.MinValue))).IsLong);
    }

    [Fact]
    public void OfMembersThatMeetTheFirstKeepsTheName()
        => Assert.Equal(["On", "OnValue", "StateValue", "_1"],
            Lower(Enum("state", Member("on"), Member("On"), Member("state"), Member("1"))).Members.Select(member => member.Name));

    [Fact]
    public void CodecsOfEnumerationsWithOneNameStayApart()
    {
        var result = Model(types: [Type("order")], enums: [Enum("state"), Enum("contoso.store.calls.state")]).Lower();

        Assert.Equal(["CallsStateCodec", "StateCodec"], result.All<ModelEnum>().Select(source => source.CodecName).Order());
    }
}
