namespace DocGen.Runtime.Http;

using global::System.Globalization;
using global::System.Text;

/// <summary>Texts of a server in messages, which get into logs and onto screens: they begin no line, move no cursor and turn no direction of writing.</summary>
internal static class MessageText
{
    private const int MaximumLength = 2000;

    /// <summary>Appends a text on one line, without characters that control its display; its beginning if it is long.</summary>
    public static void Append(StringBuilder message, string text)
    {
        int length = text.Length <= MaximumLength ? text.Length : MaximumLength;
        for (int i = 0; i < length; i++)
        {
            bool isControl =
                char.GetUnicodeCategory(text[i]) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator;
            message.Append(isControl ? ' ' : text[i]);
        }

        if (length < text.Length)
        {
            message.Append('…');
        }
    }
}
