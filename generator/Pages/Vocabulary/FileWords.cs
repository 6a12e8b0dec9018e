namespace DocGen.Pages.Vocabulary;

/// <summary>Words by which pages say that a field of a form is a file.</summary>
internal static class FileWords
{
    /// <summary>Types of fields: <c>| file | file contents | The picture. |</c>.</summary>
    public static readonly PhraseList Types = new(
        WordMatch.Whole,
        ("file", "File"),
        ("files", "files"),
        ("file contents", "file contents"),
        ("file content", "file content"),
        ("binary file", "binary file"),
        ("binary", "binary"),
        ("blob", "blob"),
        ("upload", "upload"));

    /// <summary>Phrases of descriptions.</summary>
    public static readonly PhraseList Descriptions = new(
        WordMatch.Anywhere,
        ("encoded using multipart", "The picture, encoded using multipart form data."),
        ("as multipart/form-data", "The picture, sent as multipart/form-data."),
        ("the file to be attached", "The file to be attached to the post."),
        ("the file to upload", "The file to upload."));
}
