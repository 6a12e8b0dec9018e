using DocGen.Pages.Model;

namespace DocGen.Pages.Vocabulary;

/// <summary>The words by which pages say in which format a body is sent.</summary>
internal static class FormatWords
{
    /// <summary>Headings above the members of a body.</summary>
    public static readonly WordTable<BodyFormat> Headings = new(
        new(BodyFormat.Json, WordMatch.Word, "json", "JSON parameters"),
        new(BodyFormat.Multipart, WordMatch.Word, "multipart", "Multipart form parameters"),
        new(BodyFormat.Form, WordMatch.Word, "form", "Form data parameters"));

    /// <summary>Content types, and sentences with them.</summary>
    public static readonly WordTable<BodyFormat> ContentTypes = new(
        new(BodyFormat.Json, WordMatch.Anywhere, "application/json", "The body is application/json."),
        new(BodyFormat.Form, WordMatch.Anywhere, "x-www-form-urlencoded", "application/x-www-form-urlencoded"),
        new(BodyFormat.Multipart, WordMatch.Anywhere, "multipart/form-data", "multipart/form-data; boundary=x"));
}
