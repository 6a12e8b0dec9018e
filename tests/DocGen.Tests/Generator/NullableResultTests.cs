using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>Which results can be null: those of all verbs that change something, and of others where a success without a body is documented.</summary>
public sealed class NullableResultTests
{
    private static readonly string s_widget = OperationPages.Type("widget", "factory");

    private static readonly string[] s_verbs = ["GET", "POST", "PUT", "PATCH"];

    private static readonly string[] s_statuses = ["200 OK", "201 Created", "202 Accepted", "204 No Content", "200 OK` or `204 No Content",
        "200 OK` or `202 Accepted"];

    // What the response sentence names, the result's type, and whether that has a null for a missing body: a page has none, it is empty.
    private static readonly (string Body, string Type, bool HasNull)[] s_bodies =
    [
        ("a [widget](../resources/widget.md) object", "_Models.Widget", true),
        ("a Boolean value", "bool", true),
        ("a collection of [widget](../resources/widget.md) objects", "_Api.CollectionPage<_Models.Widget>", false),
    ];

    [Fact]
    public void EachFormOfResultWithEachVerbAndEachDocumentedStatus()
    {
        var docs = DocSet.Of(("docs/resources/widget.md", s_widget)).WithOption("DocGenBaseUrl", "https://api.example/v1.0");
        var expected = new List<string>();
        foreach (var verb in s_verbs)
        {
            foreach (var status in s_statuses)
            {
                foreach (var (body, type, hasNull) in s_bodies)
                {
                    var number = docs.Pages.Count;
                    docs = docs.With($"docs/api/page-{number:000}.md", Page(verb, $"/route{number}/step{number}", status, body));
                    var isNullable = hasNull
                        && (verb != "GET" || status.Contains("202", StringComparison.Ordinal) || status.Contains("204", StringComparison.Ordinal));
                    expected.Add($"{number}: public _Tasks.Task<{type}{(isNullable ? "?" : "")}> {verb[..1]}{verb[1..].ToLowerInvariant()}Async(");
                }
            }
        }

        var text = GeneratorDriverHelper.Run(docs).AllText;

        Assert.Equal(expected,
            Enumerable.Range(1, expected.Count)
                .Select(number => $"{number}: {FirstCall(text, $"public readonly struct Route{number}Step{number}RequestBuilder")}"));
    }

    [Fact]
    public void WhatOnePageShowsWithoutABodyCanBeNullForTheOthers()
    {
        var run = GeneratorDriverHelper.Run(DocSet.Of(
            ("docs/resources/widget.md", s_widget),
            ("docs/api/widget-get.md", Page("GET", "/widgets/{id}", "200 OK", s_bodies[0].Body)),
            ("docs/api/widget-check.md", Page("GET", "/widgets/{id}", "204 No Content", null))).WithOption("DocGenBaseUrl", "https://api.example/v1.0"));

        Assert.Contains("Task<_Models.Widget?> GetAsync(", run.AllText, StringComparison.Ordinal);
    }

    private static string FirstCall(string text, string head)
    {
        var start = text.IndexOf("public _Tasks.Task<", text.IndexOf(head, StringComparison.Ordinal), StringComparison.Ordinal);
        return text[start..(text.IndexOf("Async(", start, StringComparison.Ordinal) + "Async(".Length)];
    }

    private static string Page(string verb, string route, string status, string? body)
        => OperationPages.Operation(
            "factory", $"{verb} {route}", "## Request body\n\nDo not supply a request body for this method.",
            $"`{status}` response code{(body is null ? "" : $" and {body} in the response body")}");
}
