using System;
using System.Globalization;
using System.Linq;
using DocGen.Runtime.Models;
using Xunit;

namespace DocGen.Runtime.Tests;

/// <summary>Models compare and print by value.</summary>
public sealed class EqualityTests
{
    private const string Full =
        "{\"text\":\"a\",\"json\":{\"a\":[1.0,\"x\",true]},\"double\":1.5,\"guid\":\"7c9e6679-7425-40de-944b-e07fc1f90ae7\","
            + "\"timestamp\":\"2024-05-06T07:08:09Z\",\"binary\":\"AQI=\",\"color\":\"green\",\"child\":{\"text\":\"b\"},\"textList\":[\"a\",null],"
            + "\"binaryList\":[\"AQ==\"],\"jsonList\":[1,{}],\"childList\":[{}],\"x\":{\"y\":1,\"z\":[2]}}";

    [Fact]
    public void EqualContentIsEqual()
    {
        var (left, right) = (Json.Read<Values>(Full),
            Json.Read<Values>(Full.Replace("1.0", "1", StringComparison.Ordinal)
                .Replace("{\"y\":1,\"z\":[2]}", "{ \"z\" : [2.0], \"y\":1}", StringComparison.Ordinal)));
        Assert.Equal(left, right);
        Assert.True(left == right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.Equal(left, left with { });
        Assert.Equal(left, left with { TextList = new System.Collections.Generic.List<string> { "a", null! } });
    }

    [Theory]
    [InlineData("\"text\":\"a\"", "\"text\":\"A\"")]
    [InlineData("[1.0,\"x\",true]", "[1.0,\"x\"]")]
    [InlineData("[1.0,\"x\",true]", "[1.0,\"x\",false]")]
    [InlineData("[1.0,\"x\",true]", "[1.5,\"x\",true]")]
    [InlineData("{\"a\":[1.0,\"x\",true]}", "{\"b\":[1.0,\"x\",true]}")]
    [InlineData("{\"a\":[1.0,\"x\",true]}", "{}")]
    [InlineData("\"AQI=\"", "\"AQM=\"")]
    [InlineData("\"green\"", "\"lilac\"")]
    [InlineData("{\"text\":\"b\"}", "{\"text\":\"b\",\"new\":1}")]
    [InlineData("[\"a\",null]", "[\"a\"]")]
    [InlineData("[\"a\",null]", "[\"a\",null,null]")]
    [InlineData("\"y\":1", "\"y\":2")]
    [InlineData("\"x\":{", "\"w\":0,\"x\":{")]
    public void RecordsThatDifferInAnyMemberAreNotEqual(string part, string other)
    {
        var (left, right) = (Json.Read<Values>(Full), Json.Read<Values>(Full.Replace(part, other, StringComparison.Ordinal)));
        Assert.NotEqual(left, right);
        Assert.NotEqual(right, left);
        Assert.True(left != right);
    }

    [Fact]
    public void RecordsOfDifferentTypesAreNotEqual()
    {
        Assert.False(new Entity().Equals(new Book()));
        Assert.False(new Entity().Equals(null));
        Assert.Equal((Entity)new Book { Pages = 1 }, new Book { Pages = 1 });
    }

    [Fact]
    public void PrintingNamesTheMembers()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Assert.Equal(
                "Values { Text = a, Json = {\"a\":[1.0,\"x\",true]}, Double = 1.5, Guid = 7c9e6679-7425-40de-944b-e07fc1f90ae7, Timestamp = "
                    + "2024-05-06T07:08:09Z, "
                + "Binary = 2 bytes, Color = Green, Child = Values { Text = b }, TextList = [a, null], JsonList = [1, {}], BinaryList = [1 bytes], ChildList "
                + "= [Values { }] }",
                Json.Read<Values>(Full).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void TimesArePrintedAsJsonHasThem()
        => Assert.Equal(
            "Values { Timestamp = 2024-05-06T07:08:09.5+02:00, Date = 2024-05-06, Time = 07:08:09 }",
            Json.Read<Values>("""{"timestamp":"2024-05-06T07:08:09.5+02:00","date":"2024-05-06","time":"07:08:09"}""").ToString());

    [Fact]
    public void UnlistedValuesOfAnEnumerationArePrintedAsTheyCame()
        => Assert.Equal(
            "Values { Color = mauve, ColorList = [Red, taupe], Traits = Light, Soft }",
            Json.Read<Values>("""{"color":"mauve","traits":"light,soft","colorList":["red","taupe"]}""").ToString());

    [Fact]
    public void PrintedValuesAreShort()
    {
        Assert.Equal("Empty { }", new Empty().ToString());
        Assert.Equal("Values { Text = " + new string('x', 199) + "… }", new Values { Text = new string('x', 5000) }.ToString());
        Assert.True(new Values { Signed32List = new int[1000] }.ToString().Length < 250);
    }

    [Fact]
    public void OpenJsonInAnotherOrderIsComparedInLinearTime()
    {
        string[] members = [.. Enumerable.Range(0, 50_000).Select(static i => $"\"x{i}\":{i}")];
        var json = "{" + string.Join(',', members) + "}";
        System.Array.Reverse(members);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.True(DocGen.Runtime.Serialization.JsonElements.AreEqual(Json.Element(json), Json.Element("{" + string.Join(',', members) + "}")));
        Assert.True(watch.Elapsed < System.TimeSpan.FromSeconds(10), $"It took {watch.Elapsed}.");
    }
}
