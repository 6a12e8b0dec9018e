using DocGen.Markdown.Model;
using DocGen.Primitives;

namespace DocGen.Pages.Vocabulary;

/// <summary>Which column of a table means what, by the words of its header; -1 for a column that it does not have.</summary>
internal readonly record struct TableColumns
{
    private static readonly TextMemo<ColumnRole> s_roles = new(
        static head => ColumnWords.Table.Find(head.TrimAny(" *:?"))?.Meaning ?? ColumnRole.None);

    /// <summary>The member's, parameter's or header's name.</summary>
    public int Name { get; private init; }

    /// <summary>The type.</summary>
    public int Type { get; private init; }

    /// <summary>The description.</summary>
    public int Description { get; private init; }

    /// <summary>The value of an enumeration's member, or of a header.</summary>
    public int Value { get; private init; }

    /// <summary>Whether the member is required.</summary>
    public int Required { get; private init; }

    /// <summary>Whether the member may be left out.</summary>
    public int Optional { get; private init; }

    /// <summary>The part of a request that holds a parameter: the path, the query, a header or the body.</summary>
    public int Location { get; private init; }

    /// <summary>The default of a parameter that is not sent.</summary>
    public int Default { get; private init; }

    /// <summary>A value that the member may have.</summary>
    public int Example { get; private init; }

    /// <summary>The member whose object the member is in.</summary>
    public int Owner { get; private init; }

    /// <summary>How many columns the header has.</summary>
    public int Count { get; private init; }

    /// <summary>The first header cell in lower case.</summary>
    public string FirstHeader { get; private init; }

    /// <summary>Reads a header.</summary>
    public static TableColumns Of(RichText[] header)
    {
        var columns = new int[11];
        for (var role = 0; role < columns.Length; role++)
        {
            columns[role] = -1;
        }

        for (var i = 0; i < header.Length; i++)
        {
            var role = (int)RoleOf(header[i].Plain);
            columns[role] = columns[role] < 0 ? i : columns[role];
        }

        var (name, value) = (columns[(int)ColumnRole.Name], columns[(int)ColumnRole.Value]);

        // By elimination: the first column that holds nothing else holds the names.
        name = name >= 0 ? name : columns[(int)ColumnRole.None];
        if (name < 0)
        {
            (name, value) = (value, -1);
        }

        return new()
        {
            Name = name,
            Type = columns[(int)ColumnRole.Type],
            Description = columns[(int)ColumnRole.Description],
            Value = value,
            Required = columns[(int)ColumnRole.Required],
            Optional = columns[(int)ColumnRole.Optional],
            Location = columns[(int)ColumnRole.Location],
            Default = columns[(int)ColumnRole.Default],
            Owner = columns[(int)ColumnRole.Owner],
            Example = columns[(int)ColumnRole.Example],
            Count = header.Length,
            FirstHeader = header.Length == 0 ? "" : header[0].Plain.ToLowerInvariant(),
        };
    }

    /// <summary>The same columns, with the value column as the type: some tables of parameters are headed so.</summary>
    public TableColumns WithValueAsType() => Type >= 0 || Value < 0 ? this : this with { Type = Value, Value = -1 };

    /// <summary>What the words of a head say that its column holds.</summary>
    public static ColumnRole RoleOf(string head) => s_roles.Of(head);
}
