using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Operations;

/// <summary>Finds the type in the sentence of a response: a link, else bold text, else a word.</summary>
internal static class ResponseTypeReader
{
    private static readonly char[] s_betweenWords = [' ', ',', ';', '(', ')', '\n'];

    /// <summary>Reads the type in the runs from an index on; null if they name none.</summary>
    public static TypeExpression? Read(PageContext context, List<TextRun> sentence, int start)
        => ReadLinked(context, sentence, start) ?? ReadBold(sentence, start) ?? ReadWord(context, sentence, start);

    /// <summary>Reads the first link to a type, with alternatives behind "or"; null if there is none.</summary>
    public static TypeExpression? ReadLinked(PageContext context, List<TextRun> sentence, int start = 0)
    {
        var types = new List<TypeName>();
        var isCollection = false;
        for (var i = start; i < sentence.Count; i++)
        {
            if (!BodyTypeReader.IsTypeLink(context, sentence[i]))
            {
                continue;
            }

            if (types.Count == 0)
            {
                isCollection = IsCollection(sentence, i);
            }
            else if (!(sentence[i - 1].Kind == RunKind.Text && BodyWords.Alternatives.IsIn(sentence[i - 1].Text) && sentence[i - 1].Text.Length < 30))
            {
                break;
            }

            types.Add(context.Link(sentence[i].Text, sentence[i].Url ?? ""));
        }

        return types.Count == 0 ? null : new(new(types.ToArray()), isCollection);
    }

    /// <summary>
    /// Whether the response holds only the address of what a sentence names: "a `202 Accepted` response containing a link to the [order](order.md)".
    /// </summary>
    public static bool NamesAddress(PageContext context, List<TextRun> sentence)
        => sentence.FindIndex(run => BodyTypeReader.IsTypeLink(context, run)) is > 0 and var link
            && sentence[link - 1].Kind == RunKind.Text && ResponseWords.AddressLeads.IsIn(sentence[link - 1].Text.TrimEnd());

    private static TypeExpression? ReadBold(List<TextRun> sentence, int start)
    {
        for (var i = start; i < sentence.Count; i++)
        {
            var name = sentence[i].Text.Trim();
            if (sentence[i].Kind == RunKind.Bold && Words.IsDottedName(name) && !BodyTypeReader.IsCommonWord(name) && IsBesideTypeWord(sentence, i))
            {
                return new(new([new TypeName(name)]), IsCollection(sentence, i));
            }
        }

        return null;
    }

    /// <summary>Whether bold text is a type and not a property or an action: "a **x**", "**x** object".</summary>
    private static bool IsBesideTypeWord(List<TextRun> sentence, int index)
    {
        var before = index > 0 ? sentence[index - 1].Text.TrimEnd() : "";
        var after = index + 1 < sentence.Count ? sentence[index + 1].Text.TrimStart() : "";
        return ResponseWords.TypeEndings.IsIn(after) || ResponseWords.TypeArticles.IsIn(before);
    }

    /// <summary>A primitive word, or the word in front of "object" or "collection".</summary>
    private static TypeExpression? ReadWord(PageContext context, List<TextRun> sentence, int start)
    {
        for (var i = start; i < sentence.Count; i++)
        {
            if (sentence[i].Kind is RunKind.Link or RunKind.Bold)
            {
                continue;
            }

            var words = sentence[i].Text.Split(s_betweenWords, System.StringSplitOptions.RemoveEmptyEntries);
            for (var k = 0; k < words.Length; k++)
            {
                var word = words[k].TrimAny("`*\"'.:");
                if (IsTypeWord(words, k, word))
                {
                    var isCollection = IsCollectionBefore(string.Join(" ", words, 0, k))
                        || IsCollectionAfter(string.Join(" ", words, k + 1, words.Length - k - 1));
                    return isCollection ? context.Collection(word) : context.SimpleType(word);
                }
            }
        }

        return null;
    }

    private static bool IsTypeWord(string[] words, int index, string word)
    {
        var next = index + 1 < words.Length ? words[index + 1].TrimAny(".:") : "";
        if (PrimitiveWords.Contains(word))
        {
            // "a stream", "a date": a type's name has its capital, or says that it is a value.
            return !ResponseWords.NoTypes.IsIn(word)
                && (char.IsUpper(word[0]) || ResponseWords.TypeWords.IsIn(next) || (index > 0 && words[index - 1] is "a" or "an"));
        }

        var isObject = ResponseWords.ObjectWords.IsIn(next);
        return isObject && word.Length > 2 && Words.IsDottedName(word) && !BodyTypeReader.IsCommonWord(word) && !ResponseWords.NoNames.IsIn(word)
            && (!AllLower(word) || !ResponseWords.CollectionWord.IsIn(next));
    }

    private static bool AllLower(string word)
    {
        foreach (var c in word)
        {
            if (char.IsUpper(c) || c == '.')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCollection(List<TextRun> sentence, int index)
    {
        var before = index > 0 && sentence[index - 1].Kind == RunKind.Text ? sentence[index - 1].Text : "";
        var after = index + 1 < sentence.Count && sentence[index + 1].Kind == RunKind.Text ? sentence[index + 1].Text : "";
        return IsCollectionBefore(before) || IsCollectionAfter(after) || ResponseWords.CollectionLinkEnds.IsIn(sentence[index].Text);
    }

    /// <summary>"collection of", "list of the", "array of requested" at the end of what stands before the type.</summary>
    private static bool IsCollectionBefore(string text)
    {
        var of = LastOf(text);
        if (of < 0)
        {
            return ResponseWords.TranslatedCollectionLeads.IsIn(text);
        }

        var head = text.Substring(0, of).TrimEnd();
        return ResponseWords.CollectionLeads.IsIn(head);
    }

    private static int LastOf(string text)
    {
        var at = text.LastIndexOf("of", System.StringComparison.OrdinalIgnoreCase);
        return at > 0 && text[at - 1] == ' ' && (at + 2 == text.Length || text[at + 2] == ' ') && text.Substring(at).Split(' ').Length <= 5 ? at : -1;
    }

    private static bool IsCollectionAfter(string text)
    {
        var rest = text.TrimStartAny(" )]`*");
        return ResponseWords.CollectionEnds.IsIn(rest);
    }
}
