namespace DocGen.Api.Model;

/// <summary>The kinds of responses.</summary>
internal enum ApiResponseKind
{
    /// <summary>No body.</summary>
    Empty,

    /// <summary>A structure, or JSON of any shape.</summary>
    Object,

    /// <summary>An object with an array <c>value</c>, possibly one page of several.</summary>
    Collection,

    /// <summary>A primitive or enumeration in an object's <c>value</c>.</summary>
    Value,

    /// <summary>Bytes.</summary>
    Stream,
}
