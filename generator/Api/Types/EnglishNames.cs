using System;
using System.Collections.Generic;
using System.Linq;

namespace DocGen.Api.Types;

/// <summary>What the spelling of an English name tells.</summary>
internal static class EnglishNames
{
    private static readonly string[] s_longEndings = ["sses", "xes", "ches", "shes"];

    /// <summary>How many words a name in camel case shows.</summary>
    public static int CountHumps(string name)
    {
        var count = 0;
        foreach (var c in name)
        {
            count += c is >= 'A' and <= 'Z' ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether a word is an English plural, by its ending alone.</summary>
    public static bool IsPlural(string word) => Singularize(word).Length < word.Length;

    /// <summary>
    /// The names that a name in camel case may be the plural of, the likeliest first: of <c>unitsOfMeasures</c> those with the last word, another word and all
    /// words in the singular.
    /// </summary>
    public static IEnumerable<string> SingularsOf(string name)
    {
        var singular = Singularize(name);
        if (singular.Length < name.Length)
        {
            yield return singular;
        }

        var words = WordsOf(name);
        if (words.Count < 2)
        {
            yield break;
        }

        for (var i = 0; i < words.Count - 1; i++)
        {
            if (IsPlural(words[i]))
            {
                yield return string.Concat(words.Select((word, k) => k == i ? Singularize(word) : word));
            }
        }

        yield return string.Concat(words.Select(Singularize));
    }

    private static List<string> WordsOf(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i == name.Length || name[i] is >= 'A' and <= 'Z')
            {
                words.Add(name.Substring(start, i - start));
                start = i;
            }
        }

        return words;
    }

    /// <summary>The singular of an English plural, by its ending alone.</summary>
    public static string Singularize(string plural)
    {
        if (plural.EndsWith("ies", StringComparison.Ordinal) && plural.Length > 3)
        {
            return plural.Substring(0, plural.Length - 3) + "y";
        }

        foreach (var ending in s_longEndings)
        {
            if (plural.EndsWith(ending, StringComparison.Ordinal))
            {
                return plural.Substring(0, plural.Length - 2);
            }
        }

        return plural.EndsWith("s", StringComparison.Ordinal) && !plural.EndsWith("ss", StringComparison.Ordinal) && plural.Length > 1
            ? plural.Substring(0, plural.Length - 1)
            : plural;
    }
}
