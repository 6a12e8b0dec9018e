using DocGen.Pages.Vocabulary;

namespace DocGen.Pages.Types;

/// <summary>Brackets around a type say that there are several: <c>[string]</c>, <c>[ [Lid](#lid) ]</c>.</summary>
internal static class ListBrackets
{
    /// <summary>Whether such a bracket opens in a text of a cell: a link follows the text, or a word for a primitive is all that the brackets hold.</summary>
    public static bool OpenAt(string text, int start)
    {
        if (text.Substring(0, start).Trim().Length > 0)
        {
            return false;
        }

        var end = text.IndexOf(']', start);
        return end < 0 ? text.Substring(start + 1).Trim().Length == 0
            : end == text.TrimEnd().Length - 1 && PrimitiveWords.Contains(text.Substring(start + 1, end - start - 1).Trim());
    }
}
