using System;
using System.Runtime.CompilerServices;

namespace DocGen.Primitives;

/// <summary>
/// A word or phrase that misspelt texts are compared with. Its letters rule out nearly every text at a glance: a slip replaces one letter by another,
/// so that two texts which differ in more letters than slips can make are no misspellings of each other.
/// </summary>
internal sealed class SpelledPhrase
{
    /// <summary>The most slips that a word may have.</summary>
    public const int MaxSlips = 2;

    private readonly uint _letters;
    private readonly int _mostSlips;

    /// <summary>Creates a phrase.</summary>
    /// <param name="text">The phrase as it is spelled.</param>
    public SpelledPhrase(string text)
    {
        Text = text;
        _letters = LettersOf(text);
        var (slips, length) = (0, 0);
        foreach (var c in text)
        {
            (slips, length) = c == ' ' ? (slips + MostSlips(length), 0) : (slips, length + 1);
        }

        _mostSlips = Math.Max(slips + MostSlips(length), MostSlips(text.Length));
    }

    /// <summary>The phrase as it is spelled.</summary>
    public string Text { get; }

    /// <summary>Whether a text may be this phrase with a slip or two; most texts are not, which their length or their letters show.</summary>
    /// <param name="written">The text as it is written.</param>
    /// <param name="letters">Its letters: <see cref="LettersOf"/>.</param>
    public bool MayBe(string written, uint letters)
    {
        if (Math.Abs(written.Length - Text.Length) > MaxSlips)
        {
            return false;
        }

        var count = 0;
        for (var different = letters ^ _letters; different != 0; different &= different - 1)
        {
            count++;
        }

        return count <= 2 * _mostSlips;
    }

    /// <summary>The letters of a text as a set of bits, case ignored; those that are not ASCII, and blanks, are left out.</summary>
    [MethodImpl(Jit.HotLoop)]
    public static uint LettersOf(string text)
    {
        var letters = 0u;
        foreach (var c in text)
        {
            letters |= c is ' ' or > 'z' ? 0 : 1u << ((c | 32) & 31);
        }

        return letters;
    }

    /// <summary>How many slips a word of a length may have.</summary>
    public static int MostSlips(int length) => length < 4 ? 0 : length < 8 ? 1 : MaxSlips;
}
