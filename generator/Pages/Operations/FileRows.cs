using System.Linq;
using DocGen.Pages.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Operations;

/// <summary>Finds the fields of a form that are files: <c>file | file contents | The picture of the sticker</c>.</summary>
internal static class FileRows
{
    /// <summary>The body with its files marked. A form that has one is of several parts: a form of one part has no place for a file (RFC 7578).</summary>
    public static RequestBodyDefinition Mark(RequestBodyDefinition body)
    {
        if (body.Format == BodyFormat.Json || !body.Members.Any(IsFile))
        {
            return body;
        }

        return body with { Format = BodyFormat.Multipart, Members = body.Members.Select(static row => row with { IsFile = IsFile(row) }).ToEquatableArray() };
    }

    // The type tells it; or the description, where the type is a word that says little ("Object").
    private static bool IsFile(MemberRow row)
        => (row.Type is { Alternatives.Count: 1 } type && FileWords.Types.IsIn(type.Alternatives[0].Name)) || FileWords.Descriptions.IsIn(row.Description);
}
