using System;

namespace DocGen.Markdown.Rendered;

/// <summary>Recognizes the lines that are code and not text: request lines, status lines, headers and JSON.</summary>
internal static class RenderedCode
{
    private static readonly string[] s_verbs = ["GET ", "POST ", "PATCH ", "PUT ", "DELETE ", "HEAD ", "OPTIONS "];

    /// <summary>Whether a line starts a request.</summary>
    public static bool IsRequestLine(string line)
    {
        foreach (var verb in s_verbs)
        {
            if (line.StartsWith(verb, StringComparison.Ordinal))
            {
                var target = line.Substring(verb.Length).TrimStart();
                return target.Length > 0
                    && (target[0] is '/' or '{' or '<' || target.IndexOf('/') > 0)
                    && target.IndexOf(". ", StringComparison.Ordinal) < 0;
            }
        }

        return false;
    }

    /// <summary>Whether a line starts a response.</summary>
    public static bool IsStatusLine(string line) =>
        line.StartsWith("HTTP/", StringComparison.Ordinal)
        || (line.StartsWith("HTTP ", StringComparison.Ordinal) && line.Length >= 8 && char.IsDigit(line[5]) && char.IsDigit(line[7]));

    /// <summary>Whether a line is a header: a name of letters and dashes, a colon, a value.</summary>
    public static bool IsHeaderLine(string line)
    {
        var i = 0;
        while (i < line.Length && (char.IsLetterOrDigit(line[i]) || line[i] == '-'))
        {
            i++;
        }

        return i > 0 && i + 1 < line.Length && line[i] == ':' && line[i + 1] == ' ';
    }

    /// <summary>Whether a line starts a JSON value.</summary>
    public static bool IsJsonStart(string line) =>
        line.Length > 0
        && (line[0] == '{' || (line[0] == '[' && (line.Length == 1 || line[1] is '{' or '"' or ' ' or ']' or '[')));

    /// <summary>How many brackets a line leaves open; brackets in strings do not count.</summary>
    public static int Depth(string line)
    {
        var depth = 0;
        var isString = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (isString && line[i] == '\\')
            {
                i++;
            }
            else if (line[i] == '"')
            {
                isString = !isString;
            }
            else if (!isString)
            {
                depth += line[i] is '{' or '[' ? 1 : line[i] is '}' or ']' ? -1 : 0;
            }
        }

        return depth;
    }
}
