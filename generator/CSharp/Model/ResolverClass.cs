using DocGen.Primitives;

namespace DocGen.CSharp.Model;

/// <summary>The <c>&lt;Client&gt;Json</c> class with the resolver over all models.</summary>
internal sealed record ResolverClass : CSharpDeclaration
{
    /// <summary>The <c>global::</c> names of all records.</summary>
    public EquatableArray<string> Models { get; init; }

    /// <summary>The enumerations that the resolver knows.</summary>
    public EquatableArray<CSharpType> Enums { get; init; }
}
