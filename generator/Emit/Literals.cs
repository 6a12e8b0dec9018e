using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using DocGen.Primitives;

namespace DocGen.Emit;

/// <summary>C# literals of untrusted text: the only way by which text of a page gets into code.</summary>
internal static class Literals
{
    /// <summary>A regular string literal with its quotes: <c>"a \"b\" \u2028"</c>.</summary>
    [MethodImpl(Jit.HotLoop)]
    public static string String(string text)
    {
        var literal = new StringBuilder(text.Length + 2);
        literal.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '"' or '\\')
            {
                literal.Append('\\').Append(c);
            }
            else if (c is >= ' ' and < '\x7f')
            {
                literal.Append(c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) && IsVisible(text, i))
            {
                literal.Append(c).Append(text[++i]);
            }
            else
            {
                AppendChar(literal, text, i);
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A string literal, or <c>null</c>.</summary>
    public static string StringOrNull(string? text) => text is null ? "null" : String(text);

    /// <summary>A number: <c>-1</c>.</summary>
    public static string Int64(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static string Boolean(bool value) => value ? "true" : "false";

    private static void AppendChar(StringBuilder literal, string text, int index)
    {
        var c = text[index];
        if (!char.IsSurrogate(c) && IsVisible(text, index))
        {
            literal.Append(c);
        }
        else
        {
            literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }
    }

    // What does not show as itself is escaped: line ends would end the literal, format characters can make code read otherwise than it runs.
    private static bool IsVisible(string text, int index)
        => CharUnicodeInfo.GetUnicodeCategory(text, index) is not (
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator);
}
