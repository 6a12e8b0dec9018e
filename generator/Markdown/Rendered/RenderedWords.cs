using System;
using System.Collections.Generic;

namespace DocGen.Markdown.Rendered;

/// <summary>The words of a line, and what the form of a word says about it.</summary>
internal static class RenderedWords
{
    private static readonly HashSet<string> s_primitives = new(StringComparer.OrdinalIgnoreCase)
    {
        "String", "Boolean", "Bool", "Int16", "Int32", "Int64", "Int", "Integer", "Long", "Byte", "SByte", "Single", "Float",
        "Double", "Decimal", "Number", "Numeric", "Guid", "UUID", "DateTime", "DateTimeOffset", "Date", "Time", "TimeOfDay",
        "Timestamp", "Duration", "TimeSpan", "Binary", "Stream", "Json", "Object", "Url", "Uri", "Any",
    };

    private static readonly char[] s_blanks = [' ', '\t'];

    /// <summary>Whether a word names a primitive type.</summary>
    public static bool IsPrimitive(string word) =>
        s_primitives.Contains(word) || word.StartsWith("Edm.", StringComparison.OrdinalIgnoreCase);

    /// <summary>The words of a line, cut at blanks.</summary>
    public static string[] Split(string line) => line.Split(s_blanks, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether a part of a line has the form of a name, which may be qualified.</summary>
    public static bool IsIdentifier(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            var isStart = char.IsLetter(c) || c is '_' or '@';
            if (!isStart && (i == start || !(char.IsDigit(c) || (c is '.' or '-' && i + 1 < end))))
            {
                return false;
            }
        }

        return end > start;
    }

    /// <summary>Whether a word has the form of a name.</summary>
    public static bool IsIdentifier(string word) => IsIdentifier(word, 0, word.Length);

    /// <summary>Whether a name is written as types are, and words of a sentence are not: camelCase or qualified.</summary>
    public static bool IsCompound(string word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (word[i] is (>= 'A' and <= 'Z') or '.')
            {
                return IsIdentifier(word) && char.IsLower(word[0]);
            }
        }

        return false;
    }

    /// <summary>Whether a word is an integer.</summary>
    public static bool IsInteger(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] is not (>= '0' and <= '9') && !(i == 0 && word[i] == '-' && word.Length > 1))
            {
                return false;
            }
        }

        return word.Length > 0;
    }

    /// <summary>The words from one up to another, with a blank between them.</summary>
    public static string Join(string[] words, int start, int end) => start < end ? string.Join(" ", words, start, end - start) : "";
}
