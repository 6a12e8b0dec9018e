using DocGen.Primitives;

namespace DocGen.Pages.Vocabulary;

/// <summary>Formats behind the few types that JSON has: <c>string (date-time)</c>, <c>integer (int64)</c>, <c>string in UTC date time format</c>.</summary>
internal static class TypeFormats
{
    /// <summary>The type of a text or a number in a format; null if the format is not a known one.</summary>
    public static string? Refine(string type, string format)
        => type.Is("string") ? OfText(format) : type.Is("integer") || type.Is("int") || type.Is("number") ? OfNumber(format) : null;

    /// <summary>A primitive word without its plural: "array of strings".</summary>
    public static string Singular(string word)
        => word.Length > 3 && word[word.Length - 1] == 's' && !PrimitiveWords.Contains(word) && PrimitiveWords.Contains(word.Substring(0, word.Length - 1))
            ? word.Substring(0, word.Length - 1)
            : word;

    private static string? OfText(string format) => format.ToLowerInvariant() switch
    {
        "date-time" or "datetime" or "iso 8601" or "iso8601" or "rfc3339" or "rfc 3339" => "DateTimeOffset",
        "date" => "Date",
        "time" => "TimeOfDay",
        "duration" => "Duration",
        "uuid" or "guid" => "Guid",
        "byte" or "base64" or "binary" => "Binary",
        _ => format.HasWord("date") && format.HasWord("time") ? "DateTimeOffset" : null,
    };

    private static string? OfNumber(string format) => format.ToLowerInvariant() switch
    {
        "int16" => "Int16",
        "int32" or "32-bit" => "Int32",
        "int64" or "long" or "64-bit" => "Int64",
        "float" => "Single",
        "double" => "Double",
        "decimal" => "Decimal",
        _ => null,
    };
}
