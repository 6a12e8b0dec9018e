namespace DocGen.CSharp.Model;

/// <summary>A descendant of a record.</summary>
/// <param name="WireName">Its qualified wire name.</param>
/// <param name="Name">Its <c>global::</c> name.</param>
internal sealed record DerivedType(string WireName, string Name);
