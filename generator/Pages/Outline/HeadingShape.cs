using System.Linq;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Routes;

namespace DocGen.Pages.Outline;

/// <summary>
/// Says what a section is whose heading means nothing, where it can only be one thing: beside a section for the response, the only one with request lines shows
/// the request; beside a section for the request, the only one that tells of a status of success ("returns a `200 OK` response code") is that of the response.
/// </summary>
/// <param name="page">The page.</param>
internal sealed class HeadingShape(MarkdownPage page)
{
    private SectionKind[]? _kinds;

    /// <summary>The word for the kind of a section without a known heading; null if it may be anything.</summary>
    public WordRow<SectionKind>? Of(Section section)
        => IsOnly(section, SectionKind.HttpRequest, SectionKind.Response, HasLines) ? HeadingWords.Table.First(SectionKind.HttpRequest)
            : IsOnly(section, SectionKind.Response, SectionKind.HttpRequest, HasStatus) ? HeadingWords.Table.First(SectionKind.Response)
            : null;

    /// <summary>
    /// Whether a section looks like one of a kind that the page lacks, no other beside it does, and another kind that goes with it stands beside it.
    /// </summary>
    private bool IsOnly(Section section, SectionKind kind, SectionKind beside, System.Func<Section, bool> looksLike)
    {
        // Most pages have neither a section for the request nor one for the response.
        var kinds = _kinds ??= [.. page.Sections.Select(static one => one.Level > 1 ? SectionHeadings.Classify(one) : SectionKind.Other)];
        if (System.Array.IndexOf(kinds, beside) < 0 || !looksLike(section))
        {
            return false;
        }

        var (isBeside, example) = (false, 0);
        for (var i = 0; i < kinds.Length; i++)
        {
            var (other, known) = (page.Sections[i], kinds[i]);
            example = other.Level > 1 && other.Level <= example ? 0 : example;
            if (example > 0 && ReferenceEquals(other, section))
            {
                return false;
            }

            example = example == 0 && known == SectionKind.Example ? other.Level : example;

            // What stands deeper belongs to an example, or to another operation.
            if (other.Level != section.Level || example > 0)
            {
                continue;
            }

            if (known == kind || (!ReferenceEquals(other, section) && known == SectionKind.Other && looksLike(other)))
            {
                return false;
            }

            isBeside |= known == beside;
        }

        return isBeside;
    }

    private static bool HasLines(Section section)
        => section.Blocks.Any(static block => block is CodeBlock code && RequestLineText.Is(code.Text)
            && code.Annotation?["blockType"] is not { Text: "request" or "example" });

    private static bool HasStatus(Section section)
        => section.Blocks.Any(static block => block is ParagraphBlock text
            && ResponseWords.Statuses.IsIn(text.Text.Plain) && StatusText.HasSuccess(text.Text.Plain));
}
