namespace DocGen.Markdown.Rendered;

/// <summary>What a column of a table holds, which tells where its text ends in a line.</summary>
internal enum ColumnKind
{
    /// <summary>One word: the name of a property, a parameter or a header.</summary>
    Name,

    /// <summary>A type.</summary>
    Type,

    /// <summary>A number or nothing.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>Several words before a type: the name of a method.</summary>
    Phrase,

    /// <summary>Who acts: one of the known labels of permission tables.</summary>
    PermissionType,

    /// <summary>One scope, or "Not supported.".</summary>
    Scope,

    /// <summary>The rest of the line.</summary>
    Rest,
}
