using DocGen.Markdown.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Samples;

/// <summary>
/// The status of a response that a page shows by its body alone: what the text above it says (<c>##### 401: Unauthorized</c>, "Error response:").
/// </summary>
internal static class BodyStatus
{
    /// <summary>The status that is assumed for an error without a number.</summary>
    private const int AnyError = 400;

    /// <summary>A text of more words is a sentence.</summary>
    private const int MostWords = 8;

    private const string Separators = " :-`()*/.\u2013\u2014";

    /// <summary>The status that the paragraph above a block, or else the heading of its section, gives; 0 if neither does.</summary>
    public static int Of(Section section, CodeBlock block)
        => section.BlockBefore(block) is ParagraphBlock paragraph && OfText(paragraph.Text.Plain.Trim()) is > 0 and var status
            ? status
            : OfText(section.Heading.Plain.Trim());

    /// <summary>Reads a text that only names a status; a sentence that mentions a status is not the caption of an example.</summary>
    private static int OfText(string text)
    {
        var (count, status, last) = (0, 0, "");
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = start;
            while (end < text.Length && Separators.IndexOf(text[end]) < 0)
            {
                end++;
            }

            if (end == start)
            {
                continue;
            }

            if (++count > MostWords)
            {
                return 0;
            }

            status = status > 0 || !IsStatus(text, start, end) || !(last.Length == 0 || ResponseWords.StatusLeads.IsIn(last)) ? status : NumberAt(text, start);
            last = text.Substring(start, end - start);
        }

        return count == 0 ? 0 : status > 0 ? status : ResponseWords.ErrorExamples.IsIn(text) ? AnyError : 0;
    }

    private static bool IsStatus(string text, int start, int end)
        => end - start == 3 && text[start] is >= '1' and <= '5' && Words.IsDigit(text[start + 1]) && Words.IsDigit(text[start + 2]);

    private static int NumberAt(string text, int start) => ((text[start] - '0') * 100) + ((text[start + 1] - '0') * 10) + text[start + 2] - '0';
}
