using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace DocGen.Primitives;

/// <summary>Finds the word that a misspelt one was meant to be.</summary>
internal static class Spelling
{
    /// <summary>Longer words are never taken for misspelt: comparing them costs the product of their lengths.</summary>
    private const int MaxLength = 64;

    /// <summary>Three rows of the table of distances, which are used again for each pair of words.</summary>
    [ThreadStatic]
    private static int[][]? t_rows;

    /// <summary>
    /// Whether two different words or phrases differ by no more than a slip or two: one letter in a word of four to seven, two in a longer one. Each word of a
    /// phrase has to be near. Letter case is ignored; what differs in a digit is another name ("Response 2") and no slip.
    /// </summary>
    /// <param name="written">The word as it is written.</param>
    /// <param name="word">The word that it may have been meant to be.</param>
    [MethodImpl(Jit.HotLoop)]
    public static bool IsNear(string written, string word)
    {
        // Most words are too long or too short for each other, or have other letters.
        return Math.Abs(written.Length - word.Length) <= SpelledPhrase.MaxSlips && IsNear(new SpelledPhrase(written), new SpelledPhrase(word));
    }

    /// <summary>Whether a text is near a phrase. A caller that compares a text with many phrases prepares both once.</summary>
    /// <param name="written">The text as it is written.</param>
    /// <param name="phrase">The phrase that it may have been meant to be.</param>
    public static bool IsNear(SpelledPhrase written, SpelledPhrase phrase) => phrase.MayBe(written) && IsNearPhrase(written.Text, phrase.Text);

    private static bool IsNearPhrase(string written, string word)
    {
        if (written.Length > MaxLength || !HaveSameDigits(written, word) || written.Is(word))
        {
            return false;
        }

        var (left, right) = (written.Split(' '), word.Split(' '));
        if (left.Length != right.Length)
        {
            return IsNearWord(written, word);
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (!left[i].Is(right[i]) && !IsNearWord(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether two words differ by exactly one letter that is added, dropped, replaced or swapped with the next one, however short they are.</summary>
    public static bool IsOneSlip(string written, string word)
        => written.Length <= MaxLength && DistanceOf(written.ToLowerInvariant(), word.ToLowerInvariant(), most: 1) == 1;

    [MethodImpl(Jit.HotLoop)]
    private static bool HaveSameDigits(string text, string other)
    {
        var at = 0;
        foreach (var c in text)
        {
            if (Words.IsDigit(c) && ((at = NextDigit(other, at)) == other.Length || other[at++] != c))
            {
                return false;
            }
        }

        return NextDigit(other, at) == other.Length;
    }

    private static int NextDigit(string text, int start)
    {
        while (start < text.Length && !Words.IsDigit(text[start]))
        {
            start++;
        }

        return start;
    }

    private static bool IsNearWord(string written, string word)
    {
        var limit = SpelledPhrase.MostSlips(word.Length);
        return limit > 0 && Math.Abs(written.Length - word.Length) <= limit
            && DistanceOf(written.ToLowerInvariant(), word.ToLowerInvariant(), limit) is var distance && distance > 0 && distance <= limit;
    }

    /// <summary>The nearest of some words; the ordinally first of several that are equally near, null if none is near.</summary>
    public static string? FindNearest(string written, IEnumerable<string> words)
    {
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var word in words)
        {
            if (IsNear(written, word) && DistanceOf(written.ToLowerInvariant(), word.ToLowerInvariant(), most: MaxLength) is var distance
                && (distance < least || (distance == least && string.CompareOrdinal(word, nearest) < 0)))
            {
                (nearest, least) = (word, distance);
            }
        }

        return nearest;
    }

    /// <summary>How many letters have to be added, dropped, replaced or swapped with the next one to make one word of the other.</summary>
    /// <param name="left">The one word.</param>
    /// <param name="right">The other word.</param>
    /// <param name="most">The most that matters: where more letters differ, the result is some greater number.</param>
    [MethodImpl(Jit.HotLoop)]
    private static int DistanceOf(string left, string right, int most)
    {
        var rows = t_rows ??= [new int[MaxLength + SpelledPhrase.MaxSlips + 1], new int[MaxLength + SpelledPhrase.MaxSlips + 1],
            new int[MaxLength + SpelledPhrase.MaxSlips + 1]];
        var (above, twoAbove, current) = right.Length < rows[0].Length
            ? (rows[0], rows[1], rows[2])
            : (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var k = 0; k <= right.Length; k++)
        {
            above[k] = k;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var least = current[0] = i;
            for (var k = 1; k <= right.Length; k++)
            {
                var replaced = above[k - 1] + (left[i - 1] == right[k - 1] ? 0 : 1);
                current[k] = Math.Min(Math.Min(above[k], current[k - 1]) + 1, replaced);
                if (i > 1 && k > 1 && left[i - 1] == right[k - 2] && left[i - 2] == right[k - 1])
                {
                    current[k] = Math.Min(current[k], twoAbove[k - 2] + 1);
                }

                least = Math.Min(least, current[k]);
            }

            // Numbers of later rows are no smaller than the smallest of this row, except that a swap of two letters can make one smaller by one.
            if (least > most + 1)
            {
                return least;
            }

            (twoAbove, above, current) = (above, current, twoAbove);
        }

        return above[right.Length];
    }
}
