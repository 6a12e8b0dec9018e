using System;
using System.Diagnostics;
using System.Linq;
using System.Text;
using DocGen.Runtime.Models;
using DocGen.Runtime.Serialization;
using Xunit;

namespace DocGen.Runtime.Tests;

/// <summary>Objects are read as the documented type that they say they are.</summary>
public sealed class TypeTests
{
    [Theory]
    [InlineData("{\"@odata.type\":\"#sample.audioBook\",\"length\":\"PT1S\"}", typeof(AudioBook))]
    [InlineData("{\"@odata.type\":\"sample.book\"}", typeof(Book))]
    [InlineData("{\"@odata.type\":\"#SAMPLE.Book\"}", typeof(Book))]
    [InlineData("{\"@odata.type\":\"\\u0023sample.book\"}", typeof(Book))]
    [InlineData("{\"\\u0040odata.type\":\"#sample.book\"}", typeof(Book))]
    [InlineData("{\"@odata.context\":\"x\",\"@odata.etag\":{\"a\":[1]},\"@odata.type\":\"#sample.book\"}", typeof(Book))]
    [InlineData("{\"id\":\"1\",\"pages\":3,\"@odata.type\":\"#sample.book\"}", typeof(Book))]
    [InlineData("{\"x\":{\"@odata.type\":\"#sample.book\"}}", typeof(Entity))]
    [InlineData("{\"@odata.type\":\"#sample.entity\"}", typeof(Entity))]
    [InlineData("{\"@odata.type\":\"#sample.future\"}", typeof(Entity))]
    [InlineData("{\"@odata.type\":\"#sample.person\"}", typeof(Entity))]
    [InlineData("{\"@odata.type\":null}", typeof(Entity))]
    [InlineData("{\"@odata.type\":5,\"id\":\"1\"}", typeof(Entity))]
    [InlineData("{\"@odata.type\":\"\\ud800\"}", typeof(Entity))]
    [InlineData("{\"@odata.type\":\"größe\"}", typeof(Entity))]
    [InlineData("{}", typeof(Entity))]
    public void TheDiscriminatorDecidesTheTypeOfARecord(string json, Type type)
    {
        var entity = Json.Read<Entity>(json);
        Assert.Equal(type, entity.GetType());
        if (!json.Contains("ud800", StringComparison.Ordinal))
        {
            Assert.True(JsonElements.AreEqual(Json.Element(json), Json.Element(Json.Write(entity))));
        }
    }

    [Fact]
    public void ALongTypeNameIsUnknown()
        => Assert.IsType<Entity>(Json.Read<Entity>($"{{\"@odata.type\":\"{new string('x', 1000)}\"}}"));

    [Fact]
    public void ALateTypeIsFoundAtNestedLevels()
    {
        const string Text =
            "{\"pages\":1,\"related\":[null,{\"pages\":2,\"sequel\":{\"length\":\"PT5S\",\"@odata.type\":\"#sample.audioBook\"},"
                + "\"@odata.type\":\"#sample.book\"}],\"@odata.type\":\"#sample.book\"}";
        for (var i = 0; i < 3; i++)
        {
            var book = Assert.IsType<Book>(Json.Read<Entity>(Text));
            var related = Assert.IsType<Book>(book.Related![1]);
            Assert.Equal(TimeSpan.FromSeconds(5), Assert.IsType<AudioBook>(related.Sequel).Length);
            Assert.Null(book.Related[0]);
            Assert.True(JsonElements.AreEqual(Json.Element(Text), Json.Element(Json.Write<Entity>(book))));
        }
    }

    [Fact]
    public void LateTypesAtEveryLevelCostNoPowerOfTwo()
    {
        var json = string.Concat(Enumerable.Repeat("{\"sequel\":", 60)) + "{}" + string.Concat(Enumerable.Repeat(",\"@odata.type\":\"#sample.book\"}", 60));
        var watch = Stopwatch.StartNew();
        JsonText.Parse(Encoding.UTF8.GetBytes(json), JsonModelCodec<Entity>.Instance);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void TheTypeIsWrittenOnlyWhereItIsNotTheDeclaredOne()
    {
        var book = new Book { Sequel = new AudioBook { Id = "2" }, Related = [new Entity(), new Item()], Authors = [new Person()] };
        Assert.Equal(
            "{\"authors\":[{}],\"sequel\":{\"@odata.type\":\"#sample.audioBook\",\"id\":\"2\"},\"related\":[{},{\"@odata.type\":\"#sample.item\"}]}",
            Json.Write(book));
        Assert.StartsWith("{\"@odata.type\":\"#sample.book\",", Json.Write<Entity>(book), StringComparison.Ordinal);
        Assert.Equal("{}", Json.Write(writer => new Book().WriteJson(writer, null)));
    }

    [Fact]
    public void AWrongValueInADescendantHasItsPath()
        => Assert.Equal(["$.related[1].sequel.length"],
            Json.Misfits<Book>("{\"related\":[{},{\"@odata.type\":\"#sample.book\",\"sequel\":{\"@odata.type\":\"#sample.audioBook\",\"length\":1}}]}"));

    [Fact]
    public void APathQuotesNamesThatAreNone()
        => Assert.Equal("$.child.json", Json.Fail<Values>("{\"child\":{\"a b\":{},\"json\":[1,}}").Path![..12]);
}
