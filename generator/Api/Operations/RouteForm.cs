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
}
