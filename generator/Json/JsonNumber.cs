namespace DocGen.Json;

/// <summary>Tells numbers from other words that stand in JSON without quotes.</summary>
internal static class JsonNumber
{
    /// <summary>Whether a word is a number, with sign, fraction and exponent.</summary>
    public static bool IsNumber(string word)
    {
        var digits = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (c is >= '0' and <= '9')
            {
                digits++;
            }
            else if (c is not ('-' or '+' or '.' or 'e' or 'E') || (c is 'e' or 'E' && digits == 0))
            {
                return false;
            }
        }

        return digits > 0 && word[word.Length - 1] is >= '0' and <= '9';
    }
}
