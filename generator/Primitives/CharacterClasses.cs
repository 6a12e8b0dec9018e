namespace DocGen.Primitives;

/// <summary>The characters that look like a blank or like nothing, and mean nothing in a name.</summary>
internal static class CharacterClasses
{
    /// <summary>Whether a character shows as a blank, but is none to a parser.</summary>
    public static bool IsSpecialBlank(char c) =>
        c is '\u00A0' or '\u202F' or '\u3000' or (>= '\u2000' and <= '\u200A') or '\u205F' or '\u2028' or '\u2029' or '\u0085';

    /// <summary>Whether a character shows as nothing.</summary>
    public static bool IsZeroWidth(char c) =>
        c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or '\u2060' or '\uFEFF';
}
