using System;
using System.Runtime.CompilerServices;

namespace DocGen.Primitives;

/// <summary>
/// A word or phrase that is compared with misspelt ones. Its letters rule out nearly every other text at a glance: a slip replaces one letter by another,
/// so that two texts which differ in more letters than slips can make are no misspellings of each other.
/// </summary>
internal sealed class SpelledPhrase
{
    /// <summary>The most slips that a word may have.</summary>
    public const int MaxSlips = 2;

    private readonly (int Length, uint Letters)[] _words;
    private readonly uint _letters;

    /// <summary>Creates a phrase.</summary>
    /// <param name="text">The phrase as it is spelled.</param>
    public SpelledPhrase(string text)
    {
        Text = text;
        var count = 1;
        foreach (var c in text)
        {
            count += c == ' ' ? 1 : 0;
        }

        _words = new (int Length, uint Letters)[count];
        for (var (word, start) = (0, 0); word < count; word++)
        {
            var blank = text.IndexOf(' ', start);
            var end = blank < 0 ? text.Length : blank;
            _words[word] = (end - start, LettersOf(text, start, end));
            _letters |= _words[word].Letters;
            start = end + 1;
        }
    }

    /// <summary>The phrase as it is spelled.</summary>
    public string Text { get; }

    /// <summary>Whether a text may be this phrase with a slip or two in each word; most texts are not, which their lengths or their letters show.</summary>
    /// <param name="written">The text as it is written.</param>
    [MethodImpl(Jit.HotLoop)]
    public bool MayBe(SpelledPhrase written)
    {
        if (Math.Abs(written.Text.Length - Text.Length) > MaxSlips)
        {
            return false;
        }

        if (written._words.Length != _words.Length)
        {
            // A blank too many or too few is one of the slips.
            return MayBe((written.Text.Length, written._letters), (Text.Length, _letters));
        }

        for (var i = 0; i < _words.Length; i++)
        {
            if (!MayBe(written._words[i], _words[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How many slips a word of a length may have.</summary>
    public static int MostSlips(int length) => length < 4 ? 0 : length < 8 ? 1 : MaxSlips;

    private static bool MayBe((int Length, uint Letters) written, (int Length, uint Letters) word)
    {
        var most = MostSlips(word.Length);
        if (Math.Abs(written.Length - word.Length) > most)
        {
            return false;
        }

        var count = 0;
        for (var different = written.Letters ^ word.Letters; different != 0; different &= different - 1)
        {
            count++;
        }

        return count <= 2 * most;
    }

    // The letters of a word as a set of bits, case ignored; those that are not ASCII are left out.
    private static uint LettersOf(string text, int start, int end)
    {
        var letters = 0u;
        for (var i = start; i < end; i++)
        {
            letters |= text[i] > 'z' ? 0 : 1u << ((text[i] | 32) & 31);
        }

        return letters;
    }
}
