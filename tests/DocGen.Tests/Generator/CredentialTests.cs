using System;
using System.Linq;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>The documented authentication is one line of set-up.</summary>
public sealed class CredentialTests
{
    [Theory]
    [InlineData("Authorization: Bearer {token}", "CreateWithBearerToken(string bearerToken, global::System.Uri? baseAddress = null)",
        "SendHeader(\"Authorization\", \"Bearer\", bearerToken)")]
    [InlineData("Authorization: Bot {token}", "CreateWithBotToken(string botToken,", "SendHeader(\"Authorization\", \"Bot\", botToken)")]
    [InlineData("Authorization: Token {token}", "CreateWithToken(string token,", "SendHeader(\"Authorization\", \"Token\", token)")]
    [InlineData("Authorization: {token}", "CreateWithAuthorization(string authorization,", "SendHeader(\"Authorization\", \"\", authorization)")]
    [InlineData("Authorization: Basic am86eA==", "CreateWithPassword(string userName, string password,", "SendBasic(userName, password)")]
    [InlineData("X-Shop-Token: s.7a", "CreateWithShopToken(string shopToken,", "SendHeader(\"X-Shop-Token\", \"\", shopToken)")]
    [InlineData("PRIVATE-TOKEN: <token>", "CreateWithPrivateToken(string privateToken,", "SendHeader(\"PRIVATE-TOKEN\", \"\", privateToken)")]
    public void AClientIsMadeWithTheDocumentedCredential(string header, string method, string sending)
    {
        var code = GeneratorDriverHelper.Run(Tools($"GET https://shed.example/api/tools\n{header}"))["ApiClient.g.cs"];
        Assert.Contains("public static ApiClient " + method, code, StringComparison.Ordinal);
        Assert.Contains("=> new(_Api.CredentialHandler." + sending + ", baseAddress);", code, StringComparison.Ordinal);
    }

    [Fact]
    public void AKeyInTheQueryIsOneToo()
        => Assert.Contains("CreateWithApiKey(string apiKey,",
            GeneratorDriverHelper.Run(Tools("GET https://shed.example/api/tools?api_key=7a"))["ApiClient.g.cs"],
            StringComparison.Ordinal);

    [Fact]
    public void PagesThatShowNoneGiveNone()
    {
        var run = GeneratorDriverHelper.Run(Tools("GET https://shed.example/api/tools"));
        Assert.DoesNotContain("CreateWith", run["ApiClient.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("Support.CredentialHandler.g.cs", run.Files.Keys);
    }

    [Fact]
    public void WhatFewPagesShowBesideWhatManyDoIsLeftOut()
    {
        var docs = Tools("GET https://shed.example/api/tools\nX-Hook-Token: 1");
        foreach (var number in Enumerable.Range(0, 6))
        {
            docs = docs.With($"docs/tool{number}.md", Page($"Get tool {number}", $"GET https://shed.example/api/tool{number}\nX-Shop-Token: 1"));
        }

        var code = GeneratorDriverHelper.Run(docs)["ApiClient.g.cs"];
        Assert.Contains("CreateWithShopToken", code, StringComparison.Ordinal);
        Assert.DoesNotContain("CreateWithHookToken", code, StringComparison.Ordinal);
    }

    [Fact]
    public void APageAboutNothingElseCounts()
    {
        var docs = Tools("GET https://shed.example/api/tools").With("docs/authentication.md", """
            # Authentication

            ```sh
            curl --header "X-Shop-Token: ..." https://shed.example/api
            ```
            """);
        Assert.Contains("CreateWithShopToken", GeneratorDriverHelper.RunUnchecked(docs)["ApiClient.g.cs"], StringComparison.Ordinal);
    }

    private static DocSet Tools(string example) => DocSet.Of(("docs/tools.md", Page("Count tools", example)));

    private static string Page(string title, string example) => $$"""
        # {{title}}

        ## HTTP request

        ```http
        {{example.Split('\n')[0]}}
        ```

        ## Response

        `204 No Content`

        ## Example

        ```http
        {{example}}
        ```
        """;
}
