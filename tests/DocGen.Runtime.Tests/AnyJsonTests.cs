using System;
using System.Collections.Generic;
using System.Text.Json;
using DocGen.Runtime.Models;
using DocGen.Runtime.Serialization;
using Xunit;

namespace DocGen.Runtime.Tests;

/// <summary>Models that are JSON of any shape take every value and give it back as it came.</summary>
public sealed class AnyJsonTests
{
    public static TheoryData<string> Shapes => new(
        "{}", "[]", "\"a\"", "\"\"", "0", "-1.50e+400", "123456789012345678901234567890", "true", "false",
        "{\"@odata.type\":\"#sample.other\",\"b\":1,\"a\":{\"c\":[null,{}]},\"b\":2}", "[[\"A1\",2,null],[true,1.10]]", "{\"value\":3}", "\"<\\u0000ä😀>\"");

    [Theory]
    [MemberData(nameof(Shapes))]
    public void AValueOfAnyShapeIsWrittenAsItCame(string json)
    {
        Assert.Equal(json, Json.RoundTrip<Anything>(json));
        Assert.Equal(json, Json.Read<Anything>(json).Value.GetRawText());
        foreach (var options in new[] { new JsonSerializerOptions(), new JsonSerializerOptions { TypeInfoResolver = SampleJson.Resolver } })
        {
            var value = JsonSerializer.Deserialize<Anything>(json, options);
            Assert.True(JsonElements.AreEqual(Json.Element(json), Json.Element(JsonSerializer.Serialize(value, options))));
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void ItIsAMemberAndAnElementLikeAnyModel(string json)
    {
        var text = "{\"anything\":" + json + ",\"anythingList\":[" + json + ",null," + json + "]}";
        var read = Json.Read<Values>(text);

        Assert.Equal(text, Json.Write(read));
        Assert.Equal(read.Anything, read.AnythingList![2]);
        Assert.Null(read.AnythingList[1]);
    }

    [Fact]
    public void ListsAndPagesOfItAreKnownToTheResolver()
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = SampleJson.Resolver };
        const string List = "[1,\"a\",null,[2]]";
        Assert.Equal(List, JsonSerializer.Serialize(JsonSerializer.Deserialize<IReadOnlyList<Anything?>>(List, options), options));
        Assert.Equal("{\"value\":" + List + "}",
            JsonSerializer.Serialize(JsonSerializer.Deserialize<CollectionPage<Anything?>>("{\"value\":" + List + "}", options), options));
    }

    [Fact]
    public void NullIsNoObjectThatHoldsAnyJson()
    {
        Assert.Null(JsonSerializer.Deserialize<Anything>("null"));
        Assert.Null(Json.Read<Values>("{\"anything\":null}").Anything);
        Assert.Equal("null", Json.Write(new Anything()));
        Assert.Equal("[null]", JsonSerializer.Serialize(new[] { new Anything() }));
    }

    [Fact]
    public void TwoAreEqualIfTheirValuesAre()
    {
        var value = Json.Read<Anything>("{\"a\":1.0,\"b\":[\"x\"]}");
        var same = Json.Read<Anything>("{ \"b\" : [\"\\u0078\"], \"a\" : 1 }");
        Assert.Equal(value, same);
        Assert.Equal(value.GetHashCode(), same.GetHashCode());
        Assert.Equal(new Anything(), new Anything());
        Assert.Equal(value, new Anything() with { Value = value.Value });
        Assert.NotEqual(value, Json.Read<Anything>("{\"a\":1,\"b\":[]}"));
        Assert.NotEqual(new Anything(), value);
    }

    [Fact]
    public void ItPrintsItsValueAndHasNoOtherMembers()
    {
        var value = Json.Read<Anything>("{\"a\":1}");
        Assert.Equal("Anything { Value = {\"a\":1} }", value.ToString());
        Assert.False(value.TryGetRaw("a", out _));
        Assert.Empty(value.GetUnknownMembers());
        Assert.Throws<InvalidOperationException>(() => value.WithRaw("b", Json.Element("2")));
        Assert.Throws<InvalidOperationException>(() => value.WithoutRaw("a"));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[1")]
    public void WhatIsNoJsonIsAnError(string json) => Json.Fail<Anything>(json);
}
