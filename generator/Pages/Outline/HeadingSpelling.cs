using System.Collections.Generic;
using System.Linq;
using DocGen.Diagnostics;
using DocGen.Markdown;
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
    private static readonly NearWords<SectionKind> s_words = new(HeadingWords.Table, PageDiagnosticIds.MisspeltHeading);

    /// <summary>The section with its misspelt heading corrected; the same section if the heading needs no correction.</summary>
    /// <param name="section">The section.</param>
    /// <param name="shape">Tells the sections of the page by their looks.</param>
    /// <param name="text">The text of the page, to find the heading in.</param>
    /// <param name="findings">Receives a diagnostic for a heading that was corrected.</param>
    public static Section Mend(Section section, HeadingShape shape, PageText? text, List<PendingDiagnostic> findings)
    {
        var heading = section.Heading.Plain;
        if (section.Level < 2 || heading.Length == 0 || SectionHeadings.Classify(section) != SectionKind.Other)
        {
            return section;
        }

        if (ListOfValues(heading, section) is { } values)
        {
            findings.Add(new(PageDiagnosticIds.MisspeltHeading, PlaceOf(section, text), new([heading, values])));
            return section with { Heading = new([new TextRun(RunKind.Text, values)]) };
        }

        return (s_words.Find(heading.TrimAny(" .:"), row => Fits(row.Meaning, section)) ?? shape.Of(section)) is { } row
            ? section with { Heading = s_words.Replace(section.Heading, PlaceOf(section, text), row, findings) }
            : section;
    }

    private static TextPosition PlaceOf(Section section, PageText? text) => text?.Find(section.Position, section.Heading.Plain) ?? section.Position;

    /// <summary>The heading that a list of values was meant to have: "kindOfShelf valeus" above a table; null if it is another heading.</summary>
    private static string? ListOfValues(string heading, Section section)
    {
        var blank = heading.LastIndexOf(' ');
        if (blank <= 0 || !section.Blocks.Any(static block => block is TableBlock))
        {
            return null;
        }

        var last = heading.Substring(blank + 1);
        foreach (var (phrase, _) in HeadingWords.Values.Rows)
        {
            if (Spelling.IsNear(last, phrase.Trim()) && heading.Substring(0, blank) + phrase is var meant
                && SectionHeadings.ValuesName(meant) is not null)
            {
                return meant;
            }
        }

        return null;
    }

    /// <summary>Whether a section looks like one of a kind.</summary>
    private static bool Fits(SectionKind kind, Section section) => kind switch
    {
        SectionKind.HttpRequest or SectionKind.RequestExample => section.Blocks.Any(static block => block is CodeBlock code && RequestLineText.Is(code.Text)),
        SectionKind.Representation or SectionKind.ResponseExample or SectionKind.Example => section.Blocks.Any(static block => block is CodeBlock),
        SectionKind.Response
            => section.Blocks.Any(static block => block is CodeBlock or TableBlock || (block is ParagraphBlock text && StatusText.HasSuccess(text.Text.Plain))),
        SectionKind.RequestBody => section.Blocks.Any(static block => block is CodeBlock or TableBlock or ParagraphBlock),
        SectionKind.Properties or SectionKind.Relationships or SectionKind.Methods or SectionKind.Members or SectionKind.Permissions
            or SectionKind.Headers or SectionKind.PathParameters or SectionKind.QueryParameters => section.Blocks.Any(static block => block is TableBlock),
        _ => false,
    };
}
