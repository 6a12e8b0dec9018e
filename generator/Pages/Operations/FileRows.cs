using System.Linq;
using DocGen.Pages.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Operations;

/// <summary>Finds the fields of a form that are files: <c>file | file contents | The picture of the sticker</c>.</summary>
internal static class FileRows
{
    /// <summary>The body with its files marked. A form that has one is of several parts: a form of one part has no place for a file (RFC 7578).</summary>
    /// <param name="body">The body.</param>
    /// <param name="samples">The examples of the request.</param>
    public static RequestBodyDefinition Mark(RequestBodyDefinition body, EquatableArray<RequestSample> samples)
    {
        if (body.Format == BodyFormat.Json || !body.Members.Any(row => IsFile(row) || IsFile(row, samples)))
        {
            return body;
        }

        return body with
        {
            Format = BodyFormat.Multipart,
            Members = body.Members.Select(row => row with { IsFile = IsFile(row) || IsFile(row, samples) }).ToEquatableArray(),
        };
    }

    // --form "file=@cover.png"
    private static bool IsFile(MemberRow row, EquatableArray<RequestSample> samples) => samples.Any(sample => sample.HasFile(row.Name));

    // The type tells it; or the description, where the type is a word that says little ("Object").
    private static bool IsFile(MemberRow row)
        => (row.Type is { Alternatives.Count: 1 } type && FileWords.Types.IsIn(type.Alternatives[0].Name)) || FileWords.Descriptions.IsIn(row.Description);
}
