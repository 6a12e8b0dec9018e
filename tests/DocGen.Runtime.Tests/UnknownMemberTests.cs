using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using DocGen.Runtime.Models;
using DocGen.Runtime.Serialization;
using Xunit;

namespace DocGen.Runtime.Tests;

/// <summary>What the documentation does not have is not lost.</summary>
public sealed class UnknownMemberTests
{
    [Theory]
    [InlineData("{\"@odata.context\":\"https://x/$metadata\",\"id\":\"1\",\"extra\":{\"a\":[1,{\"b\":null}]},\"text\":\"\",\"n\":-1.50e3,\"t\":true,"
        + "\"z\":null}")]
    [InlineData("{\"authors\":[{\"name\":\"A\",\"name@x\":1,\"mentor\":{\"born\":\"1900\"}}],\"pages@note\":\"about\"}")]
    [InlineData("{\"a\\u002fb\\\"\":1,\"größe\":\"ä\\ud83d\\ude00\",\"\":2}")]
    [InlineData("{\"created\":[],\"nested\":{}}")]
    public void UnknownMembersSurviveAtEveryLevel(string json)
        => Assert.True(JsonElements.AreEqual(Json.Element(json), Json.Element(Json.RoundTrip<Book>(json))), Json.RoundTrip<Book>(json));

    [Fact]
    public void ThePlaceOfMembersIsTypeThenKnownThenUnknown()
        => Assert.Equal(
            "{\"@odata.type\":\"#sample.book\",\"id\":\"1\",\"pages\":2,\"x\":1,\"y\":2}",
            Json.RoundTrip<Book>("{\"x\":1,\"pages\":2,\"@odata.type\":\"#sample.book\",\"y\":2,\"id\":\"1\"}"));

    [Fact]
    public void TryGetRawGivesAnUnknownMemberAsItCame()
    {
        var book = Json.Read<Book>("{\"x\":{ \"y\" : [1] },\"@odata.etag\":\"W/\\\"1\\\"\",\"größe\":null}");
        Assert.True(book.TryGetRaw("x", out var x));
        Assert.Equal(1, x.GetProperty("y")[0].GetInt32());
        Assert.True(book.TryGetRaw("größe", out var nothing));
        Assert.Equal(JsonValueKind.Null, nothing.ValueKind);
        Assert.False(book.TryGetRaw("id", out _));
        Assert.Equal("W/\"1\"", book.GetETag());
        Assert.Equal(["x", "@odata.etag", "größe"], book.GetUnknownMembers().Select(static member => member.Key));
        Assert.Null(new Book().GetETag());
        Assert.Null(Json.Read<Book>("{\"@odata.etag\":\"\\ud800\"}").GetETag());
        Assert.Null(Json.Read<Book>("{\"@odata.etag\":1}").GetETag());
        Assert.Empty(new Book().GetUnknownMembers());
        Assert.Throws<ArgumentNullException>(() => book.TryGetRaw(null!, out _));
    }

    [Fact]
    public void OfRepeatedMembersTheLastCounts()
    {
        Assert.Equal("{\"pages\":2,\"x\":3}", Json.RoundTrip<Book>("{\"pages\":1,\"x\":1,\"pages\":2,\"x\":2,\"x\":3}"));
        var many = "{" + string.Join(',', Enumerable.Range(0, 50).Select(static i => $"\"x{i % 20}\":{i}")) + "}";
        var element = Json.Element(Json.RoundTrip<Book>(many));
        Assert.Equal(20, element.EnumerateObject().Count());
        Assert.Equal(45, element.GetProperty("x5").GetInt32());
    }

    [Fact]
    public void WithRawSetsAndRemovesUnknownMembersOnACopy()
    {
        var book = new Book { Pages = 1 };
        var with = book.WithRaw("x", Json.Element("{ \"a\" : [1] }")).WithRaw("größe", Json.Element("null"));
        Assert.Equal("{\"pages\":1,\"x\":{\"a\":[1]},\"größe\":null}", Json.Write(with));
        Assert.Equal("{\"pages\":1}", Json.Write(book));
        Assert.Equal("{\"pages\":1,\"größe\":null,\"x\":2}", Json.Write(with.WithRaw("x", Json.Element("2"))));
        Item item = with;
        Assert.IsType<Book>(item.WithoutRaw("x"));
        Assert.Equal(book, with.WithoutRaw("x").WithoutRaw("größe").WithoutRaw("y"));
        Assert.Equal(with, Json.Read<Book>(Json.Write(with)));
    }

    [Fact]
    public void OfADocumentedPropertyTheTextIsSentWhileThePropertyIsNull()
    {
        var book = new Book().WithRaw("pages", Json.Element("null"));
        Assert.Equal("{\"pages\":null}", Json.Write(book));
        Assert.Equal("{\"pages\":3}", Json.Write(book with { Pages = 3 }));
        Assert.Equal("{\"@odata.type\":\"#sample.other\",\"pages\":null}", Json.Write(book.WithRaw("@odata.type", Json.Element("\"#sample.other\""))));
    }

