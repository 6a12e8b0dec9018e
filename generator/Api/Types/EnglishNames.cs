using System;

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
