using DocGen.Primitives;

namespace DocGen.Pages.Model;

/// <summary>A request example.</summary>
/// <param name="Verb">The verb of its first line.</param>
/// <param name="ContentType">Its Content-Type header; null if there is none.</param>
/// <param name="BodyType">The body's <c>@odata.type</c>; null if there is none.</param>
/// <param name="Members">The body's top-level members, or the fields of a form; empty if it is neither a JSON object nor a form.</param>
internal sealed record RequestSample(string Verb, string? ContentType, string? BodyType, EquatableArray<SampleMember> Members)
{
    /// <summary>What the JSON of the body shows of its type; null if it is not JSON, or names its type itself.</summary>
    public JsonShape? Body { get; init; }

    /// <summary>The first media type of its Accept header; null if there is none.</summary>
    public string? Accept { get; init; }

    /// <summary>Whether the members are the fields of a form.</summary>
    public bool IsForm { get; init; }

    /// <summary>The fields of a form that are files.</summary>
    public EquatableArray<string> Files { get; init; }

    /// <summary>Whether it has a body of any kind.</summary>
    public bool HasBody { get; init; }

    /// <summary>Whether a field of a form is a file.</summary>
    public bool HasFile(string name)
    {
        foreach (var file in Files)
        {
            if (file == name)
            {
                return true;
            }
        }

        return false;
    }
}
