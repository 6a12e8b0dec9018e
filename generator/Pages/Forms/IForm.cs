namespace DocGen.Pages.Forms;

/// <summary>
/// One way of writing what other pages write in the canonical way. A form rewrites such text into the canonical shape,
/// which is sections with known headings, request lines in code blocks, members and values in tables, before any reader sees the page.
/// </summary>
internal interface IForm
{
    /// <summary>Rewrites a page; returns the same draft where nothing is written in this form.</summary>
    /// <param name="draft">The page as the forms before this one left it.</param>
    PageDraft Rewrite(PageDraft draft);
}
