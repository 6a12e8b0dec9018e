using System;
using System.Runtime.CompilerServices;
using System.Text;
using DocGen.Markdown.Model;
using DocGen.Primitives;

namespace DocGen.Pages.Vocabulary;

/// <summary>Finds the meaning of headings.</summary>
internal static class SectionHeadings
{
    private static readonly TextMemo<SectionKind> s_kinds = new(Find);

    /// <summary>
    /// What the heading of a section means: in its words, else in the name that links to it use, which translations leave as it was
    /// (<c>## &lt;a name="http-request"&gt;&lt;/a&gt;Solicitação HTTP</c>; the second of a kind is called <c>request-1</c>).
    /// </summary>
    public static SectionKind Classify(Section section)
    {
        var kind = Classify(section.Heading.Plain);
        return kind != SectionKind.Other || section.Anchor.Length == 0
            ? kind
            : Classify(section.Anchor.TrimEndAny("-0123456789").Replace('-', ' '));
    }

    /// <summary>What a heading of level 2 or deeper means.</summary>
    public static SectionKind Classify(string heading) => s_kinds.Of(heading);

    private static SectionKind Find(string heading)
        => HeadingWords.Table.Find(Normalize(heading)) is { } row ? row.Meaning : ValuesName(heading) is null ? SectionKind.Other : SectionKind.Values;

    /// <summary>The name in "x values"; null if the heading is of another form.</summary>
    public static string? ValuesName(string heading)
    {
        var text = heading.Trim().TrimEndAny(".:").TrimEnd();
        var rest = HeadingWords.Values.PhraseIn(text) is { } ending ? text.Substring(0, text.Length - ending.Length)
            : HeadingWords.ValuesOf.PhraseIn(text) is { } start
                ? HeadingWords.EnumKind.PhraseIn(text) is { } kind
                    ? text.Substring(start.Length, Math.Max(0, text.Length - kind.Length - start.Length))
                    : text.Substring(start.Length)
            : null;
        if (rest is null)
        {
            return null;
        }

        var name = rest.TrimAny(" `*'\"");
        return Words.IsIdentifier(name) ? name : null;
    }

    /// <summary>
    /// The name in the heading of a list of values. Where it is translated, the name that links use still ends in "values", and what stands before that is a
    /// word of the heading: <c>### &lt;a name="kindofshelf-values"&gt;&lt;/a&gt;Valores kindOfShelf</c>. Where that word is translated as well
    /// (<c>### &lt;a name="tone-values"&gt;&lt;/a&gt;Valores de tom</c>), the table has to say that it lists members.
    /// </summary>
    public static string? ValuesName(Section section)
    {
        if (ValuesName(section.Heading.Plain) is { } name)
        {
            return name;
        }

        return section.Anchor.Length > 0 && ValuesName(section.Anchor.Replace('-', ' ')) is { } linked
            ? Array.Find(section.Heading.Plain.Split(' '), word => word.Is(linked)) ?? (HasMembers(section) ? linked : null)
            : null;
    }

    private static bool HasMembers(Section section)
    {
        foreach (var block in section.Blocks)
        {
            if (block is TableBlock { Header.Length: > 0 } table && ValueWords.MemberHead.IsIn(table.Header[0].Plain.TrimAny(" *")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Lower case, single blanks, no punctuation at the end.</summary>
    [MethodImpl(Jit.HotLoop)]
    private static string Normalize(string heading)
    {
        var text = new StringBuilder(heading.Length);
        foreach (var c in heading)
        {
            if (!char.IsWhiteSpace(c))
            {
                text.Append(char.ToLowerInvariant(c));
            }
            else if (text.Length > 0 && text[text.Length - 1] != ' ')
            {
                text.Append(' ');
            }
        }

        return text.ToString().TrimEndAny(" .:()");
    }
}
