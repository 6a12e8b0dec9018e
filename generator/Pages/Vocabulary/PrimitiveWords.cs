using System;
using System.Collections.Generic;
using DocGen.Primitives;

namespace DocGen.Pages.Vocabulary;

/// <summary>The words by which pages name primitive types.</summary>
internal static class PrimitiveWords
{
    /// <summary>The word for a whole number of which a page does not tell the size.</summary>
    public const string WholeNumber = "Integer";

    private static readonly HashSet<string> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        "String", "Boolean", "Bool", "Byte", "SByte", "Int", "Int16", "Int32", "Int64", "Integer", "Long", "Single", "Float", "Double", "Decimal", "Number",
        "Numeric",
        "Guid", "UUID", "DateTime", "DateTimeOffset", "Date", "Time", "TimeOfDay", "Timestamp", "Duration", "TimeSpan", "Binary", "Stream", "Json", "Url",
        "Uri", "Etag", "Snowflake",
    };

    /// <summary>The primitive type whose name is spelled almost like a word; null if there is none.</summary>
    public static string? NearestTo(string word) => Contains(word) ? null : Spelling.FindNearest(word, s_words);

    /// <summary>Whether a word names a primitive type, with or without OData's namespace.</summary>
    public static bool Contains(string word)
        => s_words.Contains(word.StartsWith("Edm.", StringComparison.OrdinalIgnoreCase) ? word.Substring(4) : word);
}
