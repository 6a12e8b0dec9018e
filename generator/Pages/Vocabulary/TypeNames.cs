using DocGen.Primitives;

namespace DocGen.Pages.Vocabulary;

/// <summary>Names of types as prose and cells write them.</summary>
internal static class TypeNames
{
    /// <summary>A type's name without markers: <c>#</c>, back-ticks, stars, dots at the end, what stands behind a blank.</summary>
    public static string Clean(string text)
    {
        var name = text.Trim(' ', '`', '*', '#', '.', ',', ';', ':', '[', ']', '"', '\'', '(', ')');
        var blank = name.IndexOf(' ');
        return blank > 0 && Words.IsDottedName(name.Substring(0, blank)) && IsNoise(name.Substring(blank + 1)) ? name.Substring(0, blank) : name;
    }

    /// <summary>Whether a word says nothing of the type.</summary>
    public static bool IsNoise(string word) => word.ToLowerInvariant() switch
    {
        "resource" or "enum" or "enumeration" or "optional" or "required" or "type" or "entity" or "facet" or "complex" or "untyped" => true,
        "readonly" or "read-only" or "a" or "an" or "the" or "of" or "objects" or "values" or "unknown" or "resources" or "nullable" or "null" or "unsigned" or "signed" => true,
        _ => false,
    };
}
