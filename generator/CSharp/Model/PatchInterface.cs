namespace DocGen.CSharp.Model;

/// <summary>The common interface of the patches that meet on a route.</summary>
internal sealed record PatchInterface : CSharpDeclaration;
