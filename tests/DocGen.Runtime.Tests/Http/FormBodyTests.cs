using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace DocGen.Runtime.Tests.Http;

public class FormBodyTests
{
    [Fact]
    public async Task AFormHasAFieldForEachMemberAndEachElement()
    {
        using JsonDocument note = JsonDocument.Parse("""{ "by": "me", "deep": { "on": true, "off": null } }""");
        using System.Net.Http.HttpContent body = RequestBody.Form(new BasketRequest { Name = "a&b ü", Ids = [1, 2], Note = note.RootElement });

        Assert.Equal("application/x-www-form-urlencoded", body.Headers.ContentType?.MediaType);
        Assert.Equal("name=a%26b+%C3%BC&ids%5B%5D=1&ids%5B%5D=2&note%5Bby%5D=me&note%5Bdeep%5D%5Bon%5D=true&note%5Bdeep%5D%5Boff%5D=",
            await body.ReadAsStringAsync());
    }

    [Fact]
    public async Task WhatIsNotSetIsNotSent()
    {
        using System.Net.Http.HttpContent body = RequestBody.Form(new BasketRequest());

        Assert.Equal("", await body.ReadAsStringAsync());
    }

    [Fact]
    public async Task PartsAreNamedInQuotes()
    {
        using System.Net.Http.HttpContent body = RequestBody.Multipart(new BasketRequest { Name = "A", Ids = [1, 2] });

        string text = await body.ReadAsStringAsync();
        Assert.Equal("multipart/form-data", body.Headers.ContentType?.MediaType);
        Assert.Contains("name=\"name\"\r\n\r\nA\r\n", text, System.StringComparison.Ordinal);
        Assert.Contains("name=\"ids[]\"\r\n\r\n2\r\n", text, System.StringComparison.Ordinal);
    }
}
