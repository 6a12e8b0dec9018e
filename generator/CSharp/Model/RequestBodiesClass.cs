using DocGen.Primitives;

namespace DocGen.CSharp.Model;

/// <summary>The list of all updates and parameters of actions, for the resolver.</summary>
internal sealed record RequestBodiesClass : CSharpDeclaration
{
    /// <summary>The name of the class in Requests.</summary>
    public const string ClassName = "RequestBodies";

    /// <summary>The names of the updates.</summary>
    public EquatableArray<string> Patches { get; init; }

    /// <summary>The names of the classes with parameters of actions.</summary>
    public EquatableArray<string> Actions { get; init; }
}
