using DocGen.Primitives;

namespace DocGen.Pages.Vocabulary;

/// <summary>The words by which remarks and columns say which part of a request holds a parameter.</summary>
internal static class PlaceWords
{
    /// <summary>Remarks that name a part of a request and nothing else: "(string, query)".</summary>
    public static readonly WordTable<ParameterPlace> Remarks = new(
        new(ParameterPlace.Query, "query"),
        new(ParameterPlace.Query, "in query"),
        new(ParameterPlace.Query, "query string"),
        new(ParameterPlace.Query, "query parameter"),
        new(ParameterPlace.Path, "path"),
        new(ParameterPlace.Path, "in path"),
        new(ParameterPlace.Path, "path parameter"),
        new(ParameterPlace.Path, "url parameter"),
        new(ParameterPlace.Header, "header"),
        new(ParameterPlace.Header, "request header"),
        new(ParameterPlace.Body, "body"),
        new(ParameterPlace.Body, "in body"),
        new(ParameterPlace.Body, "request body"),
        new(ParameterPlace.Body, "form"),
        new(ParameterPlace.Body, "form data"));

    /// <summary>Cells of a column that names the parts of a request; any other word means the path.</summary>
    public static readonly WordTable<ParameterPlace> Cells = new(
        new(ParameterPlace.Header, WordMatch.Anywhere, "header", "Request header"),
        new(ParameterPlace.Query, WordMatch.Anywhere, "query", "Query string"),
        new(ParameterPlace.Body, WordMatch.Anywhere, "body", "In the body"),
        new(ParameterPlace.Body, WordMatch.Anywhere, "form", "Form data"));

    /// <summary>The place that a remark names; unknown if it says something else.</summary>
    public static ParameterPlace OfRemark(string text) => Remarks.Find(text.TrimAny(" `*_:"))?.Meaning ?? ParameterPlace.Unknown;

    /// <summary>The place that a cell names; unknown if it is empty.</summary>
    public static ParameterPlace OfCell(string text) => Cells.Find(text)?.Meaning ?? (text.Trim().Length == 0 ? ParameterPlace.Unknown : ParameterPlace.Path);
}
