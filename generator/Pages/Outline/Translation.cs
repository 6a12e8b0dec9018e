using System;
using System.Collections.Generic;
using DocGen.Diagnostics;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Outline;

/// <summary>
/// Gives a page in another language the English words that readers know: headings (<c>## Solicitação HTTP</c>) get the names that links to the
/// English ones use, heads of columns (<c>|Propriedade|Tipo|Descrição|</c>) and types ("Coleção de cadeias de caracteres") the English words.
/// Texts for people stay as they are.
/// </summary>
internal static class Translation
{
    private static readonly TextMemo<Language?> s_languages = new(static head => Language.Of(WordOf(head)));

    /// <summary>The page with English words; the same page if it has no word of another language.</summary>
    /// <param name="page">The page.</param>
    /// <param name="findings">Takes the names that a translation replaced.</param>
    public static MarkdownPage Apply(MarkdownPage page, List<PendingDiagnostic> findings)
    {
        if (Find(page) is not { } language)
        {
            return page;
        }

        var names = new TranslatedNames(page, findings);
        var sections = new List<Section>(page.Sections.Length);
        foreach (var section in page.Sections)
        {
            sections.Add(Apply(section, language, names));
        }

        return page with { Sections = sections.ToArray() };
    }

    /// <summary>The language of the first heading or head of a column that is a word of one.</summary>
    private static Language? Find(MarkdownPage page)
    {
        for (var i = 0; i < page.Sections.Length; i++)
        {
            var section = page.Sections[i];
            if (section.Level > 1 && Language.Of(section.Heading.Plain) is { } spoken)
            {
                return spoken;
            }

            for (var k = 0; k < section.Blocks.Length; k++)
            {
                if (section.Blocks[k] is TableBlock { Header.Length: > 1 } table && FindInHeader(table) is { } written)
                {
                    return written;
                }
            }
        }

        return null;
    }

    private static Language? FindInHeader(TableBlock table)
    {
        for (var i = 0; i < table.Header.Length; i++)
        {
            if (s_languages.Of(table.Header[i].Plain) is { } language)
            {
                return language;
            }
        }

        return null;
    }

    private static Section Apply(Section section, Language language, TranslatedNames names)
    {
        var anchor = section.Anchor.Length == 0 && section.Level > 1 ? language.Headings.Find(section.Heading.Plain.TrimAny(" :"))?.Meaning : null;
        var english = section with { Heading = section.Level == 1 ? TitleOf(section) : section.Heading, Anchor = anchor ?? section.Anchor };
        var isOfBody = section.Level > 1 && SectionHeadings.Classify(english) == SectionKind.RequestBody;
        var blocks = new List<Block>(section.Blocks.Length);
        foreach (var block in section.Blocks)
        {
            blocks.Add(block is TableBlock table ? names.Apply(TranslatedTable.Of(table, language), isOfBody) : block);
        }

        return english with { Blocks = blocks.ToArray() };
    }

    /// <summary>
    /// <c># &lt;a name="shelf-resource-type"&gt;&lt;/a&gt;Tipo de recurso Shelf</c> is "Shelf resource type": the name for links is that of the
    /// English title, and the title spells the type.
    /// </summary>
    private static RichText TitleOf(Section section)
    {
        var english = section.Anchor.Replace('-', ' ');
        var title = PageTitle.Of(english);
        var ending = TitleWords.Enum.PhraseIn(english) ?? TitleWords.Resource.PhraseIn(english);
        var isOneWord = ending is not null && title.Name.Length > 0 && title.Name.Length == english.Length - ending.Length;
        if (!isOneWord || PageTitle.Of(section.Heading.Plain).Name.Length > 0)
        {
            return section.Heading;
        }

        var spelled = Array.Find(section.Heading.Plain.Split(' ', '*', '`'), word => word.Is(title.Name)) ?? title.Name;
        return new RichText([new TextRun(RunKind.Text, spelled + ending)]);
    }

    /// <summary>The word in the head of a column, without markup.</summary>
    internal static string WordOf(string head) => head.TrimAny(" *:?");
}
