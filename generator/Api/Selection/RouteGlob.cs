using System;
using System.Text;

namespace DocGen.Api.Selection;

/// <summary>
/// A glob over routes: <c>**</c> stands for any number of segments, <c>*</c> for any part of one; case is ignored. Pages name one placeholder in several ways
/// (<c>/users/{id}</c>, <c>/users/{user-id}</c>, <c>/users('{id}')</c>), so what stands in braces is a placeholder whatever
/// its name, and a key is one with or without parentheses.
/// </summary>
/// <param name="pattern">The glob, with or without a leading slash.</param>
internal sealed class RouteGlob(string pattern)
{
    private readonly string[] _parts = Split(pattern.Trim());

    /// <summary>Whether a route, given by its segments' texts, matches.</summary>
    /// <remarks>Where a part fails, only the last <c>**</c> has to take one more segment: what stands before it took as little as it could.</remarks>
    public bool IsMatch(string[] segments)
    {
        var (segment, part, star, mark) = (0, 0, -1, 0);
        while (segment < segments.Length)
        {
            if (part < _parts.Length && _parts[part] == "**")
            {
                (star, mark) = (part++, segment);
            }
            else if (part < _parts.Length && IsMatch(segments[segment], _parts[part]))
            {
                (segment, part) = (segment + 1, part + 1);
            }
            else if (star >= 0)
            {
                (part, segment) = (star + 1, ++mark);
            }
            else
            {
                return false;
            }
        }

        while (part < _parts.Length && _parts[part] == "**")
        {
            part++;
        }

        return part == _parts.Length;
    }

    /// <summary>Cuts a route's text into segments, in which all placeholders are <c>{}</c> and a key is a segment of its own.</summary>
    public static string[] Split(string route)
        => WithoutNames(route).Replace("'{}'", "{}").Replace("({})", "/{}").Split(['/'], StringSplitOptions.RemoveEmptyEntries);

    private static string WithoutNames(string route)
    {
        var text = new StringBuilder(route.Length);
        for (var i = 0; i < route.Length; i++)
        {
            text.Append(route[i]);
            if (route[i] == '{' && route.IndexOf('}', i) is var end and >= 0)
            {
                text.Append('}');
                i = end;
            }
        }

        return text.ToString();
    }

    /// <summary>One segment against one part: the usual scan that goes back to the last star.</summary>
    private static bool IsMatch(string text, string part)
    {
        var (i, p, star, mark) = (0, 0, -1, 0);
        while (i < text.Length)
        {
            if (p < part.Length && part[p] == '*')
            {
                (star, mark) = (p++, i);
            }
            else if (p < part.Length && char.ToUpperInvariant(part[p]) == char.ToUpperInvariant(text[i]))
            {
                (i, p) = (i + 1, p + 1);
            }
            else if (star >= 0)
            {
                (p, i) = (star + 1, ++mark);
            }
            else
            {
                return false;
            }
        }

        while (p < part.Length && part[p] == '*')
        {
            p++;
        }

        return p == part.Length;
    }
}
