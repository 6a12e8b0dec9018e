using System;
using DocGen.Primitives;

namespace DocGen.Markdown.Rendered;

/// <summary>Finds where a type ends in the words of a line; a page without markup shows in no other way where the description begins.</summary>
internal static class RenderedTypeCell
{
    private static readonly string[] s_notes =
        ["(enum)", "(url)", "(identifier)", "(timestamp)", "(optional)", "(readonly)", "(read-only)", "(required)", "(nullable)", "(string)"];

    /// <summary>The index of the word behind the type that starts at a word; the same index if there is no type.</summary>
    public static int End(string[] words, int start)
    {
        var end = EndOfOne(words, start);
        while (end > start && end + 1 < words.Length && Is(words[end], "or") && EndOfOne(words, end + 1) is var other && other > end + 1)
        {
            end = other;
        }

        return end;
    }

    private static int EndOfOne(string[] words, int start)
    {
        if (start >= words.Length)
        {
            return start;
        }

        var word = words[start];
        if (Is(word, "collection") && start + 2 < words.Length && Is(words[start + 1], "of"))
        {
            return start + 3;
        }

        var end = word.StartsWith("collection(", StringComparison.OrdinalIgnoreCase) ? EndOfBrackets(words, start) : EndOfName(words, start);
        if (end == start)
        {
            return start;
        }

        while (end < words.Length && (IsCollection(words[end]) || Array.IndexOf(s_notes, words[end].ToLowerInvariant()) >= 0))
        {
            end++;
        }

        return end;
    }

    private static int EndOfBrackets(string[] words, int start)
    {
        for (var i = start; i < words.Length && i < start + 4; i++)
        {
            if (words[i].IndexOf(')') >= 0)
            {
                return i + 1;
            }
        }

        return start + 1;
    }

    private static int EndOfName(string[] words, int start)
    {
        var word = words[start].TrimEndAny(",.");
        if (Is(word, "Untyped") && start + 2 < words.Length && Is(words[start + 1], "JSON"))
        {
            return start + 3;
        }

        if (RenderedWords.IsPrimitive(word) || RenderedWords.IsCompound(word))
        {
            return start + 1 < words.Length && Is(word, "JSON") && Is(words[start + 1], "object") ? start + 2 : start + 1;
        }

        // A plain word is a type where a description could not go on behind it: before "collection", "or", a capital or the end.
        if (!RenderedWords.IsIdentifier(word) || word.Length < words[start].Length)
        {
            return start;
        }

        var isType = start + 1 == words.Length
            || IsCollection(words[start + 1])
            || Is(words[start + 1], "or")
            || !char.IsLower(words[start + 1][0]);
        return isType ? start + 1 : start;
    }

    private static bool IsCollection(string word) => Is(word, "collection") || Is(word, "collection.");

    private static bool Is(string word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);
}
