using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using DocGen.Primitives;

namespace DocGen.Markdown;

/// <summary>
/// Reads front matter in the form that nearly all of it has: lines of <c>key: value</c> with plain or quoted values that
/// mean in YAML just what they look like, and values on lines of their own. Anything else is left to YamlDotNet, which costs more than the rest of a page.
/// </summary>
internal static class SimpleYaml
{
    /// <summary>Reads the lines from one up to another; null if they need a full YAML parser.</summary>
    [MethodImpl(Jit.HotLoop)]
    public static IReadOnlyDictionary<string, string>? TryRead(PageText page, int first, int end)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var line = first; line < end;)
        {
            var start = page.LineStart(line);
            var length = page.LineEnd(line) - start;
            line++;
            if (length == 0)
            {
                continue;
            }

            var colon = page.Text.IndexOf(':', start, length);
            if (colon < 0 || !IsKey(page.Text, start, colon))
            {
                return null;
            }

            // A value that is a collection, not a text, is passed over.
            var isText = true;
            var value = TryValue(page.Text, colon + 1, start + length);
            if ((value is null && !SimpleYamlLines.TryRead(page, colon + 1, ref line, end, out value))
                || (value is { Length: 0 } && !SimpleYamlLines.TrySkip(page, ref line, end, out isText)))
            {
                return null;
            }

            if (isText && value is not null)
            {
                values[page.Text.Substring(start, colon - start).ToLowerInvariant()] = value;
            }
        }

        return values;
    }

    /// <summary>Whether a piece of text is a key as they are usually named.</summary>
    [MethodImpl(Jit.HotLoop)]
    internal static bool IsKey(string text, int start, int end)
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
    internal static string? TryValue(string text, int start, int end)
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
