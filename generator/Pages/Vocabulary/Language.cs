using System;
using System.Collections.Generic;
using DocGen.Primitives;

namespace DocGen.Pages.Vocabulary;

/// <summary>The words of a language other than English by which translated pages name what the other tables of words have in English.</summary>
/// <param name="Heads">Heads of columns, with the English ones.</param>
/// <param name="Headings">Headings, with the names that links to the English ones use.</param>
/// <param name="Types">Cells of types that name a primitive one, with its English name.</param>
/// <param name="Collections">What stands beside the type of the items in a cell of a collection.</param>
/// <param name="Names">First cells of tables of headers and permissions, with the English ones.</param>
internal sealed record Language(
    WordTable<string> Heads, WordTable<string> Headings, WordTable<string> Types, PhraseList Collections, WordTable<string> Names)
{
    /// <summary>All languages. English is not among them: its words are those that the readers know.</summary>
    public static readonly EquatableArray<Language> All = new(
    [
        new(PortugueseWords.Heads, PortugueseWords.Headings, PortugueseWords.Types, PortugueseWords.Collections, PortugueseWords.Names),
        new(SpanishWords.Heads, SpanishWords.Headings, SpanishWords.Types, SpanishWords.Collections, SpanishWords.Names),
        new(FrenchWords.Heads, FrenchWords.Headings, FrenchWords.Types, FrenchWords.Collections, FrenchWords.Names),
        new(GermanWords.Heads, GermanWords.Headings, GermanWords.Types, GermanWords.Collections, GermanWords.Names),
    ]);

    private static readonly Dictionary<string, Language> s_byWord = ByWord();

    /// <summary>The first language that has a word as a heading or as the head of a column; null if none has it.</summary>
    public static Language? Of(string word) => s_byWord.TryGetValue(word, out var language) ? language : null;

    private static Dictionary<string, Language> ByWord()
    {
        var words = new Dictionary<string, Language>(StringComparer.OrdinalIgnoreCase);
        foreach (var language in All)
        {
            foreach (var table in new[] { language.Heads, language.Headings })
            {
                foreach (var (phrase, _) in table.Rows)
                {
                    if (!words.ContainsKey(phrase))
                    {
                        words.Add(phrase, language);
                    }
                }
            }
        }

        return words;
    }
}
