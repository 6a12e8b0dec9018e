using DocGen.Markdown.Model;
using DocGen.Pages.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Members;

/// <summary>The name of a member as read from its cell.</summary>
/// <param name="Name">The wire name, without markers and suffixes.</param>
/// <param name="IsValid">Whether it can be a member's name.</param>
/// <param name="IsDeprecated">Whether the cell says "(deprecated)".</param>
/// <param name="Requirement">What the cell says of it: "(required)", "(optional)".</param>
internal readonly record struct MemberName(string Name, bool IsValid, bool IsDeprecated, Requirement Requirement)
{
    /// <summary>Reads a name cell.</summary>
    public static MemberName Read(RichText cell)
    {
        var text = WithoutFootnote(cell.Plain);
        if (IsWireName(text))
        {
            return new(text, true, false, Requirement.Unknown);
        }

        var isDeprecated = MemberWords.DeprecatedRemark.IsIn(text);
        var requirement = MemberWords.RequiredRemark.IsIn(text)
            ? Requirement.Required
            : MemberWords.OptionalRemark.IsIn(text) ? Requirement.Optional : MarkOf(text);
        var open = text.IndexOfAnyOf("(=\n");
        requirement = requirement == Requirement.Unknown && open > 0 && text[open] == '\n'
            ? RequirementWords.Of(text.Substring(open + 1).TrimAny(" *_"))
            : requirement;
        var name = (open > 0 ? text.Substring(0, open) : text).TrimAny(" *`\"':.,?\\");
        if (name.Length > 2 && name[0] == '_' && name[name.Length - 1] == '_')
        {
            // Emphasis that was not recognised.
            name = name.Substring(1, name.Length - 2);
        }

        return new(name, IsWireName(name), isDeprecated, requirement);
    }

    /// <summary>"poll? [2]": a number in brackets behind a name leads to a footnote. Those of "ids[0]" are a part of the name.</summary>
    private static string WithoutFootnote(string text)
    {
        var open = text.EndsWith("]", System.StringComparison.Ordinal) ? text.LastIndexOf(" [", System.StringComparison.Ordinal) : -1;
        if (open <= 0 || open + 3 >= text.Length)
        {
            return text;
        }

        for (var i = open + 2; i < text.Length - 1; i++)
        {
            if (!Words.IsDigit(text[i]))
            {
                return text;
            }
        }

        return text.Substring(0, open).TrimEnd();
    }

    /// <summary>"name?" may be absent, "name *" is required. A mark behind the question mark leads to a footnote.</summary>
    private static Requirement MarkOf(string text)
    {
        var end = text.Length;
        while (end > 0 && text[end - 1] is '*' or ' ' or '\\' or '`')
        {
            end--;
        }

        return end > 0 && text[end - 1] == '?'
            ? Requirement.Optional
            : text.IndexOf('*', end) >= 0 && text[0] != '*' ? Requirement.Required : Requirement.Unknown;
    }

    private static bool IsWireName(string text)
    {
        // "[].size" is a member of the items of a list that is the whole body.
        var first = text.StartsWith("[].", System.StringComparison.Ordinal) ? 3 : 0;
        if (text.Length == first || text.Length > 200 || !(Words.IsLetter(text[first]) || text[first] is '_' or '@' or '$'))
        {
            return false;
        }

        foreach (var c in text)
        {
            // "ids[]", "filter[name]": names of queries and forms.
            if (!Words.IsWordCharacter(c) && c is not ('.' or '@' or '-' or '#' or '$' or '[' or ']' or '/' or ':'))
            {
                return false;
            }
        }

        return true;
    }
}
