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

    /// <summary>The status that the paragraph above a block, or else the heading of its section, gives; 0 if neither does.</summary>
    public static int Of(Section section, CodeBlock block)
        => section.BlockBefore(block) is ParagraphBlock paragraph && OfText(paragraph.Text.Plain.Trim()) is > 0 and var status
            ? status
            : OfText(section.Heading.Plain.Trim());

    /// <summary>Reads a text that only names a status; a sentence that mentions a status is not the caption of an example.</summary>
    private static int OfText(string text)
    {
        var words = text.Split([' ', ':', '-', '`', '(', ')', '*', '/', '.', '\u2013', '\u2014'], System.StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 8)
        {
            return 0;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Length == 3 && words[i][0] is >= '1' and <= '5' && Words.IsDigit(words[i][1]) && Words.IsDigit(words[i][2])
                && (i == 0 || ResponseWords.StatusLeads.IsIn(words[i - 1])))
            {
                return ((words[i][0] - '0') * 100) + ((words[i][1] - '0') * 10) + words[i][2] - '0';
            }
        }

        return ResponseWords.ErrorExamples.IsIn(text) ? AnyError : 0;
    }
}
