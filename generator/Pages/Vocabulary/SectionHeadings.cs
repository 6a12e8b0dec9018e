using System;
using System.Runtime.CompilerServices;
using System.Text;
using DocGen.Primitives;

namespace DocGen.Pages.Vocabulary;

/// <summary>Says what a heading means; the page families spell the same section in many ways.</summary>
internal static class SectionHeadings
{
    /// <summary>What a heading of level 2 or deeper means.</summary>
    public static SectionKind Classify(string heading)
    {
        var text = Normalize(heading);
        var exact = ClassifyExact(text);
        return exact != SectionKind.Other ? exact : ClassifyByPart(text, heading);
    }

    /// <summary>The name in "x values"; null if the heading is of another form.</summary>
    public static string? ValuesName(string heading)
    {
        var text = heading.Trim().TrimEnd('.', ':').TrimEnd();
        if (!text.EndsWith(" values", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var name = text.Substring(0, text.Length - " values".Length).Trim(' ', '`', '*', '\'', '"');
        return Words.IsIdentifier(name) ? name : null;
    }

    private static SectionKind ClassifyExact(string text) => text switch
    {
        "properties" or "common properties" or "instance attributes" or "property" => SectionKind.Properties,
        "relationships" or "relationship" or "navigation properties" or "navigation" => SectionKind.Relationships,
        "methods" or "tasks" or "actions" or "functions" or "bound actions" or "operations" => SectionKind.Methods,
        "json representation" or "representation" or "json example" or "json examples" => SectionKind.Representation,
        "members" => SectionKind.Members,
        "permissions" or "prerequisites" => SectionKind.Permissions,
        "request headers" or "optional request headers" or "headers" or "request header" => SectionKind.Headers,
        "function parameters" or "path parameters" or "parameters" => SectionKind.PathParameters,
        "response" or "responses" or "response code" or "response body" or "rest response" or "http response" => SectionKind.Response,
        "request" or "requests" or "request example" or "request examples" or "sample request" or "sample requests" => SectionKind.RequestExample,
        "response example" or "response examples" or "sample response" or "sample responses" => SectionKind.ResponseExample,
        "request parameters" or "request parameter" or "query string" => SectionKind.PathParameters,
        "see also" or "remarks" or "next steps" or "related content" or "related topics" or "error handling" or "exceptions" => SectionKind.Aside,
        _ => SectionKind.Other,
    };

    private static SectionKind ClassifyByPart(string text, string heading)
    {
        if (text.StartsWith("http request", StringComparison.Ordinal) || text is "rest request" or "request syntax" or "request url" or "request uri")
        {
            return SectionKind.HttpRequest;
        }

        if (text.StartsWith("response body", StringComparison.Ordinal) || text is "response parameters" or "response properties" or "response fields" or "response content")
        {
            return SectionKind.Response;
        }

        if (text.StartsWith("request body", StringComparison.Ordinal) || text is "body parameters")
        {
            return SectionKind.RequestBody;
        }

        if (IsAddressParameters(text))
        {
            return SectionKind.PathParameters;
        }

        if (text.EndsWith("request headers", StringComparison.Ordinal) || text.EndsWith("request header", StringComparison.Ordinal))
        {
            return SectionKind.Headers;
        }

        if (text.EndsWith("query parameters", StringComparison.Ordinal) || text.EndsWith("query string parameters", StringComparison.Ordinal))
        {
            return SectionKind.QueryParameters;
        }

        if (text.StartsWith("example", StringComparison.Ordinal))
        {
            return SectionKind.Example;
        }

        if (text.StartsWith("tasks on", StringComparison.Ordinal))
        {
            return SectionKind.Methods;
        }

        if (text.StartsWith("permissions ", StringComparison.Ordinal))
        {
            return SectionKind.Permissions;
        }

        if (text.StartsWith("error ", StringComparison.Ordinal))
        {
            return SectionKind.Aside;
        }

        return ValuesName(heading) is null ? SectionKind.Other : SectionKind.Values;
    }

    /// <summary>"URI parameters", "Required URL parameter", "URI path parameters": of the path or the query.</summary>
    private static bool IsAddressParameters(string text)
        => (text.EndsWith(" parameters", StringComparison.Ordinal) || text.EndsWith(" parameter", StringComparison.Ordinal)) && (text.HasWord("uri") || text.HasWord("url"));

    /// <summary>Lower case, single blanks, no punctuation at the end.</summary>
    [MethodImpl(Jit.HotLoop)]
    private static string Normalize(string heading)
    {
        var text = new StringBuilder(heading.Length);
        foreach (var c in heading)
        {
            if (!char.IsWhiteSpace(c))
            {
                text.Append(char.ToLowerInvariant(c));
            }
            else if (text.Length > 0 && text[text.Length - 1] != ' ')
            {
                text.Append(' ');
            }
        }

        return text.ToString().TrimEnd(' ', '.', ':', '(', ')');
    }
}
