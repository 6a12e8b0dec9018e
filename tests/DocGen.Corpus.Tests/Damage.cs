using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace DocGen.Corpus.Tests;

/// <summary>A page in which one thing is broken.</summary>
/// <param name="Text">The page.</param>
/// <param name="What">What was broken.</param>
internal sealed partial record Damage(string Text, string What)
{
    private static readonly (string What, Regex Place, Func<string, Random, string> Break)[] s_kinds =
    [
        ("heading", Heading(), Replace),
        ("column head", ColumnHead(), Replace),
        ("fence", Fence(), static (_, _) => ""),
        ("verb", Verb(), Misspell),
        ("separator row", Separator(), static (_, _) => ""),
        ("type", TypeCell(), Misspell),
        ("value", Value(), static (text, _) => text + " & more"),
    ];

    /// <summary>Breaks one thing; null if the page has nothing of the kind.</summary>
    /// <param name="text">The page.</param>
    /// <param name="number">Which damage of a series it is: the kinds take turns.</param>
    /// <param name="random">Chooses the place and the slip.</param>
    public static Damage? Break(string text, int number, Random random)
    {
        var (what, place, slip) = s_kinds[number % s_kinds.Length];
        var places = place.Matches(text).Select(static match => match.Groups[1]).ToList();
        if (places.Count == 0)
        {
            return null;
        }

        var chosen = places[random.Next(places.Count)];
        var broken = slip(chosen.Value, random);
        return new Damage(string.Concat(text.AsSpan(0, chosen.Index), broken, text.AsSpan(chosen.Index + chosen.Length)),
            $"{what} '{chosen.Value}' -> '{broken}'");
    }

    /// <summary>Every second time a slip, else a word that means nothing.</summary>
    private static string Replace(string word, Random random) => random.Next(2) == 0 ? Misspell(word, random) : "Whatnot";

    /// <summary>One letter is dropped, doubled or swapped with the next one.</summary>
    private static string Misspell(string word, Random random)
    {
        var at = word.Length < 3 ? 0 : random.Next(1, word.Length - 1);
        return random.Next(3) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, word[at].ToString()),
            _ => word[at] == word[Math.Min(at + 1, word.Length - 1)] ? word.Remove(at, 1) : word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
        };
    }

    [GeneratedRegex(@"^##+ +(HTTP request|Request body|Response|Properties|Relationships|Members|Function parameters|[A-Za-z]+ values) *$",
        RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\|? *(?:\*\*)?(Property|Type|Parameter|Name|Member|Value|Description)(?:\*\*)? *\|[^\n]*\n\|? *:?-", RegexOptions.Multiline)]
    private static partial Regex ColumnHead();

    [GeneratedRegex(@"^(```)\w* *$", RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^(GET|POST|PATCH|PUT|DELETE) +/", RegexOptions.Multiline)]
    private static partial Regex Verb();

    [GeneratedRegex(@"^(\|? *:?-{2,}[-:| ]*\|[-:| ]*\n)", RegexOptions.Multiline)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^\| *\w+ *\| *([A-Za-z][A-Za-z0-9]{3,}) *\|", RegexOptions.Multiline)]
    private static partial Regex TypeCell();

    [GeneratedRegex(@"(?:values are|values:|one of)[^\n`]*(?:`\w+`, )*`(\w+)`", RegexOptions.IgnoreCase)]
    private static partial Regex Value();
}
