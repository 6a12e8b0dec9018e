using System;
using System.Text;

namespace DocGen.Emit;

/// <summary>
/// Takes the documentation comments of what is not public out of a source of the runtime: they are for whoever changes the
/// runtime, and would be a sixth of what every client has of it. Comments that say why stay.
/// </summary>
internal static class InternalComments
{
    private const string Comment = "///";

    /// <summary>The source without them.</summary>
    // /// <summary>Reads a value.</summary>            (goes)
    // internal static int Read() => 1;
    // /// <summary>How many there are.</summary>       (stays in a type that is public)
    // public int Count { get; }
    public static string Remove(string source)
    {
        var isPublic = source.IndexOf("\npublic ", StringComparison.Ordinal) >= 0;
        var text = new StringBuilder(source.Length);
        for (int start = 0, end; start < source.Length; start = end)
        {
            end = start;
            while (StartsWith(source, end, Comment))
            {
                end = NextLine(source, end);
            }

            var isKept = isPublic && IsOfPublic(source, end);
            end = end > start ? end : NextLine(source, end);
            if (isKept || !StartsWith(source, start, Comment))
            {
                text.Append(source, start, end - start);
            }
        }

        return text.ToString();
    }

    /// <summary>Whether what is declared at a line, behind its attributes, can be seen from another assembly.</summary>
    private static bool IsOfPublic(string source, int start)
    {
        while (StartsWith(source, start, "["))
        {
            start = NextLine(source, start);
        }

        return StartsWith(source, start, "public ") || StartsWith(source, start, "protected ");
    }

    private static bool StartsWith(string source, int start, string word)
    {
        while (start < source.Length && source[start] == ' ')
        {
            start++;
        }

        return string.CompareOrdinal(source, start, word, 0, word.Length) == 0;
    }

    private static int NextLine(string source, int start) => source.IndexOf('\n', start) is var end and >= 0 ? end + 1 : source.Length;
}
