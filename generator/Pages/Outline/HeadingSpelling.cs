using System.Collections.Generic;
using System.Linq;
using DocGen.Diagnostics;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Pages.Outline;

/// <summary>
/// Reads a misspelt heading, such as <c>## HTTP reqest</c>, as the one that was meant. A heading that means something as it is written is left alone,
/// and so is one whose section does not look like what it would mean.
/// </summary>
internal static class HeadingSpelling
{
    /// <summary>The page with its headings mended; the same page if none is misspelt.</summary>
    /// <param name="page">The page.</param>
    /// <param name="findings">Receives a diagnostic for each heading that was mended.</param>
    public static MarkdownPage Mend(MarkdownPage page, List<PendingDiagnostic> findings)
    {
        List<Section>? sections = null;
        for (var i = 0; i < page.Sections.Count; i++)
        {
            var section = page.Sections[i];
            if (section.Level > 1 && Meant(section) is { } row)
            {
                sections ??= [.. page.Sections];
                sections[i] = section with { Heading = new([new TextRun(RunKind.Text, row.SeenIn)]) };
                var place = page.Text?.Find(section.Position, section.Heading.Plain) ?? section.Position;
                findings.Add(new(PageDiagnosticIds.MisspeltHeading, place, new([section.Heading.Plain, row.SeenIn])));
            }
        }

        return sections is null ? page : page with { Sections = sections };
    }

    /// <summary>The word that a heading was meant to be; null if it means something as it is, or nothing near it.</summary>
    private static WordRow<SectionKind>? Meant(Section section)
    {
        var text = section.Heading.Plain.Trim(' ', '.', ':');
        return text.Length > 3 && !HeadingWords.Table.HasWhole(text) && SectionHeadings.Classify(section.Heading.Plain) == SectionKind.Other
            ? HeadingWords.Table.All.FirstOrDefault(row => row.Match != WordMatch.End && Spelling.IsNear(text, row.Phrase.Trim()) && Fits(row.Meaning, section))
            : null;
    }

    /// <summary>Whether a section looks like one of a kind.</summary>
    private static bool Fits(SectionKind kind, Section section) => kind switch
    {
        SectionKind.HttpRequest or SectionKind.RequestExample => section.Blocks.Any(static block => block is CodeBlock code && RequestLineText.Is(code.Text)),
        SectionKind.Representation or SectionKind.ResponseExample or SectionKind.Example => section.Blocks.Any(static block => block is CodeBlock),
        SectionKind.Response
            => section.Blocks.Any(static block => block is CodeBlock or TableBlock || (block is ParagraphBlock text && HasStatus(text.Text.Plain))),
        SectionKind.RequestBody => section.Blocks.Any(static block => block is CodeBlock or TableBlock or ParagraphBlock),
        SectionKind.Properties or SectionKind.Relationships or SectionKind.Methods or SectionKind.Members or SectionKind.Permissions
            or SectionKind.Headers or SectionKind.PathParameters or SectionKind.QueryParameters => section.Blocks.Any(static block => block is TableBlock),
        _ => false,
    };

    /// <summary>Whether a text holds a status code of a success: a number from 200 to 299.</summary>
    private static bool HasStatus(string text)
    {
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] == '2' && Words.IsDigit(text[i + 1]) && Words.IsDigit(text[i + 2])
                && (i == 0 || !Words.IsWordCharacter(text[i - 1])) && (i + 3 == text.Length || !Words.IsWordCharacter(text[i + 3])))
            {
                return true;
            }
        }

        return false;
    }
}
