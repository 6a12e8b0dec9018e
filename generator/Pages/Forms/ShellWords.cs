using System.Collections.Generic;
using System.Text;
using DocGen.Primitives;

namespace DocGen.Pages.Forms;

/// <summary>The words of a shell's command: quotes and escapes resolved, lines that go on joined.</summary>
internal static class ShellWords
{
    /// <summary>Reads the words from an offset up to the end of the command.</summary>
    public static List<string> Read(string text, int start) => Read(text, start, out _);

    /// <summary>Reads the words from an offset up to the end of the command.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset.</param>
    /// <param name="end">The offset of what ends the command: the end of its line, or the mark of the next command.</param>
    public static List<string> Read(string text, int start, out int end)
    {
        end = text.Length;
        var words = new List<string>();
        var word = new StringBuilder();
        var isWord = false;
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\'' or '"')
            {
                i = ReadQuoted(text, i, word);
                isWord = true;
            }
            else if (c == '$' && !isWord && i + 1 < text.Length && text[i + 1] == '\'')
            {
                // $'…' is a text with escapes.
                continue;
            }
            else if (IsContinued(text, i, out var next))
            {
                i = next;
            }
            else if (c is '\n' or ';' or '|' || (c == '&' && !isWord))
            {
                end = i;
                break;
            }
            else if (!char.IsWhiteSpace(c))
            {
                i += c == '\\' && i + 1 < text.Length ? 1 : 0;
                word.Append(text[i]);
                isWord = true;
                continue;
            }

            if (isWord && char.IsWhiteSpace(c))
            {
                words.Add(word.ToString());
                word.Clear();
                isWord = false;
            }
        }

        if (isWord)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    /// <summary>"$HOST/orders/${id}": a variable is a placeholder. Without braces it has a capital: "$count" is a segment.</summary>
    public static string ToPlaceholders(string address)
    {
        var text = new StringBuilder(address.Length);
        for (var i = 0; i < address.Length; i++)
        {
            var end = i + 1;
            var hasCapital = false;
            while (address[i] == '$' && end < address.Length && Words.IsWordCharacter(address[end]))
            {
                hasCapital |= address[end] is >= 'A' and <= 'Z';
                end++;
            }

            if (hasCapital)
            {
                text.Append('{').Append(address, i + 1, end - i - 1).Append('}');
                i = end - 1;
            }
            else if (address[i] != '$' || end == address.Length || address[end] != '{')
            {
                text.Append(address[i]);
            }
        }

        return text.ToString();
    }

    /// <summary>Appends what stands in quotes; returns the offset of the closing one, or of the last character if there is none.</summary>
    private static int ReadQuoted(string text, int start, StringBuilder word)
    {
        var quote = text[start];
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == quote)
            {
                return i;
            }

            if (quote == '"' && text[i] == '\\' && i + 1 < text.Length && text[i + 1] is '"' or '\\' or '$' or '`' or '\n')
            {
                i++;
            }

            word.Append(text[i]);
        }

        return text.Length - 1;
    }

    /// <summary>Whether a character at the end of a line continues the command on the next one, in any of the usual shells.</summary>
    private static bool IsContinued(string text, int at, out int end)
    {
        end = at + 1;
        if (text[at] is not ('\\' or '^' or '`'))
        {
            return false;
        }

        while (end < text.Length && text[end] is ' ' or '\t' or '\r')
        {
            end++;
        }

        return end < text.Length && text[end] == '\n';
    }
}
