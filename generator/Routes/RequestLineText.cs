using System;

namespace DocGen.Routes;

/// <summary>The text of a request line: a verb and an address.</summary>
internal static class RequestLineText
{
    private static readonly string[] s_verbs = ["GET", "POST", "PATCH", "PUT", "DELETE"];

    /// <summary>Whether a text starts with a verb and an address.</summary>
    public static bool Is(string text)
        => VerbOf(text, out var end) is not null && text.Substring(end).TrimStart() is { Length: > 0 } rest && (rest[0] is '/' or '{' or '[' or '<' || rest.StartsWith("http", StringComparison.Ordinal));

    /// <summary>The verb at the start of a line; null if there is none.</summary>
    public static string? VerbOf(string line, out int end)
    {
        var start = 0;
        while (start < line.Length && line[start] is ' ' or '\t')
        {
            start++;
        }

        foreach (var verb in s_verbs)
        {
            end = start + verb.Length;
            if (string.Compare(line, start, verb, 0, verb.Length, StringComparison.OrdinalIgnoreCase) == 0 && end < line.Length && IsBehindVerb(line, start, end))
            {
                return verb;
            }
        }

        end = 0;
        return null;
    }

    /// <summary>A blank, or an address that lost it: <c>GET/me</c>. A verb in lower case needs the blank and the slash.</summary>
    private static bool IsBehindVerb(string line, int start, int end)
    {
        var c = line[end];
        var isUpper = line[start] is >= 'A' and <= 'Z' && line[start + 1] is >= 'A' and <= 'Z';
        return isUpper ? c is ' ' or '\t' or '/' or '\u00A0' or ':' : c == ' ' && line.Substring(end).TrimStart().StartsWith("/", StringComparison.Ordinal);
    }
}
