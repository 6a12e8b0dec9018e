using DocGen.Primitives;

namespace DocGen.Api.Types;

/// <summary>What the name of a type may look like.</summary>
internal static class TypeNameRules
{
    /// <summary>A longer text is not a name: each reference to a type repeats it.</summary>
    public const int MaxLength = 512;

    /// <summary>Whether a text is one word of letters, digits and underscores, possibly qualified with dots.</summary>
    public static bool IsIdentifier(string text)
    {
        var isStart = true;
        if (text.Length > MaxLength)
        {
            return false;
        }

        foreach (var c in text)
        {
            var isLetter = Words.IsLetterOfAnyScript(c) || c == '_';
            if (isStart ? !isLetter : !isLetter && c is not (>= '0' and <= '9') and not '.')
            {
                return false;
            }

            isStart = c == '.';
        }

        return !isStart;
    }
}
