using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp;

namespace DocGen.Input;

/// <summary>Which names the client can have: it stands beside the emitted runtime, and below it is the word that users write most.</summary>
internal static class ClientNames
{
    private const string Default = "ApiClient";

    /// <summary>The namespaces and types that the emitted code has beside the client.</summary>
    public static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "AccessTokenExtensions", "AccessTokenHandler", "ApiClientBase", "ApiException", "CollectionPage", "CredentialHandler", "EnumTexts", "FilePart",
        "Http", "IJsonPatch", "ItemStream", "JsonModel", "JsonModelExtensions", "JsonPatch", "JsonRequest", "JsonValueModel", "Models", "ODataLiteral",
        "ODataRequestOptions",
        "RateLimit", "RequestBody", "RequestKeys", "RequestOptions", "Requests", "ResponseMetadata", "Serialization",
    };

    /// <summary>The name for what the user asks for: that itself, or a name near it that can be.</summary>
    public static string Choose(string? wanted)
    {
        var name = Identifier(wanted);
        if (WhyNot(name) is null)
        {
            return name;
        }

        // `_client` gives `Client`; what is taken or a keyword even then gets a word behind it.
        var plain = name.TrimStart('@', '_');
        var capitalized = plain.Length == 0 ? Default : char.ToUpperInvariant(plain[0]) + plain.Substring(1);
        return WhyNot(capitalized) is null ? capitalized : capitalized + "Client";
    }

    /// <summary>What is wrong with the name that the user asks for; null if it can be.</summary>
    public static string? Problem(string? wanted) => WhyNot(Identifier(wanted));

    private static string Identifier(string? wanted) => IdentifierPath.Sanitize(wanted?.Replace(".", "")) ?? Default;

    private static string? WhyNot(string name)
    {
        if (name[0] == '@' || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None)
        {
            return "a word of the language";
        }

        // A type of small letters only is a warning of the compiler; one with an underscore in front meets the aliases of the emitted files.
        if (name[0] == '_' || IsLowerCase(name))
        {
            return "no name for a class";
        }

        return Taken.Contains(name) ? "a name that the emitted code has already" : null;
    }

    private static bool IsLowerCase(string name)
    {
        foreach (var character in name)
        {
            if (character is < 'a' or > 'z')
            {
                return false;
            }
        }

        return true;
    }
}
