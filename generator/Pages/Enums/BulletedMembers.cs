using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Markdown.Model;
using DocGen.Pages.Model;
using DocGen.Pages.Outline;
using DocGen.Primitives;

namespace DocGen.Pages.Enums;

/// <summary>Reads an enumeration that is a bulleted list: "red", "`red`: like a rose". A list with other items is prose,
/// and none of its items is a member.</summary>
internal static class BulletedMembers
{
    private const int Fewest = 2;

    /// <summary>Reads the members of a list; empty if the section has no list of this kind.</summary>
    public static List<EnumMember> Read(Section section)
    {
        var members = new List<EnumMember>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in section.BlocksOf<ParagraphBlock>().Where(static paragraph => paragraph.IsListItem))
        {
            if (ReadItem(item.Text.Plain) is not { } member)
            {
                return [];
            }

            if (known.Add(member.Name))
            {
                members.Add(member);
            }
        }

        return members.Count >= Fewest ? members : [];
    }

    private static EnumMember? ReadItem(string text)
    {
        var line = text.TrimStartAny("`\"");
        var end = 0;
        while (end < line.Length && Words.IsWordCharacter(line[end]))
        {
            end++;
        }

        var name = line.Substring(0, end);
        var rest = line.Substring(end).TrimStartAny("`\" ");
        if (!Words.IsIdentifier(name) || (rest.Length > 0 && rest[0] is not ('-' or '\u2013' or '\u2014' or ':')))
        {
            return null;
        }

        return new EnumMember(name, null, rest.TrimStartAny("-\u2013\u2014: "));
    }
}
