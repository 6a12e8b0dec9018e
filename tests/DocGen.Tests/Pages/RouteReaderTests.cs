using DocGen.Routes;
using Xunit;

namespace DocGen.Tests.Pages;

public class RouteReaderTests
{
    [Theory]
    [InlineData("/shelves/{id}/books", "/shelves/{id}/books")]
    [InlineData("shelves/{id}/", "/shelves/{id}")]
    [InlineData("~/shelves", "/shelves")]
    [InlineData("/shelves/{id | name}/books", "/shelves/{id}/books")]
    [InlineData("/shelves/{id|name}", "/shelves/{id}")]
    [InlineData("/shelves/{ id }", "/shelves/{id}")]
    [InlineData("/shelves/{shelf id}/books", "/shelves/{shelf id}/books")]
    [InlineData("/shelves/<shelf-id>/books", "/shelves/{shelf-id}/books")]
    [InlineData("/shelves/(shelf-id)/books", "/shelves/{shelf-id}/books")]
    [InlineData("/shelves/{id} | name/books", "/shelves/{id}/books")]
    [InlineData("/books/{a},{b},{c}", "/books/{a}")]
    [InlineData("/shelves/:shelf_id/books/:id", "/shelves/{shelf_id}/books/{id}")]
    [InlineData("/shelves/:shelf-id/files/:path*", "/shelves/{shelf-id}/files/{path}")]
    [InlineData("/shelves/{{shelf}}/books", "/shelves/{shelf}/books")]
    [InlineData("/shelves/(id or name)/books", "/shelves/{id}/books")]
    [InlineData("/shelves/$shelfId/books", "/shelves/{shelfId}/books")]
    [InlineData("/shelves/${shelfId}/books", "/shelves/{shelfId}/books")]
    [InlineData("/shelves/{shelf.id}/@me", "/shelves/{shelf.id}/@me")]
    public void PlaceholdersAreTakenInEveryNotation(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("/shelves/{id}.json", "/shelves/{id}.json")]
    [InlineData("/shelves/<id>.json", "/shelves/{id}.json")]
    [InlineData("/shelves/{{id}}.json", "/shelves/{id}.json")]
    [InlineData("/shelves/:shelf-id.json", "/shelves/{shelf-id}.json")]
    [InlineData("/shelves/:shelf.id/books", "/shelves/{shelf.id}/books")]
    [InlineData("/shelves/{id}:empty", "/shelves/{id}:empty")]
    [InlineData("/tags/{owner}/{shelf}/compare/{base}...{head}", "/tags/{owner}/{shelf}/compare/{base}...{head}")]
    [InlineData("/tags/:shelf/compare/:base...:head", "/tags/{shelf}/compare/{base}...{head}")]
    [InlineData("/tags/{a}:{b}", "/tags/{a}:{b}")]
    [InlineData("/tags/{a}:{b}/books", "/tags/{a}:{b}/books")]
    [InlineData("/shelves/{id}.{format}", "/shelves/{id}.{format}")]
    [InlineData("/shelves/archive.{format}", "/shelves/archive.{format}")]
    [InlineData("/shelves/list-{year}.json", "/shelves/list-{year}.json")]
    public void ATextBesideAValueIsAPartOfItsSegment(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("/shelves/[ID]/books", "/shelves/{ID}/books")]
    [InlineData("/shelves/[shelf id]/books", "/shelves/{shelf id}/books")]
    [InlineData("/shelves/[id].json", "/shelves/{id}.json")]
    [InlineData("/shelves.[format]", "/shelves.{format}")]
    [InlineData("/shelves/ids[]", "/shelves/ids[]")]
    public void ANameInBracketsIsAPlaceholder(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("https://library.example/v1.0/books/{id}", "/books/{id}", "https://library.example/v1.0")]
    [InlineData("https://library.example/books", "/books", "https://library.example")]
    [InlineData("/beta/books", "/books", null)]
    [InlineData("/v2/books HTTP/1.1", "/books", null)]
    public void HostAndVersionAreStripped(string text, string expected, string? baseUrl)
    {
        Expect(text, expected);
        Assert.Equal(baseUrl, RouteText.Of(text).BaseUrl);
    }

