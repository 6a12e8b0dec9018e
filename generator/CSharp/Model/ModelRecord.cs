using DocGen.Primitives;

namespace DocGen.CSharp.Model;

/// <summary>A record of <c>Models</c>.</summary>
internal sealed record ModelRecord : CSharpDeclaration
{
    /// <summary>The qualified wire name that <c>@odata.type</c> has, without <c>#</c>.</summary>
    public required string WireName { get; init; }

    /// <summary>The base record's <c>global::</c> name; null for JsonModel.</summary>
    public string? BaseName { get; init; }

    /// <summary>The members it declares, in documented order.</summary>
    public EquatableArray<ModelMember> Members { get; init; }

    /// <summary>The members of its bases, the root's first. The table index of a member counts inherited members first.</summary>
    public EquatableArray<ModelMember> InheritedMembers { get; init; }

    /// <summary>Whether it is one JSON value of any shape; it has no members, base or descendants then.</summary>
    public bool HoldsAnyJson { get; init; }

    /// <summary>All documented descendants, in ordinal order of their wire names.</summary>
    public EquatableArray<DerivedType> Descendants { get; init; }
}
