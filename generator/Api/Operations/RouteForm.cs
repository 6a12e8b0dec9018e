namespace DocGen.Api.Operations;

/// <summary>Ends of routes that the protocol gives a meaning.</summary>
internal enum RouteForm
{
    /// <summary>Any other end.</summary>
    Plain,

    /// <summary><c>$value</c>: the bytes.</summary>
    Value,

    /// <summary><c>$count</c>: a number.</summary>
    Count,

    /// <summary><c>$ref</c>: references.</summary>
    Reference,

    /// <summary>A literal that a key follows on its only page: <c>/boxes</c> where <c>/boxes/{id}</c> is read by the same page.</summary>
    Items,
}
