using System;
using System.Threading;

namespace DocGen.Primitives;

/// <summary>
/// Remembers what a rule says about short texts. The pages of a set share their headings and heads of columns, so that a rule is asked about the same few
/// texts thousands of times. The answer must depend on the text alone: whether it is remembered or found anew can then make no difference.
/// </summary>
/// <typeparam name="T">What the rule says about a text.</typeparam>
/// <param name="rule">The rule.</param>
internal sealed class TextMemo<T>(Func<string, T> rule)
{
    /// <summary>A power of two. Of two texts in one place the later one is remembered, so that memory is bounded.</summary>
    private const int Places = 512;

    private const int LongestText = 48;

    private readonly Answer?[] _answers = new Answer?[Places];

    /// <summary>What the rule says about a text. Threads may ask at once: an answer is written as a whole.</summary>
    public T Of(string text)
    {
        if (text.Length > LongestText)
        {
            return rule(text);
        }

        ref var place = ref _answers[PlaceOf(text)];
        if (Volatile.Read(ref place) is { } known && string.Equals(known.Text, text, StringComparison.Ordinal))
        {
            return known.Value;
        }

        var value = rule(text);
        Volatile.Write(ref place, new Answer(text, value));
        return value;
    }

    // A few characters tell most headings apart; two texts in one place cost time only.
    private static int PlaceOf(string text)
    {
        var hash = text.Length;
        var step = (text.Length + 7) >> 3;
        for (var i = 0; i < text.Length; i += step)
        {
            hash = (hash * 31) + text[i];
        }

        return (text.Length == 0 ? hash : (hash * 31) + text[text.Length - 1]) & (Places - 1);
    }

    private sealed record Answer(string Text, T Value);
}
