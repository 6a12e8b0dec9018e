namespace DocGen.Api.Model;

/// <summary>What kind of body a successful response has.</summary>
internal enum ApiResponseKind
{
    /// <summary>The response has no body.</summary>
    Empty,

    /// <summary>A structure, or JSON of any shape.</summary>
    Object,

    /// <summary>An object with an array <c>value</c>, possibly one page of several.</summary>
    Collection,

    /// <summary>A primitive or enumeration in an object's <c>value</c>.</summary>
    Value,

    /// <summary>JSON values one after the other, each of which is read when it arrives.</summary>
    Items,

    /// <summary>The body is bytes of a media type that is not JSON.</summary>
    Stream,
}
