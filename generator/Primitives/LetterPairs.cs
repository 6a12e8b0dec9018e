using System;
using System.Runtime.CompilerServices;

namespace DocGen.Primitives;

/// <summary>
/// Which pairs of neighbouring letters a text has, as a set of 256 bits, case ignored. A text that lacks a pair of a phrase cannot hold the phrase,
/// which costs far less to see than a search: readers ask some hundred phrases of each description, and nearly all of them are not there.
/// </summary>
internal readonly struct LetterPairs
{
    /// <summary>A longer text has so many pairs that it may hold any phrase.</summary>
    private const int LongestText = 1_024;

    /// <summary>Each ASCII character in lower case; 0 for all others.</summary>
    private static readonly byte[] s_letters = Letters();

    private readonly ulong _first;
    private readonly ulong _second;
    private readonly ulong _third;
    private readonly ulong _fourth;

    /// <summary>A power of two. Of two texts in one place the later one is kept.</summary>
    private const int Places = 64;

    [ThreadStatic]
    private static string[]? t_texts;

    [ThreadStatic]
    private static LetterPairs[]? t_pairs;

    [ThreadStatic]
    private static ulong[]? t_bits;

    [MethodImpl(Jit.HotLoop)]
    private LetterPairs(string text)
    {
        if (text.Length > LongestText)
        {
            (_first, _second, _third, _fourth) = (ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue);
            return;
        }

        // A processor cannot foretell which of the four numbers the next pair belongs to, so that the loop has no branch for it.
        var pairs = t_bits ??= new ulong[4];
        Array.Clear(pairs, 0, pairs.Length);
        var last = 0;
        foreach (var c in text)
        {
            // A character that is not ASCII may be another one in another case, so that no pair is made of it.
            var current = s_letters[Math.Min(c, '\u0080')];
            var index = ((last * 31) + current) & 255;
            pairs[index >> 6] |= (last != 0 && current != 0 ? 1UL : 0UL) << (index & 63);
            last = current;
        }

        (_first, _second, _third, _fourth) = (pairs[0], pairs[1], pairs[2], pairs[3]);
    }

    /// <summary>The pairs of a text. Those of the texts that were asked for last are kept: several readers ask many lists
    /// of phrases of the same texts.</summary>
    public static LetterPairs Of(string text)
    {
        var texts = t_texts ??= new string[Places];
        var pairs = t_pairs ??= new LetterPairs[Places];
        var place = text.Length == 0 ? 0 : ((text.Length * 31) + text[text.Length >> 1]) & (Places - 1);
        if (!ReferenceEquals(texts[place], text))
        {
            pairs[place] = new LetterPairs(text);
            texts[place] = text;
        }

        return pairs[place];
    }

    /// <summary>The pairs of phrases, which are looked for in texts.</summary>
    public static LetterPairs[] OfAll(string[] phrases) => Array.ConvertAll(phrases, static phrase => new LetterPairs(phrase));

    /// <summary>Whether a text with these pairs may hold a phrase with those; if not, it does not.</summary>
    public bool MayHold(in LetterPairs phrase)
        => (phrase._first & ~_first) == 0 && (phrase._second & ~_second) == 0 && (phrase._third & ~_third) == 0 && (phrase._fourth & ~_fourth) == 0;

    private static byte[] Letters()
    {
        var letters = new byte[129];
        for (var c = 0; c < 128; c++)
        {
            letters[c] = (byte)(c is >= 'A' and <= 'Z' ? c | 32 : c);
        }

        return letters;
    }
}
