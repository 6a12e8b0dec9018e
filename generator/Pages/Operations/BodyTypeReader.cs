using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Operations;

/// <summary>Finds the type in "supply a JSON representation of the [x] object", with a link, in bold or as a bare word.</summary>
internal static class BodyTypeReader
{
    /// <summary>Adds the types that a paragraph names.</summary>
    public static void Read(PageContext context, RichText text, List<TypeName> types, ref bool isCollection)
    {
        var runs = text.Runs;
        for (var i = 0; i < runs.Length && types.Count == 0; i++)
        {
            if (runs[i].Kind != RunKind.Text || !(HasPhrase(runs[i].Text, out var rest) || IsArticle(runs, i, out rest)))
            {
                continue;
            }

            isCollection = BodyWords.Collections.IsIn(rest);
            if (i + 1 < runs.Length && !HasSentenceEnd(rest) && !BodyWords.NoTypes.IsIn(rest))
            {
                AddMarked(context, runs, i + 1, types, isNear: rest.IndexOf(',') < 0);
            }

            if (types.Count == 0 && BareName(rest) is { } name)
            {
                types.Add(new TypeName(name));
            }
        }
    }

    /// <summary>Whether the address of a link may be that of a page about a type, and not about a status: "[`201`](codes.md)".</summary>
    public static bool IsTypeLink(PageContext context, TextRun run)
        => run is { Kind: RunKind.Link, Text: { Length: > 0 } text } && !Words.IsDigit(text[0])
            && run.Url?.StartsWith("/", System.StringComparison.Ordinal) != true
            && context.Link(run.Text, run.Url ?? "") is { LinkPath: { } path } && path.IndexOf("/api/", System.StringComparison.Ordinal) < 0;

    private static bool HasPhrase(string text, out string rest)
    {
        rest = "";
        if (BodyWords.TypeLeads.IndexIn(text, out var end) < 0)
        {
            return false;
        }

        rest = text.Substring(end);
        return true;
    }

    /// <summary>Whether a paragraph only says "A [x](x.md).", which names the body as well.</summary>
    private static bool IsArticle(TextRun[] runs, int index, out string rest)
    {
        rest = "";
        return index == 0 && runs.Length is 2 or 3 && BodyWords.Articles.IsIn(runs[0].Text.Trim()) && runs[runs.Length - 1].Text.Length < 30;
    }

    private static bool HasSentenceEnd(string text)
    {
        var dot = text.IndexOf(". ", System.StringComparison.Ordinal);
        return dot >= 0 || text.TrimEnd().Ends(".");
    }

    /// <summary>A link, or a bold name in the same clause ("provide the content with its headers, all encoded in **base64**" names none), and further ones with
    /// nothing but "or" and "object" between them.</summary>
    private static void AddMarked(PageContext context, TextRun[] runs, int index, List<TypeName> types, bool isNear)
    {
        for (; index < runs.Length; index++)
        {
            var run = runs[index];
            if (IsTypeLink(context, run))
            {
                types.Add(context.Link(run.Text, run.Url ?? ""));
            }
            else if (isNear && run.Kind == RunKind.Bold && Words.IsDottedName(run.Text.Trim()))
            {
                types.Add(new TypeName(run.Text.Trim()));
            }
            else if (run.Kind != RunKind.Text || !BodyWords.Alternatives.IsIn(run.Text) || run.Text.Length > 25 || HasSentenceEnd(run.Text))
            {
                return;
            }
        }
    }

    /// <summary>The name in "the x object"; null if the words are of another form.</summary>
    private static string? BareName(string text)
    {
        var words = text.Split([' ', '\n', ',', '.'], System.StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 1 < words.Length && i < 5; i++)
        {
            if (!BodyWords.ObjectWords.IsIn(words[i + 1]))
            {
                continue;
            }

            var name = words[i].TrimAny("`*'\"");
            return Words.IsDottedName(name) && !IsCommonWord(name) ? name : null;
        }

        return null;
    }

    /// <summary>Whether a word in front of "object" does not name a type, such as "JSON".</summary>
    public static bool IsCommonWord(string word) => WrittenTypeNames.IsNoise(word) || BodyWords.NoNames.IsIn(word);
}
