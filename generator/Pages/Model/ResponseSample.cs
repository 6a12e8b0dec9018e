using DocGen.Primitives;

namespace DocGen.Pages.Model;

/// <summary>A response example.</summary>
/// <param name="Status">The status code of its first line; 0 if there is none.</param>
/// <param name="AnnotatedType">The type of its annotation; null if there is none.</param>
/// <param name="HasBody">Whether it has a body.</param>
/// <param name="HasValueArray">Whether the body is an object with an array <c>value</c>.</param>
/// <param name="HasScalarValue">Whether the body is an object with a string, number or boolean <c>value</c> and nothing else of its own.</param>
/// <param name="BodyType">The body's (or of a <c>value</c> array its first item's) <c>@odata.type</c>, or the type that
/// <c>@odata.context</c> names; null if neither.</param>
internal sealed record ResponseSample(
    int Status,
    TypeExpression? AnnotatedType,
    bool HasBody,
    bool HasValueArray,
    bool HasScalarValue,
    string? BodyType)
{
    /// <summary>The index of the example's place in the page's positions; -1 for an example that names no type.</summary>
    public int Anchor { get; init; } = -1;

    /// <summary>The Content-Type header, lower case, without parameters; null if there is none.</summary>
    public string? ContentType { get; init; }

    /// <summary>The members of the body, or of the first item of its <c>value</c> array; empty if it is not a JSON object.</summary>
    public EquatableArray<SampleMember> Members { get; init; }

    /// <summary>What the JSON of the body shows of its type; null if it is not JSON, or names its type itself.</summary>
    public JsonShape? Body { get; init; }

    /// <summary>Whether the body is a stream of JSON objects, one a line.</summary>
    public bool IsJsonLines { get; init; }
}
