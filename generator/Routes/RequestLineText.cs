using System;
using System.Runtime.CompilerServices;
using DocGen.Primitives;

namespace DocGen.Routes;

/// <summary>The text of a request line: a verb and an address.</summary>
internal static class RequestLineText
{
    private const int ShortestVerb = 3;
    private const int LongestVerb = 12;

    private static readonly string[] s_verbs = ["GET", "POST", "PATCH", "PUT", "DELETE"];

    /// <summary>
    /// The usual verb that an unknown one is a misspelling of: GET for GTE; null for a usual verb, and for one that resembles none of them, such as LIST.
    /// </summary>
    public static string? MeantBy(string verb)
        => Array.IndexOf(s_verbs, verb) >= 0 ? null : Array.Find(s_verbs, usual => Spelling.IsOneSlip(verb, usual));

    /// <summary>Whether a text starts with a verb and an address.</summary>
    public static bool Is(string text)
    {
        if (VerbOf(text, out var end) is null)
        {
            return false;
        }

        end = Words.SkipWhiteSpace(text, end, text.Length);
        return end < text.Length && (text[end] is '/' or '{' or '[' or '<' || string.CompareOrdinal(text, end, "http", 0, 4) == 0);
    }

    /// <summary>Whether a line may begin with a verb, which most blocks of code are not: they hold JSON.</summary>
    public static bool MayStartWith(char c) => Words.IsLetter(c);

    /// <summary>The verb at the start of a line; null if there is none.</summary>
    [MethodImpl(Jit.HotLoop)]
    public static string? VerbOf(string line, out int end)
    {
        var start = 0;
        while (start < line.Length && line[start] is ' ' or '\t')
        {
            start++;
        }

        end = 0;
        if (start == line.Length || !MayStartWith(line[start]))
        {
            return null;
        }

        foreach (var verb in s_verbs)
        {
            end = start + verb.Length;
            if (string.Compare(line, start, verb, 0, verb.Length, StringComparison.OrdinalIgnoreCase) == 0 && end < line.Length
                && IsBehindVerb(line, start, end))
            {
                return verb;
            }
        }

        return OtherVerbOf(line, start, out end);
    }

    /// <summary>
    /// Any other token of capitals, of two letters only a slip of a usual verb, is a verb where an address follows and nothing else: <c>LIST /roles/:name</c>,
    /// <c>HEAD /files/(id or name) HTTP/1.1</c>, but not <c>COPY /a /b</c>, a line of a build file.
    /// </summary>
    private static string? OtherVerbOf(string line, int start, out int end)
    {
        end = start;
        while (end < line.Length && line[end] is >= 'A' and <= 'Z')
        {
            end++;
        }

        var isVerb = end - start is >= ShortestVerb and <= LongestVerb
            || (end - start == ShortestVerb - 1 && MeantBy(line.Substring(start, end - start)) is not null);
        if (!isVerb || end == line.Length || line[end] is not (' ' or '\t' or '\u00A0') || !IsAddressAlone(line, end))
        {
            end = 0;
            return null;
        }

        return line.Substring(start, end - start);
    }

    private static bool IsAddressAlone(string line, int start)
    {
        while (start < line.Length && line[start] is ' ' or '\t' or '\u00A0')
        {
            start++;
        }

        if (start == line.Length || (line[start] != '/' && string.CompareOrdinal(line, start, "http", 0, 4) != 0))
        {
            return false;
        }

        var depth = 0;
        for (var i = start; i < line.Length && line[i] != '\n'; i++)
        {
            depth += line[i] is '(' or '{' or '<' ? 1 : line[i] is ')' or '}' or '>' ? -1 : 0;
            if (depth <= 0 && char.IsWhiteSpace(line[i]))
            {
                var next = i;
                while (next < line.Length && line[next] is ' ' or '\t' or '\r')
                {
                    next++;
                }

                return next == line.Length || line[next] == '\n' || string.CompareOrdinal(line, next, "HTTP/", 0, 5) == 0;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether a verb ends here: a blank follows, or the address follows without one (<c>GET/me</c>). A verb in lower case needs both the blank and a
    /// slash.
    /// </summary>
    private static bool IsBehindVerb(string line, int start, int end)
    {
        var c = line[end];
        var isUpper = line[start] is >= 'A' and <= 'Z' && line[start + 1] is >= 'A' and <= 'Z';
        return isUpper ? c is ' ' or '\t' or '/' or '\u00A0' or ':' : c == ' ' && StartsAddress(line, end);
    }

    private static bool StartsAddress(string line, int start)
    {
        start = Words.SkipWhiteSpace(line, start, line.Length);
        return start < line.Length && line[start] == '/';
    }
}
