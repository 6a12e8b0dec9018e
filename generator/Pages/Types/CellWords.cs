using System;
using DocGen.Primitives;

namespace DocGen.Pages.Types;

/// <summary>Where the words of a type cell begin and end.</summary>
internal static class CellWords
{
    /// <summary>Whether a parenthesis opens the items of a collection: <c>Collection(Edm.String)</c>.</summary>
    public static bool IsCollectionCall(string text, int open)
        => open >= 10 && string.Compare(text, open - 10, "collection", 0, 10, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>The end of the word that starts at an offset: letters, digits, and dots and dashes between them.</summary>
    public static int EndOf(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length
            && (IsOfWord(text[end]) || (text[end] is '.' or '-' && end + 1 < text.Length && IsOfWord(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    private static bool IsOfWord(char c) => Words.IsWordCharacter(c) || Words.IsLetterOfAnyScript(c);
}
