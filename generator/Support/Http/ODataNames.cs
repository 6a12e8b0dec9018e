namespace DocGen.Runtime.Http;

using global::DocGen.Runtime.Serialization;
using global::System;
using global::System.Text;

/// <summary>Maps the names that properties have in C# to those that they have in JSON.</summary>
internal static class ODataNames
{
    /// <summary>Maps the name that an expression begins with (<c>Subject desc</c>, <c>Manager($select=id)</c>).</summary>
    public static string MapFirst(string expression, JsonMembers? members)
    {
        if (members is null)
        {
            return expression;
        }

        int end = 0;
        while (end < expression.Length && IsNamePart(expression[end]))
        {
            end++;
        }

        return members.FindWireName(expression[..end]) is { } name ? string.Concat(name, expression.AsSpan(end)) : expression;
    }

    /// <summary>Maps the names in a whole expression, except in quoted texts and behind a slash.</summary>
    public static string MapAll(string expression, JsonMembers? members)
    {
        if (members is null)
        {
            return expression;
        }

        StringBuilder? result = null;
        int copied = 0;
        for (int i = 0; i < expression.Length;)
        {
            int start = i;
            i = SkipToken(expression, i);
            if (IsNamePart(expression[start])
                && (start == 0 || expression[start - 1] is not ('/' or '.' or '@'))
                && members.FindWireName(expression[start..i]) is { } name)
            {
                result ??= new StringBuilder();
                result.Append(expression, copied, start - copied).Append(name);
                copied = i;
            }
        }

        return result is null ? expression : result.Append(expression, copied, expression.Length - copied).ToString();
    }

    private static int SkipToken(string text, int i)
    {
        if (text[i] == '\'')
        {
            int end = text.IndexOf('\'', i + 1);
            return end < 0 ? text.Length : end + 1;
        }

        if (!IsNamePart(text[i]))
        {
            return i + 1;
        }

        while (i < text.Length && IsNamePart(text[i]))
        {
            i++;
        }

        return i;
    }

    private static bool IsNamePart(char c) => char.IsAsciiLetterOrDigit(c) || c is '_';
}
