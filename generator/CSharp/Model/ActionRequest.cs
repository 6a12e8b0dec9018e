using DocGen.Primitives;

namespace DocGen.CSharp.Model;

/// <summary>The parameters of an action as a class; members with a value are sent.</summary>
internal sealed record ActionRequest : CSharpDeclaration
{
    /// <summary>The parameters of the action.</summary>
    public EquatableArray<ModelMember> Members { get; init; }
}
