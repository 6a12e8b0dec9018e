using System;
using System.Collections.Generic;
using DocGen.Runtime.Models;
using DocGen.Runtime.Requests;
using Xunit;

namespace DocGen.Runtime.Tests;

/// <summary>Dictionaries: objects whose names are data.</summary>
public sealed class MapTests
{
    private const string Full =
        "{\"texts\":{\"b\":\"x\",\"a\\\"/\":\"y\",\"n\":null},\"numbers\":{\"10.0.0.1\":3},\"times\":{\"t\":\"2024-05-06T07:08:09Z\"},"
            + "\"colors\":{\"sky\":\"dark-blue\"},\"children\":{\"one\":{\"texts\":{}},\"none\":null},"
            + "\"lists\":{\"l\":[\"p\",\"q\"]},\"anything\":{\"z\":[1]}}";

    [Fact]
    public void NamesAndValuesAreReadInOrderAndWrittenBack()
    {
        var maps = Json.Read<Maps>(Full);

        Assert.Equal(["b", "a\"/", "n"], maps.Texts!.Keys);
        Assert.Equal(3, maps.Numbers!["10.0.0.1"]);
        Assert.Equal(Color.DarkBlue, maps.Colors!["sky"]);
        Assert.Empty(maps.Children!["one"].Texts!);
        Assert.Equal(["p", "q"], maps.Lists!["l"]);
        Assert.Equal(Full, Json.RoundTrip<Maps>(Full));
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("\"x\"")]
    [InlineData("{\"a\":1,\"b\":\"two\"}")]
    [InlineData("{\"a\":null}")]
    public void AValueThatIsNoSuchDictionaryIsKeptAsItCame(string value)
    {
        var json = "{\"numbers\":" + value + ",\"texts\":{\"a\":\"b\"}}";
        var maps = Json.Read<Maps>(json);

        Assert.Null(maps.Numbers);
        Assert.Equal("b", maps.Texts!["a"]);
        Assert.True(maps.TryGetRaw("numbers", out var raw));
        Assert.Equal(value, raw.GetRawText());
        Assert.Contains(value, Json.RoundTrip<Maps>(json), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"texts\":{\"a\":\"1\",\"a\":\"2\"}}")]
    [InlineData("{\"colors\":{\"sky\":\"Dark-Blue\"}}")]
    [InlineData("{\"children\":{\"c\":{\"new\":1}}}")]
    public void WhatADictionaryCannotSayIsWrittenBackAsItCame(string json) => Assert.Equal(json, Json.RoundTrip<Maps>(json));

    [Fact]
    public void DictionariesAreEqualByTheirEntriesInAnyOrder_AndPrinted()
    {
        var left = new Maps
        {
            Texts = new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" },
            Children = new Dictionary<string, Maps> { ["c"] = new() { Lists = new Dictionary<string, IReadOnlyList<string>> { ["l"] = ["x"] } } },
        };
        var right = new Maps
        {
            Texts = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["b"] = "2", ["a"] = "1" },
            Children = new Dictionary<string, Maps> { ["c"] = new() { Lists = new Dictionary<string, IReadOnlyList<string>> { ["l"] = ["x"] } } },
        };

        Assert.Equal(left, right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.NotEqual(left, right with { Texts = new Dictionary<string, string> { ["a"] = "1" } });
        Assert.NotEqual(left, right with { Children = new Dictionary<string, Maps> { ["c"] = new() } });
        Assert.Contains("Texts = [a: 1, b: 2]", left.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ARequestWritesItsDictionaries()
        => Assert.Contains(
            "\"notes\":{\"k\":\"v\"}",
            System.Text.Json.JsonSerializer.Serialize(
                new LendRequest { Book = new Book(), Days = 1, Notes = new Dictionary<string, string> { ["k"] = "v" } }),
            StringComparison.Ordinal);
}
