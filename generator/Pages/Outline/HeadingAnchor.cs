using System.Collections.Generic;

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

    /// <summary>
    /// The anchor that some sites use, which begins with that of the heading above: <c>#lid-object-lid-structure</c> for "Lid Structure" below "Lid Object".
    /// Null for a heading with none above it.
    /// </summary>
    /// <param name="sections">The sections of the page.</param>
    /// <param name="index">The section of the heading.</param>
    public static string? Nested(IReadOnlyList<PageSection> sections, int index)
    {
        var section = sections[index].Section;
        for (var above = index - 1; above >= 0; above--)
        {
            if (sections[above].Section.Level < section.Level)
            {
                return sections[above].Section.Level < 2 ? null : Of(sections[above].Section.Heading.Plain) + "-" + Of(section.Heading.Plain);
            }
        }

        return null;
    }
}
