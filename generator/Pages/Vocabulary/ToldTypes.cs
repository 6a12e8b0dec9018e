using System;
using System.Collections.Generic;
using DocGen.Primitives;

namespace DocGen.Pages.Vocabulary;

/// <summary>Recognizes types that no column of types holds: in brackets behind a name, at the start of a description, in a sentence.</summary>
internal static class ToldTypes
{
    /// <summary>A text of more words is prose.</summary>
    private const int MaxWords = 6;

    private const string Separators = " <>[]()|/?`,\\";

    private static readonly HashSet<string> s_shapes = new(StringComparer.OrdinalIgnoreCase)
    {
        "array", "arrays", "list", "lists", "object", "objects", "map", "maps", "hash", "dictionary", "dict", "set", "slice", "key-value-map", "enum", "file",
        "any", "key/value",
    };

    private static readonly HashSet<string> s_joins =
        new(StringComparer.OrdinalIgnoreCase) { "of", "or", "a", "an", "the", "null", "nullable", "comma-separated", "separated", "comma", "value", "values" };

    /// <summary>Sentences that say what a value is, by their beginning.</summary>
    public static readonly WordTable<string> Sentences = new(
        new("Boolean", WordMatch.Start, "1/True/true or 0/False/false", "1/True/true or 0/False/false, include what is lent"),
        new("Boolean", WordMatch.Start, "if \"1\", \"true\"", "If \"1\", \"true\", or \"True\", includes what is lent"),
        new("Boolean", WordMatch.Start, "true or false", "true or false: include what is lent"),
        new("Boolean", WordMatch.Start, "boolean", "Boolean value, include what is lent"),
        new("Boolean", WordMatch.Start, "a boolean", "A boolean that includes what is lent"),
        new("Boolean", WordMatch.Start, "if true,", "If true, includes what is lent"),
        new("Boolean", WordMatch.Start, "if set to true", "If set to true, includes what is lent"),
        new("Boolean", WordMatch.Start, "when set to true", "When set to true, includes what is lent"),
        new("Boolean", WordMatch.Start, "when true,", "When true, includes what is lent"),
        new("Boolean", WordMatch.Start, "whether ", "Whether to include what is lent"),
        new("Integer", WordMatch.Start, "an integer", "An integer that limits the list"),
        new("Integer", WordMatch.Start, "integer value", "Integer value that limits the list"),
        new("Integer", WordMatch.Start, "unix timestamp", "UNIX timestamp (integer) of the first entry"),
        new("Integer", WordMatch.Start, "number of ", "Number of books"),
        new("Integer", WordMatch.Start, "the number of ", "The number of books"),
        new("Integer", WordMatch.Start, "maximum number of ", "Maximum number of books"),
        new("Integer", WordMatch.Start, "the maximum number of ", "The maximum number of books"),
        new("array of String", WordMatch.Start, "a list of strings", "A list of strings to look for"),
        new("array of String", WordMatch.Start, "a list of string values", "A list of string values to look for"),
        new("array of String", WordMatch.Start, "an array of strings", "An array of strings to look for"),
        new("array of String", WordMatch.Start, "list of strings", "List of strings to look for"),
        new("map of String", WordMatch.Start, "a map of ", "A map of labels to look for"),
        new("array of String", WordMatch.Start, "an array of names", "An array of names to look for"),
        new("array of String", WordMatch.Start, "array of names", "Array of names to look for"),
        new("array of String", WordMatch.Start, "a list of names", "A list of names to look for"),
        new("array of String", WordMatch.Start, "list of names", "List of names to look for"),
        new("String", WordMatch.Start, "a string", "A string value with the title"),
        new("String", WordMatch.Start, "string value", "String value with the title"));

    /// <summary>Whether a text is made of words for types: "integer", "array of strings", "map&lt;string|string&gt;".</summary>
    public static bool AreIn(string text)
    {
        var (isType, count) = (false, 0);
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = start;
            while (end < text.Length && Separators.IndexOf(text[end]) < 0)
            {
                end++;
            }

            if (end == start)
            {
                continue;
            }

            // Most texts that are asked about are sentences, whose first word tells.
            var word = text.Substring(start, end - start);
            var isKnown = IsType(word);
            isType |= isKnown;
            if (++count > MaxWords || (!isKnown && !s_joins.Contains(word)))
            {
                return false;
            }
        }

        return isType;
    }

    /// <summary>Words that say that a value has members.</summary>
    public static readonly PhraseList Objects = new(
        WordMatch.Word,
        ("object", "An object with the size."),
        ("objects", "array of objects"),
        ("hash", "A hash of the attributes."),
        ("hashes", "An array of hashes."),
        ("dictionary", "A dictionary with the size."),
        ("dict", "dict"));

    /// <summary>Whether a text says that a value has members.</summary>
    public static bool SaysObject(string text) => Objects.IsIn(text);

    /// <summary>The length of the type in front of the brackets or the punctuation that follow it ("string (required): …");
    /// 0 if a text begins with none.</summary>
    public static int LengthBeforeMark(string text)
        => text.IndexOfAnyOf("(:,;") is > 0 and var end && AreIn(text.Substring(0, end)) ? end : 0;

    /// <summary>The length of the type with which a description begins, up to the stop behind it ("Array of String. The
    /// tags."); 0 if it begins with none.</summary>
    public static int LengthAt(string text)
    {
        var end = text.IndexOfAnyOf(".\n");
        end = end < 0 ? text.Length : end;
        var dash = text.IndexOf(" - ", StringComparison.Ordinal);
        end = dash > 0 && dash < end ? dash : end;
        return AreIn(text.Substring(0, end)) ? end : 0;
    }

    /// <summary>The type that the beginning of a sentence names; null if it names none.</summary>
    public static string? InProse(string text) => Sentences.Find(text)?.Meaning;

    private static bool IsType(string word)
        => s_shapes.Contains(word) || PrimitiveWords.Contains(word)
            || (word.Length > 3 && word[word.Length - 1] == 's' && PrimitiveWords.Contains(word.Substring(0, word.Length - 1)));
}
