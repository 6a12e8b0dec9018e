using System.Linq;
using System.Threading;
using DocGen.Pages;
using Xunit;

namespace DocGen.Tests.Pages;

/// <summary>The credentials that examples carry.</summary>
public sealed class CredentialReaderTests
{
    [Theory]
    [InlineData("GET /tools HTTP/1.1\nAuthorization: Bearer {token}", "Header Authorization Bearer")]
    [InlineData("curl -H \"Authorization: Bot $TOKEN\" https://shed.example/tools", "Header Authorization Bot")]
    [InlineData("Authorization: Basic am86c2VjcmV0", "Header Authorization Basic")]
    [InlineData("Authorization: <your api key>", "Header Authorization ")]
    [InlineData("Authorization: 7a7b", "Header Authorization ")]
    [InlineData("curl --header \"X-Shop-Token: ...\" \\\n  https://shed.example/tools", "Header X-Shop-Token ")]
    [InlineData("curl --header 'PRIVATE-TOKEN: <your_access_token>' https://shed.example/tools", "Header PRIVATE-TOKEN ")]
    [InlineData("GET /tools\nX-Api-Key: 7a", "Header X-Api-Key ")]
    [InlineData("GET /tools?size=5&api_key=7a", "Query api_key ")]
    [InlineData("curl 'https://shed.example/tools?access_token=7a&size=5'", "Query access_token ")]
    [InlineData("curl -k -s -u jo:secret 'https://shed.example/tools'", "Header Authorization Basic")]
    [InlineData("Authorization: Bearer 1\nX-Api-Key: 7a\nAuthorization: Bearer 2", "Header Authorization Bearer; Header X-Api-Key ")]
    public void CodeShowsHowRequestsAreAuthenticated(string code, string expected) => Assert.Equal(expected, Read("```\n" + code + "\n```"));

    [Theory]
    [InlineData("{ \"X-Api-Key\": \"7a\", \"token\": \"Authorization\": 1 }")]
    [InlineData("Authorization: Digest username=\"jo\", realm=\"shed\"")]
    [InlineData("Authorization: AWS4-HMAC-SHA256 Credential=7a, SignedHeaders=host")]
    [InlineData("X-CSRF-Token: 1")]
    [InlineData("X-Next-Page-Token: p2")]
    [InlineData("Idempotency-Key: 1")]
    [InlineData("GET /tools?keys=7a&next_api_key_id=1&api_key")]
    [InlineData("tar -u archive.tar")]
    public void WhatIsNoCredentialIsNotTakenForOne(string code) => Assert.Equal("", Read("```\n" + code + "\n```"));

    [Theory]
    [InlineData("Send `Authorization: Bot TOKEN` with each request.", "Header Authorization Bot")]
    [InlineData("Send Authorization: Bot TOKEN with each request.", "Header Authorization Bot")]
    [InlineData("Authenticate with an API key in the `X-Api-Key` header.", "Header X-Api-Key ")]
    [InlineData("Append your API key to the URL: `?api_key=KEY`.", "Query api_key ")]
    [InlineData("Requests are authenticated by the query parameter `api_key`.", "Query api_key ")]
    [InlineData("Authorization\n: Required. Provide this header with `Bearer <user_token>`.", "Header Authorization Bearer")]
    [InlineData("|Header|Value|\n|:--|:--|\n|Authorization|Bearer {token}. Required.|", "Header Authorization Bearer")]
    [InlineData("|Nome|Descrição|\n|:--|:--|\n|Authorization|{token} de portador. Obrigatório.|", "Header Authorization Bearer")]
    [InlineData("|Name|Required|Value|\n|:--|:--|:--|\n|`Authorization`|Yes|`Bot TOKEN`|", "Header Authorization Bot")]
    public void SentencesAndTablesTellHowRequestsAreAuthenticated(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Call `GET {address}` to see what you are authorized for.")]
    [InlineData("The answer to an authenticated request has an `X-Next-Token` header.")]
    [InlineData("The list is filtered by the `api_key` that made an item.")]
    [InlineData("Authorization: The token must be valid.")]
    [InlineData("|Header|Value|\n|:--|:--|\n|Authorization|Digest {response}|")]
    [InlineData("|Part|Text|\n|:--|:--|\n|Authorization|See above.|")]
    public void SentencesAboutSomethingElseTellNothingOfCredentials(string text) => Assert.Equal("", Read(text));

    [Fact]
    public void ProseShowsNone() => Assert.Equal("", Read("Send the header Authorization: Bearer 1."));

    private static string Read(string text)
        => string.Join("; ", PageReader.Read("/repo/p.md", "p.md", "# Tools\n\n" + text, CancellationToken.None).Page.Credentials
            .Select(static credential => $"{credential.Place} {credential.Name} {credential.Scheme}"));
}
