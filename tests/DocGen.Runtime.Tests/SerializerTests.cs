using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading.Tasks;
using DocGen.Runtime.Models;
using DocGen.Runtime.Serialization;
using Xunit;

namespace DocGen.Runtime.Tests;

/// <summary>Models work with the serializer of the platform, with reflection and without.</summary>
public sealed class SerializerTests
{
    private const string Text = "{\"title\":\"<größe> & '+`\\\"\\\\\\n😀\",\"cover\":\"+/+/\",\"x\":{\"a\":\"<ä>😀\",\"b\":1e+2},\"größe\":1}";

    [Fact]
    public void ItEscapesAsThePlatformDoes()
    {
        const string Title = "\0\u001f <größe> & '+`\"\\/\u007f\u2028😀\n\t\b\f\r";
        var title = Title + (char)0xd800 + "a" + (char)0xdc00;
        Assert.Equal(JsonSerializer.Serialize(new { title }), JsonSerializer.Serialize(new Item { Title = title }));
        var relaxed = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        Assert.Equal(Json.Write(new Item { Title = title }), JsonSerializer.Serialize(new Item { Title = title }, relaxed));
        Assert.Equal(title.Replace((char)0xd800, '\ufffd').Replace((char)0xdc00, '\ufffd'), Json.Read<Item>(Json.Write(new Item { Title = title })).Title);
    }

    [Fact]
    public void RawValuesAreEscapedAsWell()
    {
        var json = JsonSerializer.Serialize(JsonSerializer.Deserialize<Book>(Text));
        Assert.Contains("{\"a\":\"\\u003C\\u00E4\\u003E\\uD83D\\uDE00\",\"b\":1e+2}", json, StringComparison.Ordinal);
        Assert.Equal(JsonSerializer.Deserialize<Book>(Text), JsonSerializer.Deserialize<Book>(json));
    }

    [Fact]
    public void HalfASurrogatePairStaysAsItCame()
    {
        const string Half = "{\"x\":\"\\ud800\",\"y\":{\"z\":\"\\ud800\"}}";
        var book = Json.Read<Book>(Half);
        Assert.Equal(Half, JsonSerializer.Serialize(book));
        Assert.Equal(book, JsonSerializer.Deserialize<Book>(Half.Replace(":", " : ", StringComparison.Ordinal)));
        Assert.NotEqual(book, JsonSerializer.Deserialize<Book>(Half.Replace("d800", "d801", StringComparison.Ordinal)));
    }