    [Fact]
    public void WhatIsNoMemberIsRefused()
    {
        var book = new Book();
        Assert.Throws<ArgumentException>(() => book.WithRaw("", Json.Element("1")));
        Assert.Throws<ArgumentException>(() => book.WithRaw("x", default));
        Assert.Throws<ArgumentException>(() => book.WithoutRaw(""));
        Assert.Throws<ArgumentNullException>(() => JsonModelExtensions.WithoutRaw<Book>(null!, "x"));
    }

    [Fact]
    public void ACopyOfARecordKeepsUnknownMembers()
    {
        var book = Json.Read<Book>("{\"pages\":1,\"x\":1}") with { Pages = 2 };
        Assert.Equal("{\"pages\":2,\"x\":1}", Json.Write(book));
    }

    [Fact]
    public void ManyUnknownMembersAreReadInLinearTime()
    {
        var json = "{" + string.Join(',', Enumerable.Range(0, 20_000).Select(static i => $"\"x{i}\":[{i}]")) + "}";
        Assert.Equal(json, Json.Write(JsonSerializer.Deserialize<Book>(json)!));
    }

    [Fact]
    public void ManyUnknownMembersAreComparedInLinearTime()
    {
        string[] members = [.. Enumerable.Range(0, 50_000).Select(static i => $"\"x{i}\":{i}")];
        var book = JsonSerializer.Deserialize<Book>("{" + string.Join(',', members) + "}");
        Assert.Equal(book, JsonSerializer.Deserialize<Book>("{" + string.Join(", ", members.Reverse()) + "}"));
        Assert.NotEqual(book, JsonSerializer.Deserialize<Book>("{" + string.Join(',', members.Skip(1)) + "}"));
        Assert.NotEqual(book, JsonSerializer.Deserialize<Book>("{" + string.Join(',', members.Skip(1).Append("\"x0\":1")) + "}"));
    }

    [Fact]
    public void ManyRepeatedMembersAreReadInLinearTime()
    {
        string[] members = [.. Enumerable.Range(0, 30_000).Select(static i => $"\"x{i}\":{i}")];
        var repeated = "{" + string.Join(',', members.Concat(members)) + "}";
        Assert.Equal("{" + string.Join(',', members) + "}", Json.Write(JsonSerializer.Deserialize<Book>(repeated)!));

        // Kept, forgotten, kept again.
        var kept = string.Concat(Enumerable.Repeat("\"cover\":\"AR==\",\"length\":\"P1M\",\"length\":\"P1D\",", 30_000));
        var book = JsonSerializer.Deserialize<AudioBook>("{" + kept + "\"y\":1}")!;
        Assert.Equal(TimeSpan.FromDays(1), book.Length);
        Assert.Equal(["cover", "y"], book.GetUnknownMembers().Select(static member => member.Key));
    }

    [Fact]
    public void CommentsAndTrailingCommasAreLeftOutWhereTheyAreAllowed()
    {
        var options = new JsonSerializerOptions { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
        var book = JsonSerializer.Deserialize<Book>("{ /* a */ \"x\": [1, /* b */ 2,], \"pages\": /* c */ 1, }", options)!;
        Assert.Equal("{\"pages\":1,\"x\":[1,2]}", Json.Write(book));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Book>("{\"x\":[1,]}"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Book>("{/**/}"));
    }

    [Theory]
    [InlineData("{\"x\":")]
    [InlineData("{\"x\"")]
    [InlineData("{\"x\":1")]
    [InlineData("{\"pages\":")]
    [InlineData("{")]
    [InlineData("{\"authors\":[")]
    [InlineData("{\"sequel\":{\"x\":")]
    [InlineData("{\"x\":1}}")]
    [InlineData("{\"x\":1} 2")]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("{\"x\":01}")]
    public void BrokenJsonIsAJsonException(string json)
        => Assert.ThrowsAny<JsonException>(() => JsonText.Parse(Encoding.UTF8.GetBytes(json), JsonModelCodec<Book>.Instance));

    [Theory]
    [InlineData("{\"x\":\"?\"}")]
    [InlineData("{\"?\":1}")]
    [InlineData("{\"title\":\"?\"}")]
    [InlineData("{\"x\":{\"y\":\"?\"}}")]
    public void InvalidUtf8IsAJsonException(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        bytes[Array.IndexOf(bytes, (byte)'?')] = 0xff;
        Assert.Throws<JsonException>(() => JsonText.Parse(bytes, JsonModelCodec<Book>.Instance));
    }

    [Fact]
    public void JsonThatNestsTooDeeplyIsRefused()
    {
        var json = string.Concat(Enumerable.Repeat("{\"mentor\":", 100)) + "null" + new string('}', 100);
        Assert.NotNull(Assert.ThrowsAny<JsonException>(() => JsonText.Parse(Encoding.UTF8.GetBytes(json), JsonModelCodec<Person>.Instance)).Path);
        var person = new Person();
        for (var i = 0; i < 2000; i++)
        {
            person = new Person { Mentor = person };
        }

        Assert.Throws<JsonException>(() => Json.Write(writer => person.WriteJson(writer, null)));
        Assert.Equal("{}", Json.Write(new Person()));
    }
}
