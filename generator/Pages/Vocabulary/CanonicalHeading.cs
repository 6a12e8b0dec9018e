using DocGen.Markdown.Model;

namespace DocGen.Pages.Vocabulary;

/// <summary>The headings that forms give to the sections that they make.</summary>
internal static class CanonicalHeading
{
    /// <summary>The heading of a kind of section: the text of the kind's first row among the words for headings.</summary>
    public static RichText Of(SectionKind kind) => new([new TextRun(RunKind.Text, HeadingWords.Table.First(kind).SeenIn)]);
}
