namespace DocGen.Fuzz.Inputs;

/// <summary>A page that is put into a doc set.</summary>
/// <param name="Kind">The row of the table that the input is counted in.</param>
/// <param name="Path">The path of the page in the doc set; an existing page of that path is replaced.</param>
/// <param name="Text">The text of the page.</param>
internal sealed record FuzzInput(string Kind, string Path, string Text);
