using System;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>Lists whose pages are objects with members of their own are enumerated where the pages say how they follow each other.</summary>
public sealed class PagingTests
{
    [Theory]
    [InlineData("| cursor | string | Where to go on. |", "| next_cursor | string | Where the next page begins. |",
        "Parameter = \"cursor\", GetNext = static page => page.NextCursor")]
    [InlineData("| cursor | string | Where to go on. |",
        "| next_cursor | string | Where the next page begins. |\n| has_more | boolean | Whether there is more. |",
        "Parameter = \"cursor\", GetNext = static page => page.NextCursor, HasMore = static page => page.HasMore")]
    [InlineData("| tools_next_token | string | Where to go on. |", "| toolsNextToken | string | Where the next page begins. |",
        "Parameter = \"tools_next_token\", GetNext = static page => page.ToolsNextToken")]
    [InlineData("| page | integer | The page. |", "| next_page | integer | The next page. |",
        "Parameter = \"page\", GetNext = static page => page.NextPage is { } next ? _Literal.Of(next) : null")]
    [InlineData("| size | integer | How many. |", "| next_url | string | The next page. |", "GetNext = static page => page.NextUrl")]
    [InlineData("| size | integer | How many. |", "| next | string | The next page. |\n| previous | string | The page before. |",
        "GetNext = static page => page.Next")]
    [InlineData("| offset | integer | How many are left out. |", "| total_count | integer | How many there are. |",
        "Parameter = \"offset\", GetTotal = static page => page.TotalCount")]
    [InlineData("| page | integer | The number of the page. Default: 1 |", "| id | string | The key. |", "Parameter = \"page\", FirstPage = 1")]
    [InlineData("| page | integer | The zero-based number of the page. |", "| id | string | The key. |", "Parameter = \"page\", FirstPage = 0")]
    public void ADocumentedWayToTheNextPageIsFollowed(string parameter, string member, string rule)
    {
        var code = GeneratorDriverHelper.Run(Tools(parameter, member))["Requests.To.g.cs"];
        Assert.Contains("_Collections.IAsyncEnumerable<_Models.Tool> EnumerateAsync(", code, StringComparison.Ordinal);
        Assert.Contains("(static page => page.Tools) { " + rule + " }, options, maximum, cancellationToken);", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("| page | integer | The number of the page. Default: 10 |", "| id | string | The key. |")]
    [InlineData("| size | integer | How many. |", "| next_cursor | string | Where the next page begins. |")]
    [InlineData("| cursor | string | Where to go on. |", "| cursor | string | Where this page began. |")]
    [InlineData("| size | integer | How many. |", "| next | string | What is next. |")]
    [InlineData("| cursor | string | Where to go on. |",
        "| next_cursor | string | Where the next page begins. |\n| lent | list of [tool](#tool-object) | Those that are away. |")]
    public void WhatThePagesDoNotSayIsNotGuessed(string parameter, string member)
    {
        var run = GeneratorDriverHelper.Run(Tools(parameter, member));
        Assert.DoesNotContain("EnumerateAsync", run["Requests.To.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("class PageWalk", run["Support.Http.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page", "The number of the page. Default: 1", "list of [tool](#tool-object)", "_Models.Tool", "_Json.JsonModelCodec<_Models.Tool>.Instance",
        ", FirstPage = 1")]
    [InlineData("offset", "How many are left out.", "list of [tool](#tool-object)", "_Models.Tool", "_Json.JsonModelCodec<_Models.Tool>.Instance", "")]
    public void AnArrayIsEnumeratedWhereItsPagesAreCounted(string parameter, string description, string type, string element, string codec, string first)
    {
        var code = GeneratorDriverHelper.Run(Array(parameter, description, type))["Requests.To.g.cs"];
        Assert.Contains($"_Collections.IAsyncEnumerable<{element}> EnumerateAsync(", code, StringComparison.Ordinal);
        Assert.Contains($"_path.EnumerateAsync(new _Api.Http.PageCodec<{element}>({codec}), new _Api.Http.PageRule<_Api.CollectionPage<{element}>, {element}>("
            + $"static page => page.Value) {{ Parameter = \"{parameter}\"{first} }}, options, maximum, cancellationToken);", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page", "The page.")]
    [InlineData("size", "How many.")]
    public void AnArrayWhosePagesAreNotCountedIsNotEnumeratedByNumber(string parameter, string description)
        => Assert.DoesNotContain("EnumerateAsync",
            GeneratorDriverHelper.Run(Array(parameter, description, "list of [tool](#tool-object)"))["Requests.To.g.cs"], StringComparison.Ordinal);

    private static DocSet Array(string parameter, string description, string type) => DocSet.OfPage($$"""
        # Tool shed API

        ## Tool object

        | Field | Type | Description |
        |---|---|---|
        | id | string | The key of the tool. |

        ## List tools

        ```http
        GET https://shed.example/api/tools
        ```

        ### Query parameters

        | Name | Type | Description |
        |---|---|---|
        | {{parameter}} | integer | {{description}} |

        ### Response

        Returns a {{type}} objects.
        """);

    private static DocSet Tools(string parameter, string member) => DocSet.OfPage($$"""
        # Tool shed API

        ## Tool object

        | Field | Type | Description |
        |---|---|---|
        | id | string | The key of the tool. |
        | name | string | What is written on the handle. |

        ## Tool list object

        | Field | Type | Description |
        |---|---|---|
        | tools | list of [tool](#tool-object) | The tools of this page. |
        {{member}}

        ## List tools

        ```http
        GET https://shed.example/api/tools
        ```

        ### Query parameters

        | Name | Type | Description |
        |---|---|---|
        {{parameter}}

        ### Response

        Returns a [tool list](#tool-list-object) object.
        """);
}
