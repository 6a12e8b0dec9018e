namespace DocGen.Api.Model;

/// <summary>The kinds of request bodies.</summary>
internal enum ApiBodyKind
{
    None,

    /// <summary>A structure as a whole; null members are not sent.</summary>
    Entity,

    /// <summary>The assigned ones of the documented updatable members.</summary>
    Patch,

    /// <summary>The parameters of an action.</summary>
    Action,

    /// <summary>The bytes of a stream, of a media type that is not JSON.</summary>
    Stream,

    /// <summary>An object with <c>@odata.id</c>.</summary>
    Reference,

    /// <summary>JSON of any shape, since no page tells more.</summary>
    Untyped,
}
