using DocGen.Markdown.Model;
using DocGen.Pages.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Resources;

/// <summary>Finds the base type in an introduction: "Inherits from [x]", "derived from [x]", "a subclass of [x]".</summary>
internal static class BaseTypeReader
{
    /// <summary>Reads the first base that the blocks name; null if they name none, or the type itself.</summary>
    public static TypeName? Read(PageContext context, Block[] blocks, string ownName)
    {
        foreach (var block in blocks)
        {
            var text = block switch
            {
                ParagraphBlock paragraph => paragraph.Text,
                QuoteBlock quote => quote.Text,
                _ => null,
            };

            if (text is not null && BaseWords.Stems.IsIn(text.Plain)
                && ReadText(context, text.Runs, ownName) is { } type)
            {
                return type;
            }
        }

        return null;
    }

    private static TypeName? ReadText(PageContext context, TextRun[] runs, string ownName)
    {
        for (var i = 0; i < runs.Length; i++)
        {
            if (runs[i].Kind != RunKind.Text || EndOfPhrase(runs[i].Text) is not (>= 0 and var end))
            {
                continue;
            }

            var rest = runs[i].Text.Substring(end);
            var type = IsFiller(rest) && i + 1 < runs.Length ? Named(context, runs[i + 1]) : FromText(rest);
            if (type is not null && !NameParts.LastPart(type.Name).Is(NameParts.LastPart(ownName)))
            {
                return type;
            }
        }

        return null;
    }

    private static int EndOfPhrase(string text)
    {
        foreach (var (phrase, _) in BaseWords.Leads.Rows)
        {
            var at = text.IndexOfWord(phrase);

            // "Resources that derive from x" is about other types, and a negated sentence says nothing about this one.
            if (at >= 0 && !(at >= 5 && BaseWords.Denials.IsIn(text.Substring(0, at).TrimEnd())) && !BaseWords.Others.IsIn(text.Substring(0, at)))
            {
                return at + phrase.Length;
            }
        }

        return -1;
    }

    /// <summary>Whether only words such as "the abstract base type" stand between the phrase and the name.</summary>
    private static bool IsFiller(string text)
    {
        if (text.Length > 60)
        {
            return false;
        }

        foreach (var word in text.Split([' ', ':', '*', '"', '\''], System.StringSplitOptions.RemoveEmptyEntries))
        {
            if (!BaseWords.Fillers.IsIn(word))
            {
                return false;
            }
        }

        return true;
    }

    private static TypeName? Named(PageContext context, TextRun run)
    {
        if (run.Kind == RunKind.Link)
        {
            var link = context.Link(run.Text, run.Url ?? "");
            return link.LinkPath is null && !Words.IsDottedName(link.Name) ? null : link;
        }

        var name = WrittenTypeNames.Clean(run.Text);
        return run.Kind is RunKind.Bold or RunKind.Code && Words.IsDottedName(name) ? new TypeName(name) : null;
    }

    /// <summary>Whether a name without markup cannot be an English word; only such a name is taken for a type.</summary>
    private static TypeName? FromText(string text)
    {
        foreach (var word in text.Split([' ', ',', ';'], System.StringSplitOptions.RemoveEmptyEntries))
        {
            var name = word.TrimAny(".*`:");
            if (Words.IsDottedName(name) && (name.IndexOf('.') > 0 || HasInnerCapital(name)))
            {
                return new TypeName(name);
            }

            if (!IsFiller(word))
            {
                return null;
            }
        }

        return null;
    }

    private static bool HasInnerCapital(string name)
    {
        for (var i = 1; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && char.IsLower(name[i - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
