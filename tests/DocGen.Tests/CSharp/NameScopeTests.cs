using System;
using System.Linq;
using DocGen.CSharp;
using Xunit;

namespace DocGen.Tests.CSharp;

public sealed class NameScopeTests
{
    [Fact]
    public void NamesThatMeetGetASeries()
    {
        var scope = new NameScope();

        Assert.Equal(["Size", "SizeValue", "SizeValue2", "SizeValue3"], Enumerable.Range(0, 4).Select(_ => scope.Claim("Size")));
    }

    [Fact]
    public void ASeriesPassesOverWhatIsTaken()
    {
        var scope = new NameScope();
        scope.Take("Size");
        scope.Take("SizeValue2");

        Assert.Equal(["SizeValue", "SizeValue3"], Enumerable.Range(0, 2).Select(_ => scope.Claim("Size")));
    }

    [Fact]
    public void ThousandsOfNamesThatMeetCostNoMoreThanTheirNumber()
    {
        // From the start of the series, the second half of 8,000 names would try 32 million candidates.
        var (few, many) = (Allocate(1_000), Allocate(8_000));

        Assert.True(many < 12 * few, $"1,000 names allocate {few} bytes, 8,000 names {many}.");
    }

    private static long Allocate(int count)
    {
        var scope = new NameScope();
        scope.Claim("Size");
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < count; i++)
        {
            scope.Claim("Size");
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
