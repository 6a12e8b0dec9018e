using System;
using System.Collections.Generic;
using System.Text;
using DocGen.Api.Types;
using DocGen.Primitives;

namespace DocGen.Api.Inference;

/// <summary>English nouns of routes and members, in the number that a type's name has.</summary>
internal static class Nouns
{
    /// <summary>Plurals that the endings do not tell, and words with an s at the end that are no plurals.</summary>
    private static readonly Dictionary<string, string> s_irregular = new(StringComparer.OrdinalIgnoreCase)
    {
        ["people"] = "person",
        ["children"] = "child",
        ["indices"] = "index",
        ["vertices"] = "vertex",
        ["matrices"] = "matrix",
        ["statuses"] = "status",
        ["aliases"] = "alias",
        ["buses"] = "bus",
        ["bonuses"] = "bonus",
        ["viruses"] = "virus",
        ["campuses"] = "campus",
        ["responses"] = "response",
        ["analyses"] = "analysis",
        ["movies"] = "movie",
        ["shelves"] = "shelf",
        ["leaves"] = "leaf",
        ["halves"] = "half",
        ["knives"] = "knife",
        ["lives"] = "life",
        ["loaves"] = "loaf",
        ["thieves"] = "thief",
        ["wolves"] = "wolf",
        ["cookies"] = "cookie",
        ["series"] = "series",
        ["species"] = "species",
        ["news"] = "news",
        ["dns"] = "dns",
        ["tls"] = "tls",
        ["https"] = "https",
        ["kubernetes"] = "kubernetes",
        ["details"] = "details",
        ["settings"] = "settings",
        ["credentials"] = "credentials",
        ["statistics"] = "statistics",
        ["stats"] = "stats",
        ["metrics"] = "metrics",
    };

    /// <summary>Nouns that any object may have one of: they name a record only together with their owner.</summary>
    private static readonly HashSet<string> s_vague = new(StringComparer.OrdinalIgnoreCase)
    {
        "Data", "Result", "Response", "Value", "Item", "Entry", "Meta", "Metadata", "Attribute", "Option", "Config", "Setting", "Settings", "Info", "Spec",
        "Status", "Detail", "Details", "Parameter", "Property", "Content", "Body", "Payload", "Object", "Field", "Link", "State", "Type", "Stream", "List",
        "Stats",
    };

    /// <summary>Whether a noun says nothing of what it names.</summary>
    public static bool IsVague(string noun) => s_vague.Contains(noun);

    /// <summary>The words of a name, each with a capital: <c>alert-notifications</c> is AlertNotifications, <c>created_at</c> CreatedAt.</summary>
    public static string Capitalize(string text)
    {
        var name = new StringBuilder(text.Length);
        var isStart = true;
        foreach (var c in text)
        {
            if (!Words.IsLetterOfAnyScript(c) && !Words.IsDigit(c))
            {
                isStart = true;
                continue;
            }

            name.Append(isStart ? char.ToUpperInvariant(c) : c);
            isStart = false;
        }

        return name.ToString();
    }

    /// <summary>The singular, with capitals: of <c>alert-notifications</c> AlertNotification, of <c>status</c> Status. Only
    /// the last word is looked at.</summary>
    public static string Singular(string text)
    {
        var name = Capitalize(text);
        var start = name.Length;
        while (start > 0 && !char.IsUpper(name[--start]))
        {
            // Goes back to the capital that begins the last word.
        }

        var word = name.Substring(start);
        return s_irregular.TryGetValue(word, out var irregular) ? name.Substring(0, start) + Capitalize(irregular)
            : word.EndsWith("us", StringComparison.Ordinal) || word.EndsWith("is", StringComparison.Ordinal) ? name
            : EnglishNames.Singularize(name);
    }

    /// <summary>Whether a word is a plural by its ending.</summary>
    public static bool IsPlural(string text) => !string.Equals(Singular(text), Capitalize(text), StringComparison.Ordinal);
}
