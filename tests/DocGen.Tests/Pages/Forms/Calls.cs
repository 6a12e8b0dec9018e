using System.Linq;

namespace DocGen.Tests.Pages.Forms;

/// <summary>The operations of a page in short.</summary>
internal static class Calls
{
    /// <summary>Each operation as its title with its request lines: "Get a crate: GET /crates/{id}".</summary>
    public static string[] Of(string page)
        => [.. Reading.Page(page, "reference/crates.md").Page.Operations.Select(
            static operation => operation.Title + ": " + string.Join(", ", operation.Lines.Select(static line => line.Verb + " " + Reading.Show(line.Route))))];
}
