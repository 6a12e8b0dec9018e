using DocGen.Primitives;

namespace DocGen.CSharp.Model;

/// <summary>A node of the request tree, shared by all nodes that are equal below their own segment.</summary>
internal sealed record RequestBuilder : CSharpDeclaration
{
    /// <summary>The steps that can follow, by name.</summary>
    public EquatableArray<BuilderStep> Steps { get; init; }

    /// <summary>The calls on this node, ordered by verb.</summary>
    public EquatableArray<BuilderCall> Calls { get; init; }
}
