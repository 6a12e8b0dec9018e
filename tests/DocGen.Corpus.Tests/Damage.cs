using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace DocGen.Corpus.Tests;

/// <summary>A page in which one thing is broken.</summary>
/// <param name="Kind">What kind of thing was broken.</param>
/// <param name="Text">The page.</param>
/// <param name="What">What it was before and after.</param>
internal sealed partial record Damage(string Kind, string Text, string What)
{
    private const string Meaningless = "Whatnot";

    private static readonly (string Kind, Regex Place, Func<string, Random, string> Break)[] s_kinds =
    [
        ("heading", Heading(), static (word, random) => SlipOr(Meaningless, word, random)),
        ("column head", ColumnHead(), static (word, random) => SlipOr(Meaningless, word, random)),
        ("fence", Fence(), static (_, _) => ""),
        ("verb", Verb(), static (word, random) => SlipOr("", word, random)),
        ("separator row", Separator(), static (_, _) => ""),
        ("type", TypeCell(), static (word, random) => SlipOr("", word, random)),
        ("value", Value(), static (word, random) => random.Next(3) switch { 0 => word + " & more", 1 => word + "`", _ => "" }),
    ];

    /// <summary>The kinds of things that are broken; they take turns.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. s_kinds.Select(static kind => kind.Kind)];

    /// <summary>Breaks one thing; null if the page has nothing of the kind.</summary>
    /// <param name="text">The page.</param>
    /// <param name="number">Which damage of a series it is.</param>
    /// <param name="random">Chooses the place and the slip.</param>
    public static Damage? Break(string text, int number, Random random)
    {
        var (kind, place, slip) = s_kinds[number % s_kinds.Length];
        var places = place.Matches(text).SelectMany(static match => match.Groups.Values.Skip(1)).SelectMany(static group => group.Captures)
            .Where(static part => part.Value.Trim().Length > 2).ToList();
        if (places.Count == 0)
        {
            return null;
        }

        var chosen = places[random.Next(places.Count)];
        var broken = slip(chosen.Value, random);
        var damaged = string.Concat(text.AsSpan(0, chosen.Index), broken, text.AsSpan(chosen.Index + chosen.Length));
        return new Damage(kind, damaged, $"{kind} '{chosen.Value.Trim()}' -> '{broken}'");
    }

    /// <summary>Every second time a slip, else something that means nothing.</summary>
    private static string SlipOr(string nothing, string word, Random random) => random.Next(2) == 0 ? Misspell(word, random) : nothing;

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

    /// <summary>
    /// A heading that a reader looks for. Of "x values" only "values" is broken: nobody can know that a name is misspelt which nothing else mentions.
    /// </summary>
    [GeneratedRegex(
        @"^##+ +(?:[A-Za-z]+ +(?=values *\r?$))?(HTTP request|Request body|Response|Properties|Relationships|Members|Function parameters|values) *\r?$",
        RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Heading();

    /// <summary>Any head of a table that describes members, parameters or values.</summary>
    [GeneratedRegex(
        @"^\|? *(?:\*\*)?((?:Property|Parameter|Name|Member|Value)(?: name)?)(?:\*\*)? *(?:\| *(?:\*\*)?([^|*\n]*?)(?:\*\*)? *)*\|? *\r?\n\|? *:?-",
        RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex ColumnHead();

    [GeneratedRegex(@"^(```)\w* *\r?$", RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^(GET|POST|PATCH|PUT|DELETE) +/", RegexOptions.Multiline)]
    private static partial Regex Verb();

    [GeneratedRegex(@"^(\|? *:?-{2,}[-:| ]*\|[-:| ]*\r?\n)", RegexOptions.Multiline)]
    private static partial Regex Separator();

    /// <summary>The second column of a table of members or parameters, where its head says that it has types.</summary>
    [GeneratedRegex(
        @"^\|? *(?:\*\*)?(?:Property|Parameter|Name|Relationship)(?:\*\*)? *\| *(?:\*\*)?Type\b[^\n]*\n"
            + @"\|? *:?-[^\n]*\n(?:\|[^|\n]*\| *([^|\n]*?) *\|[^\n]*\n)+",
        RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex TypeCell();

    /// <summary>A value that a description lists, or one in a row of a table of members.</summary>
    [GeneratedRegex(
        @"(?:(?:values are|values:|one of)[^\n`]*(?:`\w+`, )*`(\w+)`|^\|? *(?:Member|Value)[^\n]*\n\|? *:?-[^\n]*\n(?:\|([^|\n]*)\|[^\n]*\n)+)",
        RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Value();
}
