using DocGen.Primitives;

namespace DocGen.Pages.Model;

/// <summary>A row of a property, relationship or parameter table.</summary>
internal sealed record MemberRow
{
    /// <summary>The member's wire name, without markers and suffixes such as "(deprecated)".</summary>
    public required string Name { get; init; }

    /// <summary>The names of the members in whose object it is, with dots between them; empty if it is in none.</summary>
    public string Owner { get; init; } = "";

    /// <summary>The type cell; null if it is empty.</summary>
    public TypeExpression? Type { get; init; }

    /// <summary>The description as plain text: no placeholder, no "Inherited from …", entities decoded; empty if there is none.</summary>
    public string Description { get; init; } = "";

    /// <summary>Whether the row stands in a relationship table.</summary>
    public bool IsRelationship { get; init; }

    /// <summary>The type that the row says the member is inherited from; null if it says nothing.</summary>
    public TypeName? InheritedFrom { get; init; }

    /// <summary>The values that the description lists ("Possible values are: `a`, `b`"); empty if it lists none.</summary>
    public EquatableArray<string> Values { get; init; }

    /// <summary>Integer values documented beside <see cref="Values"/> ("0 - `a`, 1 - `b`"), same length or empty.</summary>
    public EquatableArray<long> ValueNumbers { get; init; }

    /// <summary>Whether the description says that several of the values may be combined.</summary>
    public bool IsMultiValued { get; init; }

    /// <summary>Whether the description says that the values stand in one text, with commas between them.</summary>
    public bool IsCommaSeparated { get; init; }

    /// <summary>Whether the row says that the member has to be sent.</summary>
    public Requirement Requirement { get; init; }

    /// <summary>Whether the row says that the member is read-only.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether the row says that the member is the key.</summary>
    public bool IsKey { get; init; }

    /// <summary>Whether the member is a file that is sent as a part of a form.</summary>
    public bool IsFile { get; init; }

    /// <summary>Whether the row says that the member is deprecated.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>The index of the place of the row's name in the page's positions.</summary>
    public int Anchor { get; init; } = -1;

    /// <summary>The index of the place of the row's type.</summary>
    public int TypeAnchor { get; init; } = -1;
}
