using Xunit;

namespace DocGen.Tests.Pages;

public class TypeCellTests
{
    [Theory]
    [InlineData("String", "String")]
    [InlineData("`String`", "String")]
    [InlineData("**String**", "String")]
    [InlineData("`Edm.String `", "Edm.String")]
    [InlineData("String (timestamp)", "String")]
    [InlineData("String (enum)", "String")]
    [InlineData("(Optional) String", "String")]
    [InlineData("string, maximum size 50", "string")]
    [InlineData("JSON object", "JSON")]
    [InlineData("Untyped JSON object", "JSON")]
    [InlineData("object", "object")]
    [InlineData("binding enum", "binding")]
    [InlineData("library.paper.binding", "library.paper.binding")]
    [InlineData("data uri", "uri")]
    [InlineData("IS08601 timestamp", "timestamp")]
    [InlineData("array of two integers (first, last)", "integer*")]
    [InlineData("Array of String (URLs or `shelf:none:of:the:rest` as values)", "String*")]
    public void NamesLoseTheirMarkersAndRemarks(string cell, string expected) => Expect(cell, expected);

    [Theory]
    [InlineData("[author](author.md)", "author@author.md")]
    [InlineData("[author](../resources/author.md) resource", "author@author.md")]
    [InlineData("[binding](enums.md#binding-values)", "binding@enums.md#binding-values")]
    [InlineData("[binding](#binding-values)", "binding@book.md#binding-values")]
    [InlineData("[author](author.md", "author@author.md")]
    [InlineData("[author](author.md collection)", "author@author.md*")]
    [InlineData("[writer][]", "writer@author.md")]
    [InlineData("[**writer**][writer]", "writer@author.md")]
    public void LinksKeepTheirTarget(string cell, string expected) => Expect(cell, expected);

    [Theory]
    [InlineData("String collection", "String*")]
    [InlineData("String Collection", "String*")]
    [InlineData("[author](author.md) collection", "author@author.md*")]
    [InlineData("[author](author.md) collection. Who wrote it.", "author@author.md*")]
    [InlineData("[author](author.md)collection", "author@author.md*")]
    [InlineData("Collection(String)", "String*")]
    [InlineData("collection([author](author.md))", "author@author.md*")]
    [InlineData("`collection(string)`", "string*")]
    [InlineData("Collection(Edm.String)", "Edm.String*")]
    [InlineData("Collection of [author](author.md)", "author@author.md*")]
    [InlineData("String[]", "String*")]
    [InlineData("author collection collection", "author*")]
    public void CollectionsAreSeenInEveryForm(string cell, string expected) => Expect(cell, expected);

    [Theory]
    [InlineData("List of [author](author.md)", "author@author.md*")]
    [InlineData("list of String", "String*")]
    [InlineData("List of order lines", "orderLines*")]
    [InlineData("list", "list")]
    [InlineData("[list](list.md)", "list@list.md")]
    [InlineData("list collection", "list*")]
    [InlineData("Nullable Int64", "Int64")]
    public void ListsOfSomethingAreCollections_AndAListIsAType(string cell, string expected) => Expect(cell, expected);

    [Theory]
    [InlineData("bookCollection", "bookCollection")]
    [InlineData("[bookCollection](bookcollection.md)", "bookCollection@bookcollection.md")]
    public void ATypeNamedCollectionIsNoCollection(string cell, string expected) => Expect(cell, expected);

    [Theory]
    [InlineData("[author](author.md) or [editor](editor.md)", "author@author.md|editor@editor.md")]
    [InlineData("string/number", "string|number")]
    [InlineData("(boolean or string or number) collection", "boolean|string|number*")]
    public void EachAlternativeOfATypeCellIsKept(string cell, string expected) => Expect(cell.Replace("|", "\\|"), expected);

    [Theory]
    [InlineData("rfc3339 | unix_timestamp", "Timestamp")]
    [InlineData("Unix timestamp or RFC3339", "Int64")]
    [InlineData("ISO8601 timestamp", "timestamp")]
    [InlineData("string (ISO8601)", "DateTimeOffset")]
    [InlineData("Unix timestamp", "Int64")]
    public void ATimeIsWhatTheFirstOfItsFormatsSays(string cell, string expected) => Expect(cell.Replace("|", "\\|"), expected);

    [Fact]
    public void AType_InAProseCell_IsItsPrimitiveWord() => Expect("The moment at which the book was printed.  DateTimeOffset", "DateTimeOffset");

    [Fact]
    public void AnEmptyCell_NamesNoType() => Expect(" ", "-");

    private static void Expect(string cell, string expected)
    {
        var page = Reading.Resource(
            $"# book resource type\n\n## Properties\n|Property|Type|Description|\n|:--|:--|:--|\n|x|{cell}|Something.|\n\n[writer]: author.md\n");
        Assert.Equal(expected, Reading.Show(page.Members[0].Type));
    }
}
