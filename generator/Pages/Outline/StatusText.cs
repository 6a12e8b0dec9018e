using DocGen.Primitives;

namespace DocGen.Pages.Outline;

/// <summary>Finds status codes in text.</summary>
internal static class StatusText
{
    /// <summary>Whether a text holds a status code that is no error: a number from 200 to 399. A file often comes by a redirect (`302 Found`).</summary>
    public static bool HasSuccess(string text)
    {
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] is '2' or '3' && Words.IsDigit(text[i + 1]) && Words.IsDigit(text[i + 2])
                && (i == 0 || !Words.IsWordCharacter(text[i - 1])) && (i + 3 == text.Length || !Words.IsWordCharacter(text[i + 3])))
            {
                return true;
            }
        }

        return false;
    }
}
