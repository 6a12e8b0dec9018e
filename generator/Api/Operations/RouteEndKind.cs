namespace DocGen.Api.Operations;

/// <summary>How a route says what is at its end.</summary>
internal enum RouteEndKind
{
    /// <summary>A key behind a collection, <c>/crates/{id}</c>: one of its items.</summary>
    Key,

    /// <summary>A cast, <c>/goods/contoso.api.crate</c>: the type that it names.</summary>
    Cast,

    /// <summary>A member of the type in front of it, <c>/crates/{id}/lid</c>: the type of that member.</summary>
    Member,

    /// <summary>The page that reads the route says it, and nothing else does.</summary>
    Page,
}
