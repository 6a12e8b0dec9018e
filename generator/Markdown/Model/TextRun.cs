namespace DocGen.Markdown.Model;

/// <summary>A piece of inline text of one kind.</summary>
/// <param name="Kind">The kind of the text.</param>
/// <param name="Text">The text; for a link the text between the brackets, markers removed.</param>
/// <param name="Url">A link's target as written; null for anything else.</param>
internal sealed record TextRun(RunKind Kind, string Text, string? Url = null)
{
    /// <summary>The end of a line.</summary>
    public static readonly TextRun Break = new(RunKind.Break, "");
}
