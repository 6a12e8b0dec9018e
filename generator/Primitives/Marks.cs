using System.Runtime.CompilerServices;

namespace DocGen.Primitives;

/// <summary>
/// Cuts and finds single characters, given as one string: <c>text.TrimAny(" `*")</c>. The methods of <see cref="string"/> take an array, which would be made
/// anew at each of the hundred thousands of calls that a large set of pages needs.
/// </summary>
internal static class Marks
{
    /// <summary>The text without any of the marks at its start and end.</summary>
    public static string TrimAny(this string text, string marks) => Cut(text, marks, atStart: true, atEnd: true);

    /// <summary>The text without any of the marks at its start.</summary>
    public static string TrimStartAny(this string text, string marks) => Cut(text, marks, atStart: true, atEnd: false);

    /// <summary>The text without any of the marks at its end.</summary>
    public static string TrimEndAny(this string text, string marks) => Cut(text, marks, atStart: false, atEnd: true);

    /// <summary>The first place where any of the marks stands; -1 if none does.</summary>
    [MethodImpl(Jit.HotLoop)]
    public static int IndexOfAnyOf(this string text, string marks)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Has(marks, text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The last place where any of the marks stands; -1 if none does.</summary>
    [MethodImpl(Jit.HotLoop)]
    public static int LastIndexOfAnyOf(this string text, string marks)
    {
        var i = text.Length - 1;
        while (i >= 0 && !Has(marks, text[i]))
        {
            i--;
        }

        return i;
    }

    [MethodImpl(Jit.HotLoop)]
    private static string Cut(string text, string marks, bool atStart, bool atEnd)
    {
        var (start, end) = (0, text.Length);
        while (atStart && start < end && Has(marks, text[start]))
        {
            start++;
        }

        while (atEnd && start < end && Has(marks, text[end - 1]))
        {
            end--;
        }

        return end - start == text.Length ? text : text.Substring(start, end - start);
    }

    [MethodImpl(Jit.HotLoop)]
    private static bool Has(string marks, char c)
    {
        foreach (var mark in marks)
        {
            if (mark == c)
            {
                return true;
            }
        }

        return false;
    }
}
