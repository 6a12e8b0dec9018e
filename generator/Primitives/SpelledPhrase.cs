using System;

namespace DocGen.Primitives;

/// <summary>
/// A word or phrase that misspelt texts are compared with. Its letters rule out nearly every text at a glance: a slip replaces one letter by another,
/// so that two texts which differ in more letters than slips can make are no misspellings of each other.
/// </summary>
internal sealed class SpelledPhrase
{
    private readonly uint _letters;
    private readonly int _mostSlips;

    /// <summary>Creates a phrase.</summary>
    /// <param name="text">The phrase as it is spelled.</param>
    public SpelledPhrase(string text)
    {
        Text = text;
        _letters = Spelling.LettersOf(text);
        var (slips, length) = (0, 0);
        foreach (var c in text)
        {
            (slips, length) = c == ' ' ? (slips + Spelling.MostSlips(length), 0) : (slips, length + 1);
        }

        _mostSlips = Math.Max(slips + Spelling.MostSlips(length), Spelling.MostSlips(text.Length));
    }

    /// <summary>The phrase as it is spelled.</summary>
    public string Text { get; }

    /// <summary>Whether a text may be this phrase with a slip or two; most texts are not, which their length or their letters show.</summary>
    /// <param name="written">The text as it is written.</param>
    /// <param name="letters">Its letters: <see cref="Spelling.LettersOf"/>.</param>
    public bool MayBe(string written, uint letters)
    {
        if (Math.Abs(written.Length - Text.Length) > Spelling.MaxSlips)
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
}
