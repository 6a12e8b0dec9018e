using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Pages.Members;

/// <summary>
/// Tells the type of a parameter by the example or the default in its row, where the table has no column for types: "| `limit` | `50` | How many. |".
/// </summary>
internal static class ExampleValue
{
    private const int MostDigits = 9;

    /// <summary>The type of a value; null if the row has none.</summary>
    public static TypeExpression? TypeOf(PageContext context, string value)
    {
        var text = value.TrimAny(" `\"'");
        return text.Length == 0 || text[0] == '{' ? null
            : text is "true" or "false" ? context.SimpleType("Boolean")
            : text[0] == '[' ? (text.IndexOf('"') > 0 && text.IndexOf('{') < 0 ? context.Collection("String") : null)
            : IsNumber(text) ? context.SimpleType("Integer")
            : context.SimpleType("String");
    }

    /// <summary>
    /// The type of a default; null if it is neither a number nor a truth value: a text may say anything of the default ("N/A", "the current time").
    /// </summary>
    public static TypeExpression? TypeOfDefault(PageContext context, string value)
        => value.TrimAny(" `\"'") is { Length: > 0 } text && (text is "true" or "false" || IsNumber(text)) ? TypeOf(context, text) : null;

    private static bool IsNumber(string text)
    {
        foreach (var c in text)
        {
            if (!Words.IsDigit(c))
            {
                return false;
            }
        }

        return text.Length <= MostDigits && (text.Length == 1 || text[0] != '0');
    }
}