    [Fact]
    public void IndentationAndEncodersAreTheOptions()
    {
        var book = new Book { Title = "a/ä", Authors = [new Person { Name = "x" }] };
        var options = new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" };
        Assert.Equal("{\n  \"title\": \"a/\\u00E4\",\n  \"authors\": [\n    {\n      \"name\": \"x\"\n    }\n  ]\n}", JsonSerializer.Serialize(book, options));
        var encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All);
        Assert.Equal("{\"title\":\"a/ä\"}", JsonSerializer.Serialize(new Book { Title = "a/ä" }, new JsonSerializerOptions { Encoder = encoder }));
    }

    [Fact]
    public void NamingPoliciesDoNotApply()
    {
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper, PropertyNameCaseInsensitive = true };
        Assert.Equal("{\"createdAt\":\"2024-01-01T00:00:00Z\"}",
            JsonSerializer.Serialize(new Item { CreatedAt = DateTimeOffset.UnixEpoch.AddYears(54) }, options));
        Assert.Null(JsonSerializer.Deserialize<Item>("{\"CREATED_AT\":\"2024-01-01T00:00:00Z\"}", options)!.CreatedAt);
    }

    [Fact]
    public void ModelsAreMembersOfOtherTypes()
    {
        var shelf = new Shelf([new Book { Pages = 1 }, null], new() { [Color.DarkBlue] = Color.Red }, Color.Green);
        var json = JsonSerializer.Serialize(shelf);
        Assert.Equal("{\"Books\":[{\"pages\":1},null],\"Colors\":{\"dark-blue\":\"red\"},\"Best\":\"green\"}", json);
        var read = JsonSerializer.Deserialize<Shelf>(json)!;
        Assert.Equal(shelf.Books, read.Books);
        Assert.Equal(shelf.Colors, read.Colors);
        Assert.Null(JsonSerializer.Deserialize<Shelf>("{\"Books\":[],\"Colors\":{},\"Best\":null}")!.Best);
        Assert.Null(JsonSerializer.Deserialize<Shelf>("{\"Books\":[{\"pages\":\"x\"}]}")!.Books![0]!.Pages);
    }

    [Fact]
    public async Task StreamsAreReadInPieces()
    {
        var json = JsonSerializer.Serialize(Enumerable.Range(0, 2000)
            .Select(static i => new Book { Id = i.ToString(System.Globalization.CultureInfo.InvariantCulture), Title = new string('x', 100) }));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json.Replace("\"id\"", "\"y\":{\"z\":[1]},\"id\"", StringComparison.Ordinal)));
        var books = await JsonSerializer.DeserializeAsync<List<Book>>(stream, new JsonSerializerOptions { DefaultBufferSize = 128 });
        Assert.Equal(2000, books!.Count);
        Assert.All(books, static book => Assert.True(book.TryGetRaw("y", out _)));
    }

    [Fact]
    public void TheResolverNeedsNoReflection()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = SampleJson.Resolver };
        var book = JsonSerializer.Deserialize(Text, (JsonTypeInfo<Book>)options.GetTypeInfo(typeof(Book)))!;
        Assert.Equal(JsonSerializer.Deserialize<Book>(Text), book);
        IReadOnlyList<Book> list = [book];
        Assert.Equal(list, JsonSerializer.Deserialize<IReadOnlyList<Book>>(JsonSerializer.Serialize(list, options), options)!);
        IReadOnlyList<Color> colors = [Color.Red, Color.DarkBlue];
        Assert.Equal("[\"red\",\"dark-blue\"]", JsonSerializer.Serialize(colors, options));
        Assert.Equal(colors, JsonSerializer.Deserialize<IReadOnlyList<Color>>("[\"red\",\"dark-blue\"]", options)!);
        Assert.Equal("\"green\"", JsonSerializer.Serialize(Color.Green, options));
        Assert.Null(JsonSerializer.Deserialize<Color?>("null", options));
        Assert.Equal(Color.Green, JsonSerializer.Deserialize<Color?>("\"green\"", options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Color>("null", options));
        Assert.Null(SampleJson.Resolver.GetTypeInfo(typeof(string), options));
        Assert.Null(SampleJson.Resolver.GetTypeInfo(typeof(HashSet<Book>), options));
        Assert.Null(SampleJson.Resolver.GetTypeInfo(typeof(HashSet<Color>), options));
    }

    [Fact]
    public void TheResolverReadsAndWritesPages()
    {
        const string Page =
            "{\"@odata.context\":\"c\",\"@odata.count\":7,\"@odata.nextLink\":\"n\",\"@odata.deltaLink\":\"d\",\"value\":[{\"pages\":1,\"x\":2}]}";
        var options = new JsonSerializerOptions { TypeInfoResolver = SampleJson.Resolver };
        var page = JsonSerializer.Deserialize<CollectionPage<Book>>(Page, options)!;
        Assert.Equal((7L, "n", "d", 1), (page.Count, page.NextLink, page.DeltaLink, page.Value[0].Pages));
        Assert.Equal(Page, JsonSerializer.Serialize(page, options));
        Assert.Null(JsonSerializer.Deserialize<CollectionPage<Book>>("null", options));
        var odd = Page.Replace("{\"pages\":1,\"x\":2}", "{\"pages\":true},{\"pages\":3},\"odd\"", StringComparison.Ordinal)
            .Replace("7", "\"many\"", StringComparison.Ordinal);
        page = JsonSerializer.Deserialize<CollectionPage<Book>>(odd, options)!;
        Assert.Equal([null, 3, null], page.Value.Select(static book => book?.Pages));
        Assert.Null(page.Value[2]);
        Assert.Null(page.Count);
        Assert.True(JsonElements.AreEqual(Json.Element(odd), Json.Element(JsonSerializer.Serialize(page, options))));
        Assert.Equal("$.value", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CollectionPage<Book>>("{\"value\":{}}", options)).Path);
    }

    [Fact]
    public void PagesLoseNothingWithoutTheResolver()
    {
        const string Page =
            "{\"value\":[{\"pages\":1,\"x\":2}],\"@odata.nextLink\":\"n\",\"@odata.count\":1,\"@odata.context\":\"c\",\"y\":{\"z\":null},\"w\":null}";
        var page = JsonSerializer.Deserialize<CollectionPage<Book>>(Page)!;
        Assert.Equal(("n", 1), (page.NextLink, page.Value[0].Pages));
        Assert.Equal(Page, JsonSerializer.Serialize(page));
        Assert.True(page.TryGetRaw("@odata.context", out var context));
        Assert.Equal("c", context.GetString());
        Assert.False(page.TryGetRaw("value", out _));
        Assert.Equal(["@odata.context", "y", "w"], page.GetUnknownMembers().Select(static member => member.Key));

        // From one to the other and back.
        var options = new JsonSerializerOptions { TypeInfoResolver = SampleJson.Resolver };
        var read = JsonSerializer.Deserialize<CollectionPage<Book>>(JsonSerializer.Serialize(page, options), options)!;
        Assert.Equal(page.GetUnknownMembers().Select(static member => member.Key), read.GetUnknownMembers().Select(static member => member.Key));
        Assert.Equal(Page, JsonSerializer.Serialize(read));
        Assert.Equal("{\"value\":[]}", JsonSerializer.Serialize(new CollectionPage<Book>()));
        Assert.Empty(JsonSerializer.Deserialize<CollectionPage<Book>>("{\"value\":null}")!.Value);
    }

    [Fact]
    public void PagesLoseNothingInSomebodyElsesContext()
    {
        const string Page = "{\"value\":[{\"pages\":1,\"x\":2}],\"@odata.context\":\"c\",\"y\":[1]}";
        var page = JsonSerializer.Deserialize(Page, PageContext.Default.CollectionPageBook)!;
        Assert.Equal(Page, JsonSerializer.Serialize(page, PageContext.Default.CollectionPageBook));
        Assert.Equal(["@odata.context", "y"], page.GetUnknownMembers().Select(static member => member.Key));
    }

    [Fact]
    public void TheResolverCombinesWithAnother()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(SampleJson.Resolver, new DefaultJsonTypeInfoResolver()) };
        Assert.Equal("{\"Book\":{\"pages\":1}}", JsonSerializer.Serialize(new Loan(new Book { Pages = 1 }), options));
    }

    [Fact]
    public void NullIsWrittenAndReadAsNull_AndRefusedForANumber()
    {
        Assert.Equal("null", JsonSerializer.Serialize<Book>(null!));
        Assert.Null(JsonSerializer.Deserialize<Book>("null"));
        Assert.Null(JsonText.Parse("null"u8, JsonModelCodec<Book>.Instance));
        Assert.Null(JsonText.Parse("null"u8, JsonCodecs.String));
        Assert.Throws<JsonException>(() => JsonText.Parse("null"u8, JsonCodecs.Int32));
        Assert.Equal("null", Json.Write(static writer => JsonModelCodec<Book>.Instance.Write(writer, null)));
        Assert.Equal("null", Json.Write(static writer => JsonCodecs.Binary.Write(writer, null!)));
        Assert.Equal("null", Json.Write(static writer => JsonCodecs.Json.Write(writer, default)));
        Assert.Equal("null", Json.Write(static writer => new JsonListCodec<string>(JsonCodecs.String).Write(writer, null)));
    }

    private sealed record Shelf(List<Book?> Books, Dictionary<Color, Color> Colors, Color? Best);

    private sealed record Loan(Book Book);
}
