namespace DocGen.Api.Operations;

/// <summary>Ends of routes that the protocol gives a meaning.</summary>
internal enum RouteForm
{
    /// <summary>The route ends in another way.</summary>
    Plain,

    /// <summary><c>$value</c>: the bytes.</summary>
    Value,

    /// <summary><c>$count</c>: a number.</summary>
    Count,

    /// <summary><c>$ref</c>: references.</summary>
    Reference,

    /// <summary>A literal that a key follows on its only page: <c>/boxes</c> where <c>/boxes/{id}</c> is read by the same page.</summary>
    Items,

    /// <summary>A literal behind an object that the same page reads, <c>/boxes/{id}/content</c>, where an example of the page shows bytes.</summary>
    Content,
}
