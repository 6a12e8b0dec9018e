using DocGen.Markdown.Model;

namespace DocGen.Pages.Vocabulary;

/// <summary>The headings that forms give to the sections that they make: the words of the vocabulary's first row for each.</summary>
internal static class CanonicalHeading
{
    private static readonly RichText s_request = Text("HTTP request");

    /// <summary>The heading of a kind of section.</summary>
    public static RichText Of(SectionKind kind) => kind switch
    {
        SectionKind.HttpRequest => s_request,
        _ => throw new System.ArgumentOutOfRangeException(nameof(kind)),
    };

    private static RichText Text(string text) => new([new TextRun(RunKind.Text, text)]);
}
