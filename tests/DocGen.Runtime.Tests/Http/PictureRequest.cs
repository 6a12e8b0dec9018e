using System.Collections.Generic;
using System.Net.Http;
using DocGen.Runtime.Serialization;

namespace DocGen.Runtime.Tests.Http;

/// <summary>A form with files, written as the generator writes one.</summary>
public sealed class PictureRequest : JsonRequest
{
    private static readonly JsonMembers s_members = new("", null, "name");

    public string? Name { get; init; }

    public FilePart? Picture { get; init; }

    public IReadOnlyList<FilePart>? Others { get; init; }

    internal override void WriteJsonMembers(JsonWriter w)
    {
        w.Use(s_members);
        w.String(0, Name);
    }

    internal override void AddFiles(MultipartFormDataContent parts)
    {
        FilePart.Add(parts, "picture", Picture);
        FilePart.Add(parts, "others", Others);
    }
}
