using System;
using System.Runtime.CompilerServices;
using System.Text;

namespace DocGen.Primitives;

/// <summary>Small tests and searches over words; ordinal, without regular expressions.</summary>
internal static class Words
{
    /// <summary>Whether a text holds a phrase, case ignored.</summary>
    public static bool Has(this string text, string phrase) => text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether a text starts with a phrase, case ignored.</summary>
    public static bool Starts(this string text, string phrase) => text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text ends with a phrase, case ignored.</summary>
    public static bool Ends(this string text, string phrase) => text.EndsWith(phrase, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether two texts are the same, case ignored.</summary>
    public static bool Is(this string text, string other) => string.Equals(text, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text is a letter or underscore followed by letters, digits and underscores.</summary>
    [MethodImpl(Jit.HotLoop)]
    public static bool IsIdentifier(string text)
    {
        if (text.Length == 0 || !(IsLetter(text[0]) || text[0] == '_'))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!IsWordCharacter(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text is an identifier or several with dots between them.</summary>
    [MethodImpl(Jit.HotLoop)]
    public static bool IsDottedName(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != '.')
            {
                continue;
            }

            if (i == start || !(IsLetter(text[start]) || text[start] == '_'))
            {
                return false;
            }

            for (var k = start; k < i; k++)
            {
                if (!IsWordCharacter(text[k]))
                {
                    return false;
                }
            }

            start = i + 1;
        }

        return true;
    }

    /// <summary>The first character from a start on that is not white space; the end if all of them are.</summary>
    public static int SkipWhiteSpace(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>Whether a character is an ASCII letter.</summary>
    public static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    /// <summary>Whether a character is an ASCII digit.</summary>
    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    /// <summary>Whether a character belongs to an identifier.</summary>
    public static bool IsWordCharacter(char c) => IsLetter(c) || IsDigit(c) || c == '_';

    /// <summary>Whether a character is a letter of any script, as names have them on pages in other languages: <c>ç</c>.</summary>
    public static bool IsLetterOfAnyScript(char c) => IsLetter(c) || (c > '\u007F' && char.IsLetter(c));

    /// <summary>The index of a phrase that starts and ends at a word's border, case ignored; -1 if there is none.</summary>
    [MethodImpl(Jit.HotLoop)]
    public static int IndexOfWord(this string text, string phrase, int start = 0)
    {
        for (var at = start; (at = text.IndexOf(phrase, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            var end = at + phrase.Length;
            if ((at == 0 || !IsWordCharacter(text[at - 1])) && (end == text.Length || !IsWordCharacter(text[end])))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Whether a word occurs, case ignored.</summary>
    public static bool HasWord(this string text, string phrase) => text.IndexOfWord(phrase) >= 0;

    /// <summary>Single blanks instead of any white space, none at the ends.</summary>
    [MethodImpl(Jit.HotLoop)]
    public static string Squeeze(string text)
    {
        if (!NeedsSqueeze(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                result.Append(c);
            }
            else if (result.Length > 0 && result[result.Length - 1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.ToString().TrimEnd();
    }

    [MethodImpl(Jit.HotLoop)]
    private static bool NeedsSqueeze(string text)
    {
        var last = ' ';
        foreach (var c in text)
        {
            // No printable character of ASCII is white space, which costs more to ask.
            if (c is <= ' ' or > '~' && char.IsWhiteSpace(c) && (c != ' ' || last == ' '))
            {
                return true;
            }

            last = c;
        }

        return text.Length > 0 && last == ' ';
    }
}
