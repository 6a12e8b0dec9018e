namespace DocGen.Pages.Vocabulary;

/// <summary>What a column of a table holds.</summary>
internal enum ColumnRole
{
    /// <summary>Something that the words for column heads do not tell.</summary>
    None,

    /// <summary>The name of a member, a parameter or a header.</summary>
    Name,
    Type,
    Description,

    /// <summary>The value of an enumeration's member, or of a header.</summary>
    Value,

    /// <summary>Whether the member is required.</summary>
    Required,

    /// <summary>Where a parameter goes: into the path, the query, a header or the body.</summary>
    Location,

    /// <summary>What is taken for a parameter that is not sent.</summary>
    Default,
}
