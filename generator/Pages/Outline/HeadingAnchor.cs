namespace DocGen.Pages.Outline;

/// <summary>The part behind the <c>#</c> in links to a heading.</summary>
internal static class HeadingAnchor
{
    /// <summary>The anchor that links to a heading use: lower case, dashes for blanks, no punctuation.</summary>
    public static string Of(string heading)
    {
        var anchor = new char[heading.Length];
        var length = 0;
        foreach (var c in heading.Trim())
        {
            if (char.IsLetterOrDigit(c) || c is '-' or '_')
            {
                anchor[length++] = char.ToLowerInvariant(c);
            }
            else if (c == ' ')
            {
                anchor[length++] = '-';
            }
        }

        return new string(anchor, 0, length);
    }
}