    [Theory]
    [InlineData("/library/root:/{item-path}", "/library/root:/{item-path}:")]
    [InlineData("/library/root:/{item-path}:/pages", "/library/root:/{item-path}:/pages")]
    [InlineData("/files/{parent-id}:/{name}:/content", "/files/{parent-id}:/{name}:/content")]
    [InlineData("/library/root:/Folder/Plan.txt:/content", "/library/root:/{path}:/content")]
    [InlineData("/hosts/{host}:/{relative-path}", "/hosts/{host}:/{relative-path}:")]
    public void PathsBetweenColonsAreOneValue(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("/books(isbn='{isbn}')", "/books(isbn='{isbn}')")]
    [InlineData("/sheets/{id}/range(address='<address>')/rows", "/sheets/{id}/range(address='{address}')/rows")]
    [InlineData("/reports/usage(period={period_value})", "/reports/usage(period={period_value})")]
    [InlineData("/x/image(width=640,height=480)", "/x/image(width=640,height=480)")]
    [InlineData("/x/resized(deltaRows={n}, deltaColumns={m})", "/x/resized(deltaRows={n},deltaColumns={m})")]
    [InlineData("/x/range(<address>)/fill", "/x/range({address})/fill")]
    [InlineData("/x/search(q='a/b')", "/x/search(q='a/b')")]
    [InlineData("/x/view(start=start-value)", "/x/view(start={start-value})")]
    [InlineData("/x/zones(standard=library.kind'{kind}')", "/x/zones(standard=library.kind'{kind}')")]
    [InlineData("/x/after(count=n)", "/x/after(count=n)")]
    [InlineData("/x/delta()", "/x/delta()")]
    public void FunctionsKeepTheirArguments(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("/members/email={email}", "/members/[email={email}]")]
    [InlineData("/members/email=<email>/loans/$ref", "/members/[email={email}]/loans/$ref")]
    [InlineData("/members/email='{email}'", "/members/[email='{email}']")]
    public void AKeyByNameNeedsNoParentheses(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("/books/{id}/authors/$ref", "/books/{id}/authors/$ref")]
    [InlineData("/books/{id}/cover/$value", "/books/{id}/cover/$value")]
    [InlineData("/books/$count", "/books/$count")]
    [InlineData("/books/library.atlas/maps", "/books/library.atlas/maps")]
    public void ProtocolSegmentsAndCastsAreLiterals(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("/books?$select=id&from={from}&to={to}", "/books?from&to")]
    [InlineData("/books?$filter=tags/any(t: t eq '{tag}')&$top=5", "/books")]
    [InlineData("/books?search={text}&filter={filter}", "/books?search&filter")]
    [InlineData("/pages/{id}/content[?withIds=true]", "/pages/{id}/content?withIds")]
    [InlineData("/apps?needsReview:{Boolean}", "/apps?needsReview")]
    public void OnlyQueryParametersOfTheRouteItselfAreKept(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("/x/range(address='<address>'/rows", "/x/range(address='{address}')/rows", (int)RouteFault.Unbalanced)]
    [InlineData("/books/{id/pages", "/books/{id}/pages", (int)RouteFault.Unbalanced)]
    [InlineData("/books/{id}pages", "/books/{id}/pages", (int)RouteFault.Fused)]
    [InlineData("/shelves{id}", "/shelves/{id}", (int)RouteFault.Fused)]
    [InlineData("/x/range(address='{a}')rows", "/x/range(address='{a}')/rows", (int)RouteFault.Fused)]
    public void FaultyRoutesAreMendedAndNamed(string text, string expected, int fault)
    {
        var route = RouteReader.Read(RouteText.Of(text), out var found);
        Assert.Equal(expected, Reading.Show(route!));
        Assert.Equal(fault, (int)found);
    }

    [Theory]
    [InlineData("/shelves/{id}/.../books")]
    [InlineData("** address of the collection was not found")]
    [InlineData("")]
    public void WhatIsNoRouteGivesNone(string text) => Assert.Null(RouteReader.Read(RouteText.Of(text), out _));

    private static void Expect(string text, string expected)
    {
        var route = RouteReader.Read(RouteText.Of(text), out var fault);
        Assert.Equal(RouteFault.None, fault);
        Assert.Equal(expected, Reading.Show(route!));
    }
}
