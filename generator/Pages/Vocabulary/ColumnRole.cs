namespace DocGen.Pages.Vocabulary;

/// <summary>What a column of a table holds.</summary>
internal enum ColumnRole
{
    /// <summary>The head of the column has no known meaning.</summary>
    None,

    /// <summary>The name of a member, a parameter or a header.</summary>
    Name,
    Type,
    Description,

    /// <summary>The value of an enumeration's member, or of a header.</summary>
    Value,

    /// <summary>Whether the member is required.</summary>
    Required,

    /// <summary>Whether the member may be left out: the opposite of <see cref="Required"/>.</summary>
    Optional,

    /// <summary>The part of a request that holds a parameter: the path, the query, a header or the body.</summary>
    Location,

    /// <summary>The default of a parameter that is not sent.</summary>
    Default,

    /// <summary>A value that the member may have.</summary>
    Example,

    /// <summary>The member whose object the member is in; forms write such columns.</summary>
    Owner,
}
