using DocGen.Primitives;

namespace DocGen.Api.Model;

/// <summary>An entity or complex type.</summary>
internal sealed record ApiType
{
    /// <summary>The namespace (<c>contoso.orders</c>).</summary>
    public required string Namespace { get; init; }

    /// <summary>The name in its namespace (<c>session</c>).</summary>
    public required string Name { get; init; }

    /// <summary>The wire name (<c>contoso.orders.session</c>).</summary>
    public string QualifiedName => Namespace.Length == 0 ? Name : Namespace + "." + Name;

    /// <summary>Whether objects of the type have a key, and so a route of their own.</summary>
    public bool IsEntity { get; init; }

    /// <summary>The base type's qualified name, always a type of the model; null for none. Never a cycle.</summary>
    public string? BaseType { get; init; }

    /// <summary>Whether undocumented members are to be expected.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether only types derived from it occur.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>Whether its values are JSON of any shape; it has no properties, base or descendants then.</summary>
    public bool IsAnyJson { get; init; }

    /// <summary>Plain text; empty if there is none.</summary>
    public string Description { get; init; } = "";

    /// <summary>What is said of the deprecation; null if the type is not deprecated, empty if nothing is said.</summary>
    public string? Deprecation { get; init; }

    /// <summary>The pages that document it, in order; empty for a type known only from references.</summary>
    public EquatableArray<string> Pages { get; init; }

    /// <summary>The members it declares, inherited ones left out, in documented order.</summary>
    public EquatableArray<ApiProperty> Properties { get; init; }
}
