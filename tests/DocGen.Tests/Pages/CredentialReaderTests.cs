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

    [Fact]
    public void ProseShowsNone() => Assert.Equal("", Read("Send the header Authorization: Bearer 1."));

    private static string Read(string text)
        => string.Join("; ", PageReader.Read("/repo/p.md", "p.md", "# Tools\n\n" + text, CancellationToken.None).Page.Credentials
            .Select(static credential => $"{credential.Place} {credential.Name} {credential.Scheme}"));
}
