using System.Collections.Generic;
using System.Linq;
using DocGen.Markdown.Model;
using DocGen.Pages.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Operations;

/// <summary>
/// Finds the format of a body. In this order: what the heading above its members says ("Form data parameters", "JSON parameters"), which format an example
/// sends, which content type the section names. Without any of these the format is JSON.
/// </summary>
internal static class BodyFormatReader
{
    /// <summary>Reads the format.</summary>
    /// <param name="sections">The sections of the body.</param>
    /// <param name="samples">The examples of the request.</param>
    public static BodyFormat Read(IReadOnlyList<PageSection> sections, EquatableArray<RequestSample> samples)
    {
        foreach (var section in sections)
        {
            if (FormatWords.Headings.Find(section.Section.Heading.Plain) is { } heading)
            {
                return heading.Meaning;
            }
        }

        foreach (var sample in samples)
        {
            if (sample.ContentType is { } type && FormatWords.ContentTypes.Find(type) is { } shown)
            {
                return shown.Meaning;
            }

            if (!sample.Members.IsEmpty)
            {
                return BodyFormat.Json;
            }
        }

        foreach (var paragraph in sections.SelectMany(static section => section.Section.BlocksOf<ParagraphBlock>()))
        {
            if (FormatWords.ContentTypes.Find(paragraph.Text.Plain) is { } named)
            {
                return named.Meaning;
            }
        }

        return BodyFormat.Json;
    }
}
