using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using DocGen.Primitives;

namespace DocGen.CSharp;

/// <summary>
/// The only door by which text of a page becomes a C# identifier. What comes out holds letters, digits, combining marks and
/// underscores only, starts with a letter or an underscore, is bounded in length, and is empty if the text has nothing usable.
/// </summary>
internal static class Identifiers
{
    /// <summary>The longest name that is taken as it is. The compiler's limit is 1,023 bytes of UTF-8 for a name with all its suffixes.</summary>
    private const int MaxLength = 120;

    private static readonly HashSet<string> s_keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for",
        "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object",
        "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short",
        "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong",
        "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };

    [ThreadStatic]
    private static char[]? t_word;

    /// <summary>
    /// <c>conflictCount</c> is ConflictCount, <c>@odata.mediaType</c> OdataMediaType, <c>v4_0_3</c> V4_0_3 (between digits a separator
    /// stays, as an underscore), <c>7days</c> _7days. Empty if the text holds no letter and no digit.
    /// </summary>
    public static string ToPascalCase(string text)
    {
        if (text.Length > 0 && text.Length <= MaxLength && IsAsciiWord(text))
        {
            return text[0] is >= 'A' and <= 'Z' ? text : Capitalized(text);
        }

        var name = new StringBuilder(text.Length + 1);
        var isPending = false;
        foreach (var character in text)
        {
            switch (Classify(character))
            {
                case CharacterClass.Ignored:
                    break;
                case CharacterClass.Part when name.Length == 0 || isPending:
                case CharacterClass.Separator:
                    isPending = true;
                    break;
                default:
                    Append(name, character, isPending);
                    isPending = false;
                    break;
            }
        }

        return Bound(name.ToString(), text);
    }

    /// <summary>A word with a capital: each name of each type is one, so that nothing but the word is allocated.</summary>
    private static string Capitalized(string word)
    {
        var letters = t_word ??= new char[MaxLength];
        word.CopyTo(0, letters, 0, word.Length);
        letters[0] = char.ToUpperInvariant(letters[0]);
        return new string(letters, 0, word.Length);
    }

    /// <summary>Whether a name is what <see cref="ToPascalCase"/> makes of a text.</summary>
    public static bool IsPascalCaseOf(string name, string text)
    {
        if (text.Length == 0 || text.Length > MaxLength || !IsAsciiWord(text))
        {
            return name == ToPascalCase(text);
        }

        return name.Length == text.Length && name[0] == char.ToUpperInvariant(text[0]) && string.CompareOrdinal(name, 1, text, 1, text.Length) == 0;
    }

    /// <summary>The name of a parameter: camel case, escaped if it is a keyword; <paramref name="fallback"/> if the text holds nothing usable.</summary>
    public static string ToParameterName(string text, string fallback)
    {
        var pascal = ToPascalCase(text);
        if (pascal.Length == 0)
        {
            return fallback;
        }

        return Escape(char.ToLowerInvariant(pascal[0]) + pascal.Substring(1));
    }

    /// <summary>Puts <c>@</c> in front of a keyword.</summary>
    public static string Escape(string name) => s_keywords.Contains(name) ? "@" + name : name;

    /// <summary>A hash of eight hexadecimal digits that is the same in every process.</summary>
    public static string Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 16777619u);
        }

        return hash.ToString("X8", CultureInfo.InvariantCulture);
    }

    /// <summary>Cuts an over-long name; a hash of the whole text keeps it apart from others with the same beginning.</summary>
    public static string Bound(string name, string text)
    {
        if (name.Length <= MaxLength)
        {
            return name;
        }

        return name.Substring(0, MaxLength - 9) + "_" + Hash(text);
    }

    [MethodImpl(Jit.HotLoop)]
    private static bool IsAsciiWord(string text)
    {
        if (text[0] is >= '0' and <= '9')
        {
            return false;
        }

        foreach (var character in text)
        {
            if (character is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')))
            {
                return false;
            }
        }

        return true;
    }

    private static void Append(StringBuilder name, char character, bool startsWord)
    {
        var isDigit = char.IsDigit(character);
        if (isDigit && (name.Length == 0 || (startsWord && char.IsDigit(name[name.Length - 1]))))
        {
            name.Append('_');
        }

        name.Append(startsWord || name.Length == 0 ? char.ToUpperInvariant(character) : character);
    }

    private static CharacterClass Classify(char character) => char.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or UnicodeCategory.DecimalDigitNumber => CharacterClass.Start,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => CharacterClass.Part,

        // The compiler leaves format characters out when it compares identifiers.
        UnicodeCategory.Format => CharacterClass.Ignored,
        _ => CharacterClass.Separator,
    };

    private enum CharacterClass
    {
        Separator,
        Ignored,
        Part,
        Start,
    }
}
