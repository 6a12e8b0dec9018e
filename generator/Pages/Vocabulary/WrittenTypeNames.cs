using DocGen.Primitives;

namespace DocGen.Pages.Vocabulary;

/// <summary>Names of types as prose and cells write them.</summary>
internal static class WrittenTypeNames
{
    /// <summary>A type's name without markers: <c>#</c>, backticks, stars, dots at the end, what stands behind a blank.</summary>
    public static string Clean(string text)
    {
        var name = text.TrimAny(" `*#.,;:[]\"'()");
        var blank = name.IndexOf(' ');
        return blank > 0 && Words.IsDottedName(name.Substring(0, blank)) && IsNoise(name.Substring(blank + 1)) ? name.Substring(0, blank) : name;
    }

    /// <summary>Whether a word has no meaning for the type.</summary>
    public static bool IsNoise(string word) => TypeWords.Noise.IsIn(word);
}
