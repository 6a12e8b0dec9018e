using System;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen.Input;

/// <summary>The text of an option: decoded, and without characters that nobody sees.</summary>
internal static class OptionText
{
    /// <summary>The value as the compiler has it; null if there is none.</summary>
    public static string? Raw(AnalyzerConfigOptions options, string name)
        => options.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    /// <summary>The value as the user wrote it, without space around it; null if there is none.</summary>
    public static string? Decoded(AnalyzerConfigOptions options, string name)
        => Raw(options, name) is { } value && Uri.UnescapeDataString(value).Trim() is { Length: > 0 } decoded ? decoded : null;

    /// <summary>The text without control and format characters; lines and tabs stay, as an option may be written over several lines.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!IsInvisible(character))
            {
                clean.Append(character);
            }
        }

        return clean.Length == text.Length ? text : clean.ToString().Trim();
    }

    /// <summary>The text in one line, with each character that nobody sees as its number: <c>a\u0007b</c>.</summary>
    public static string Show(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (IsInvisible(character) || char.IsControl(character))
            {
                shown.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                shown.Append(character);
            }
        }

        return shown.ToString();
    }

    private static bool IsInvisible(char character) => character is not ('\t' or '\r' or '\n') && char.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
