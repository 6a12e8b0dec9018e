using DocGen.Runtime.Serialization;
using Xunit;

namespace DocGen.Runtime.Tests;

/// <summary>Pooled arrays.</summary>
public sealed class BoundedPoolTests
{
    [Theory]
    [InlineData(1 << 20, true)]
    [InlineData((1 << 20) + 1, false)]
    [InlineData(300_000_000, false)]
    public void LargeArraysAreNotKept(int length, bool isKept)
    {
        var array = BoundedPool<byte>.Rent(length);
        BoundedPool<byte>.Return(array);
        Assert.Equal(isKept, ReferenceEquals(array, BoundedPool<byte>.Rent(length)));
    }

    [Fact]
    public void TheSizeIsThatOfTheElements()
    {
        var array = BoundedPool<long>.Rent(1 << 18);
        BoundedPool<long>.Return(array);
        Assert.NotSame(array, BoundedPool<long>.Rent(1 << 18));
    }
}
