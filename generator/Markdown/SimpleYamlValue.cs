using System.Runtime.CompilerServices;
using DocGen.Primitives;

namespace DocGen.Markdown;

/// <summary>Reads the keys of front matter and the values that stand on one line with them, as far as they mean what they look like.</summary>
internal static class SimpleYamlValue
{
    /// <summary>Whether a piece of text is a key as they are usually named.</summary>
    [MethodImpl(Jit.HotLoop)]
    public static bool IsKey(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_')
                && (i == start || c is not ((>= '0' and <= '9') or '.' or '-')))
            {
                return false;
            }
        }

        return end > start;
    }

    /// <summary>The text of a value that stands on one line, an empty one for none; null if it is not simple.</summary>
    public static string? TryRead(string text, int start, int end)
    {
        if (start < end && text[start] != ' ')
        {
            return null;
        }

        while (start < end && text[start] == ' ')
        {
            start++;
        }

        while (end > start && text[end - 1] == ' ')
        {
            end--;
        }

        if (start == end)
        {
            return "";
        }

        var first = text[start];
        if (first is '"' or '\'')
        {
            return TryQuoted(text, start + 1, end - 1, first);
        }

        return char.IsLetterOrDigit(first) && IsPlain(text, start, end) ? text.Substring(start, end - start) : null;
    }

    [MethodImpl(Jit.HotLoop)]
    private static string? TryQuoted(string text, int start, int end, char quote)
    {
        if (end < start || text[end] != quote)
        {
            return null;
        }

        for (var i = start; i < end; i++)
        {
            if (text[i] == quote || text[i] is '\\' or '\t')
            {
                return null;
            }
        }

        return text.Substring(start, end - start).Trim();
    }

    [MethodImpl(Jit.HotLoop)]
    private static bool IsPlain(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c == '\t' || (c == ':' && (i + 1 == end || text[i + 1] == ' ')) || (c == '#' && text[i - 1] == ' '))
            {
                return false;
            }
        }

        return true;
    }
}
