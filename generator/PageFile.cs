using DocGen.Pages.Model;

namespace DocGen;

/// <summary>What one file gives, before both parts part ways: an edit that changes one leaves what hangs on the other alone.</summary>
/// <param name="Page">The page without any position.</param>
/// <param name="Report">Where the page has what diagnostics are about, and what reading found.</param>
internal sealed record PageFile(Page Page, PageReport Report);
