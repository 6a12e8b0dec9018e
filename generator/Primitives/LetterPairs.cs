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

    private readonly ulong _first;
    private readonly ulong _second;
    private readonly ulong _third;
    private readonly ulong _fourth;

    [ThreadStatic]
    private static string? t_text;

    [ThreadStatic]
    private static LetterPairs t_pairs;

    [MethodImpl(Jit.HotLoop)]
    private LetterPairs(string text)
    {
        if (text.Length > LongestText)
        {
            (_first, _second, _third, _fourth) = (ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue);
            return;
        }

        (_first, _second, _third, _fourth) = (0, 0, 0, 0);
        var last = -1;
        foreach (var c in text)
        {
            // What is no ASCII may be another character in another case, so that no pair is made of it.
            var current = c >= 128 ? -1 : c is >= 'A' and <= 'Z' ? c | 32 : c;
            if (last >= 0 && current >= 0)
            {
                var index = ((last * 31) + current) & 255;
                var bit = 1UL << (index & 63);
                switch (index >> 6)
                {
                    case 0:
                        _first |= bit;
                        break;
                    case 1:
                        _second |= bit;
                        break;
                    case 2:
                        _third |= bit;
                        break;
                    default:
                        _fourth |= bit;
                        break;
                }
            }

            last = current;
        }
    }

    /// <summary>The pairs of a text. Those of the text that was asked for last are kept: lists of phrases are asked of one text after another.</summary>
    public static LetterPairs Of(string text)
    {
        if (!ReferenceEquals(text, t_text))
        {
            t_pairs = new LetterPairs(text);
            t_text = text;
        }

        return t_pairs;
    }

    /// <summary>The pairs of phrases, which are looked for in texts.</summary>
    public static LetterPairs[] OfAll(string[] phrases) => Array.ConvertAll(phrases, static phrase => new LetterPairs(phrase));

    /// <summary>Whether a text with these pairs may hold a phrase with those; if not, it does not.</summary>
    public bool MayHold(in LetterPairs phrase)
        => (phrase._first & ~_first) == 0 && (phrase._second & ~_second) == 0 && (phrase._third & ~_third) == 0 && (phrase._fourth & ~_fourth) == 0;
}
