using System;
using System.Text.Json;
using DocGen.Runtime.Models;
using DocGen.Runtime.Requests;
using DocGen.Runtime.Serialization;
using Xunit;

namespace DocGen.Runtime.Tests;

/// <summary>Updates and action requests send what was assigned.</summary>
public sealed class BodyTests
{
    [Fact]
    public void WhatIsNotAssignedIsNotSent() => Assert.Equal("{}", Write(new ValuesPatch()));

    [Fact]
    public void AssignedNullIsSentAsNull()
        => Assert.Equal(
            "{\"text\":null,\"json\":null,\"isTrue\":null,\"signed32\":null,\"timestamp\":null,\"duration\":null,\"binary\":null,\"color\":null,"
                + "\"child\":null,\"textList\":null,\"signed32List\":null,\"childList\":null,\"traits\":null}",
            Write(new ValuesPatch
            {
                Text = null,
                Json = null,
                IsTrue = null,
                Signed32 = null,
                Timestamp = null,
                Duration = null,
                Binary = null,
                Color = null,
                Child = null,
                TextList = null,
                Signed32List = null,
                ChildList = null,
                Traits = null,
            }));

    [Fact]
    public void ValuesThatAreAssignedToAPatchAreSent()
    {
        var patch = new ValuesPatch
        {
            Text = "",
            Json = Json.Element("{\"a\":null}"),
            IsTrue = false,
            Signed32 = 0,
            Single = float.NaN,
            Time = new TimeOnly(1, 2),
            Color = Color.Red,
            Child = new Values { Text = "x" },
            TextList = [],
            ColorList = [Color.Green],
            ChildList = [new(), null!],
            SampleLink = "l",
        };
        Assert.Equal(
            "{\"text\":\"\",\"json\":{\"a\":null},\"isTrue\":false,\"signed32\":0,\"single\":\"NaN\",\"time\":\"01:02:00\",\"color\":\"red\","
                + "\"child\":{\"text\":\"x\"},"
            + "\"textList\":[],\"colorList\":[\"green\"],\"childList\":[{},null],\"@sample.link\":\"l\"}",
            Write(patch));
        Assert.Equal("", patch.Text);
    }

    [Fact]
    public void MoreMembersThanBitsAreTracked()
    {
        Assert.Equal("{\"member0\":0,\"member63\":null,\"member64\":64,\"member129\":null}",
            Write(new WidePatch { Member129 = null, Member64 = 64, Member63 = null, Member0 = 0 }));
        Assert.Equal("{\"member63\":1}", Write(new WidePatch { Member63 = 1 }));
        Assert.Equal("{}", Write(new EmptyPatch()));
    }

    [Theory]
    [InlineData("", "{}")]
    [InlineData("sample.values", "{}")]
    [InlineData("sample.other", "{\"@odata.type\":\"#sample.values\"}")]
    public void TheTypeIsSentWhereTheRouteDeclaresAnother(string declared, string json)
    {
        ISamplePatch patch = new ValuesPatch();
        Assert.Equal(json, Json.Write(writer => patch.Patch.WriteJson(writer, declared)));
        Assert.Equal("{}", Json.Write(writer => new EmptyPatch().WriteJson(writer, declared)));
    }

    [Fact]
    public void ActionsSendWhatIsNotNull()
    {
        Assert.Equal("{\"book\":{},\"days\":0}", Json.Write(new LendRequest { Book = new Book(), Days = 0 }.WriteJson));
        Assert.Equal(
            "{\"book\":{\"@odata.type\":\"#sample.audioBook\"},\"days\":3,\"comment\":\"c\",\"tags\":[\"a\"]}",
            Json.Write(new LendRequest { Book = new AudioBook(), Days = 3, Comment = "c", Tags = ["a"] }.WriteJson));
        Assert.Equal("{}", Json.Write(new ReturnRequest().WriteJson));
    }

    [Fact]
    public void TheSerializerWritesWhatARequestSends()
    {
        var patch = new ValuesPatch { Text = null, Signed32 = 5, SampleLink = "l" };
        var action = new LendRequest { Book = new AudioBook(), Days = 3 };
        const string Patch = "{\"text\":null,\"signed32\":5,\"@sample.link\":\"l\"}";
        const string Action = "{\"book\":{\"@odata.type\":\"#sample.audioBook\"},\"days\":3}";
        Assert.Equal(Patch, JsonSerializer.Serialize(patch));
        Assert.Equal(Action, JsonSerializer.Serialize(action));
        Assert.Equal("{\"Patch\":" + Patch + ",\"Action\":" + Action + "}", JsonSerializer.Serialize(new { Patch = patch, Action = action }));
        Assert.Equal("{}", JsonSerializer.Serialize(new ReturnRequest()));

        var options = new JsonSerializerOptions { TypeInfoResolver = SampleJson.Resolver };
        Assert.Equal(Patch, JsonSerializer.Serialize(patch, options));
        Assert.Equal(Action, JsonSerializer.Serialize(action, options));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<ValuesPatch>("{}", options));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<LendRequest>("{}"));
    }

    [Fact]
    public void TheWriterIsSharedByCallsAndEndsClean()
    {
        Assert.Throws<JsonException>(() => Json.Write(static _ => throw new JsonException()));
        Assert.Equal("{}", Write(new ValuesPatch()));
        var large = new Item { Title = new string('\n', 2_000_000) };
        Assert.Equal(4_000_012, Json.Write(writer => large.WriteJson(writer, null)).Length);
        Assert.Equal("{}", Write(new ValuesPatch()));
    }

    [Fact]
    public void PropertyNamesLeadToWireNames()
    {
        Assert.Equal("@sample.link", WireName<Values>(nameof(Values.SampleLink)));
        Assert.Equal("a=b", WireName<Values>(nameof(Values.AB)));
        Assert.Equal("createdAt", WireName<AudioBook>(nameof(Book.CreatedAt)));
        Assert.Null(WireName<AudioBook>("createdAt"));
        Assert.Equal("sample.audioBook", Table<AudioBook>().ToString());
        Assert.Same(Table<Book>(), JsonModelCodec<Book>.Instance.Members);
        Assert.Null(JsonCodecs.String.Members);
    }

    private static JsonMembers Table<T>()
        where T : JsonModel, IJsonModel<T>, new()
        => JsonModelCodec<T>.Table;

    private static string? WireName<T>(string propertyName)
        where T : JsonModel, IJsonModel<T>, new()
        => Table<T>().FindProperty(propertyName) is var index and >= 0 ? Table<T>().GetWireName(index) : null;

    private static string Write(JsonPatch patch) => Json.Write(writer => patch.WriteJson(writer, ""));
}
