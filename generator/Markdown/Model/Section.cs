using DocGen.Diagnostics;

namespace DocGen.Markdown.Model;

/// <summary>A heading and the blocks up to the next heading. Tab headings (<c># [HTTP](#tab/http)</c>) do not begin a section.</summary>
/// <param name="Level">1 to 6; 0 for what stands before the first heading.</param>
/// <param name="Heading">The heading's text.</param>
/// <param name="Blocks">The blocks in document order.</param>
/// <param name="Position">Where the heading stands.</param>
internal sealed record Section(int Level, RichText Heading, Block[] Blocks, TextPosition Position)
{
    /// <summary>The name that the author gave to the heading for links (<c>&lt;a name="http-request"&gt;</c>,
    /// <c>{#http-request}</c>); empty if there is none.</summary>
    public string Anchor { get; init; } = "";
}
