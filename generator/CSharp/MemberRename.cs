namespace DocGen.CSharp;

/// <summary>A member that could not have the name that its wire name asks for.</summary>
/// <param name="TypeName">The qualified wire name of the type that has it, by declaration or inheritance.</param>
/// <param name="WireName">The member's name in JSON.</param>
/// <param name="Name">Its C# name.</param>
internal sealed record MemberRename(string TypeName, string WireName, string Name);
