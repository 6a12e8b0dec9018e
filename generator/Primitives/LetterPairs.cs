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

    /// <summary>The size of a set.</summary>
    private const int Bits = 256;

    /// <summary>Each ASCII character in lower case; 0 for all others.</summary>
    private static readonly byte[] s_letters = Letters();

    private static readonly LetterPairs s_any = new(ulong.MaxValue);

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

    /// <summary>A byte for each bit of a set.</summary>
    [ThreadStatic]
    private static byte[]? t_seen;

    private LetterPairs(ulong bits) => (_first, _second, _third, _fourth) = (bits, bits, bits, bits);

    [MethodImpl(Jit.HotLoop)]
    private LetterPairs(string text, bool isPhrase)
    {
        if (text.Length > LongestText)
        {
            this = s_any;
            return;
        }

        // Setting bits of the four numbers would make the processor guess which number comes next, and wait for the last change of that number.
        // So each pair sets a byte of an array, and the bytes become the bits of the numbers at the end.
        var seen = t_seen ??= new byte[Bits];
        Array.Clear(seen, 0, Bits);
        var last = 0;
        foreach (var c in text)
        {
            // A character that is not ASCII may be another one in another case, so that a phrase has no pair of it. That a text has more pairs does no harm.
            var current = s_letters[Math.Min(c, '\u0080')];
            if (!isPhrase || (last != 0 && current != 0))
            {
                seen[((last * 31) + current) & (Bits - 1)] = 1;
            }

            last = current;
        }

        (_first, _second, _third, _fourth) = (Pack(seen, 0), Pack(seen, 64), Pack(seen, 128), Pack(seen, 192));
    }

    /// <summary>The pairs of a text. Those of the texts that were asked for last are kept: several readers ask many lists
    /// of phrases of the same texts.</summary>
    public static LetterPairs Of(string text)
    {
        var texts = t_texts ??= new string[Places];
        var pairs = t_pairs ??= new LetterPairs[Places];
        var place = PlaceOf(text);
        if (!ReferenceEquals(texts[place], text))
        {
            pairs[place] = new LetterPairs(text, isPhrase: false);
            texts[place] = text;
        }

        return pairs[place];
    }

    /// <summary>
    /// The pairs of a text that was asked for lately; for any other text pairs that may hold each phrase. A caller that looks for a phrase or two
    /// searches faster than the pairs are found.
    /// </summary>
    public static LetterPairs KnownOf(string text)
        => t_texts is { } texts && PlaceOf(text) is var place && ReferenceEquals(texts[place], text) ? t_pairs![place] : s_any;

    /// <summary>The pairs of phrases, which are looked for in texts.</summary>
    public static LetterPairs[] OfAll(string[] phrases) => Array.ConvertAll(phrases, static phrase => new LetterPairs(phrase, isPhrase: true));

    /// <summary>Whether a text with these pairs may hold a phrase with those; if not, it does not.</summary>
    public bool MayHold(in LetterPairs phrase)
        => (phrase._first & ~_first) == 0 && (phrase._second & ~_second) == 0 && (phrase._third & ~_third) == 0 && (phrase._fourth & ~_fourth) == 0;

    private static int PlaceOf(string text) => text.Length == 0 ? 0 : ((text.Length * 31) + text[text.Length >> 1]) & (Places - 1);

    /// <summary>The number whose bits are 64 bytes, each of which is 0 or 1.</summary>
    private static ulong Pack(byte[] seen, int first)
    {
        var bits = 0UL;
        for (var i = 0; i < 64; i += 8)
        {
            // The product has the eight bytes as the bits of its highest byte.
            bits |= ((BitConverter.ToUInt64(seen, first + i) * 0x0102040810204080UL) >> 56) << i;
        }

        return bits;
    }

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
