#if DOCGEN_ENUMS
namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Collections.Concurrent;

/// <summary>
/// The texts of an enumeration that came and are not documented, by the numbers that stand for them in this process.
/// It is bounded, since what a service sends must not grow a process without end.
/// </summary>
internal sealed class UnlistedTexts
{
    private const int MaxCount = 1024;
    private const int MaxLength = 256;

    private readonly long[] _declared;
    private readonly ConcurrentDictionary<string, long> _numbers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<long, string> _texts = new();
    private readonly object _lock = new();
    private long _last = int.MinValue;

    /// <summary>Makes an empty table.</summary>
    /// <param name="declared">The numbers of the documented members.</param>
    internal UnlistedTexts(long[] declared) => _declared = declared;

    /// <summary>The number of a text: negative, and of no documented member; false if the table is full, or the text too long for it.</summary>
    internal bool TryGetNumber(string text, out long number) => _numbers.TryGetValue(text, out number) || TryAdd(text, out number);

    /// <summary>The text of a number; null if it stands for none.</summary>
    internal string? FindText(long number) => number < 0 && _texts.TryGetValue(number, out string? text) ? text : null;

    private bool TryAdd(string text, out long number)
    {
        number = 0;
        if (text.Length > MaxLength || _texts.Count >= MaxCount)
        {
            return false;
        }

        lock (_lock)
        {
            if (_numbers.TryGetValue(text, out number))
            {
                return true;
            }

            if (_texts.Count >= MaxCount)
            {
                return false;
            }

            do
            {
                number = _last++;
            }
            while (Array.IndexOf(_declared, number) >= 0);

            // The text first: who sees the number can have its text.
            _texts[number] = text;
            _numbers[text] = number;
            return true;
        }
    }
}
#endif
