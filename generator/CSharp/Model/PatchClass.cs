using DocGen.Primitives;

namespace DocGen.CSharp.Model;

/// <summary>A <c>&lt;Type&gt;Patch</c>: not assigned is not sent, assigned null is sent as null.</summary>
internal sealed record PatchClass : CSharpDeclaration
{
    /// <summary>The qualified wire name of the type that it patches; empty if unknown.</summary>
    public required string WireName { get; init; }

    /// <summary>The members that an update can send.</summary>
    public EquatableArray<ModelMember> Members { get; init; }

    /// <summary>The names of the interfaces that it implements (same namespace).</summary>
    public EquatableArray<string> Interfaces { get; init; }
}
