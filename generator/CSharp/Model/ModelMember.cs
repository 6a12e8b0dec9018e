namespace DocGen.CSharp.Model;

/// <summary>A property of a record, a patch or a request.</summary>
internal sealed record ModelMember
{
    /// <summary>The name of the C# property.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the member in JSON.</summary>
    public required string WireName { get; init; }

    /// <summary>Its type; always nullable unless <see cref="IsRequired"/>.</summary>
    public required CSharpType Type { get; init; }

    /// <summary>The XML documentation of the property.</summary>
    public Documentation Documentation { get; init; } = Documentation.None;

    /// <summary>The text of <c>[Obsolete]</c>; null if it is not obsolete.</summary>
    public string? Obsolete { get; init; }

    /// <summary>Whether a list in a query is sent as a parameter for each element, and not as one with commas between the elements.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>Whether it is a <c>required</c> member (of requests only).</summary>
    public bool IsRequired { get; init; }
}
