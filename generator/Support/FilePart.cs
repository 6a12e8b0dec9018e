#if DOCGEN_FILES
namespace DocGen.Runtime;

using global::DocGen.Runtime.Http;

/// <summary>A file that is sent as a part of a form (RFC 7578): its bytes, its name and its content type.</summary>
public sealed class FilePart
{
    private readonly global::System.IO.Stream _content = global::System.IO.Stream.Null;
    private readonly string _fileName = "";
    private readonly global::System.Net.Http.Headers.MediaTypeHeaderValue _contentType = new("application/octet-stream");

    /// <summary>Makes a part whose properties are set in an initializer.</summary>
    public FilePart()
    {
    }

    /// <summary>Makes a part of a stream.</summary>
    /// <param name="content">The bytes, from where the stream stands. It stays the caller's, and open; one that can seek
    /// can be sent again by a handler that retries.</param>
    /// <param name="fileName">The name that the service is told, without folders.</param>
    /// <param name="contentType">The content type of the bytes, such as <c>image/png</c>.</param>
    /// <exception cref="global::System.ArgumentException">The stream cannot be read, the name is empty, or the text is not a content type.</exception>
    [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public FilePart(global::System.IO.Stream content, string fileName, string contentType = "application/octet-stream")
    {
        Content = Check(content, nameof(content));
        global::System.ArgumentException.ThrowIfNullOrEmpty(fileName);
        FileName = fileName;
        _contentType = Parse(contentType, nameof(contentType));
    }

    /// <summary>The bytes, from where the stream stands. The stream stays the caller's, and open; one that can seek can be sent again by a handler
    /// that retries.</summary>
    /// <exception cref="global::System.ArgumentException">The stream cannot be read.</exception>
    public required global::System.IO.Stream Content
    {
        get => _content;
        init => _content = Check(value, nameof(value));
    }

    /// <summary>The name that the service is told, without folders.</summary>
    /// <exception cref="global::System.ArgumentException">The name is empty.</exception>
    public required string FileName
    {
        get => _fileName;
        init
        {
            global::System.ArgumentException.ThrowIfNullOrEmpty(value);
            _fileName = value;
        }
    }

    /// <summary>The content type of the bytes, such as <c>image/png</c>; <c>application/octet-stream</c> if it is not set.</summary>
    /// <exception cref="global::System.ArgumentException">The text is not a content type.</exception>
    public string ContentType
    {
        get => _contentType.ToString();
        init => _contentType = Parse(value, nameof(value));
    }

    /// <summary>Adds a file to the parts of a form, or nothing for null.</summary>
    internal static void Add(global::System.Net.Http.MultipartFormDataContent parts, string name, FilePart? file)
    {
        if (file is not null)
        {
            StreamBody part = new(file._content) { Headers = { ContentType = file._contentType } };
            string disposition = $"form-data; name={FormFields.Quote(name)}; filename={FormFields.Quote(file._fileName)}";
            part.Headers.TryAddWithoutValidation("Content-Disposition", disposition);
            parts.Add(part);
        }
    }

    /// <summary>Adds several files of one name, or nothing for null.</summary>
    internal static void Add(
        global::System.Net.Http.MultipartFormDataContent parts, string name, global::System.Collections.Generic.IReadOnlyList<FilePart>? files)
    {
        for (int i = 0; i < files?.Count; i++)
        {
            Add(parts, name, files[i]);
        }
    }

    private static global::System.IO.Stream Check(global::System.IO.Stream content, string name)
    {
        global::System.ArgumentNullException.ThrowIfNull(content, name);
        return content.CanRead ? content : throw new global::System.ArgumentException("The stream cannot be read.", name);
    }

    private static global::System.Net.Http.Headers.MediaTypeHeaderValue Parse(string text, string name)
        => global::System.Net.Http.Headers.MediaTypeHeaderValue.TryParse(text, out global::System.Net.Http.Headers.MediaTypeHeaderValue? type)
            ? type
            : throw new global::System.ArgumentException($"'{text}' is not a content type.", name);
}
#endif
