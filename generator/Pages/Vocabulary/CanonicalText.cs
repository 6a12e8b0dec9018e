using System.Linq;
using DocGen.Diagnostics;
using DocGen.Markdown.Model;

namespace DocGen.Pages.Vocabulary;

/// <summary>The sentences that forms write where a page shows what others say.</summary>
internal static class CanonicalText
{
    /// <summary>The sentence that the response is a stream: the text of the first row among the words for it.</summary>
    public static ParagraphBlock OfStream(TextPosition position)
        => new(new RichText([new TextRun(RunKind.Text, ResponseWords.Stream.Rows.First().SeenIn)]), IsListItem: false, position);
}
