namespace DocGen.CSharp.Model;

/// <summary>A member of an enumeration.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="WireName">The wire text.</param>
/// <param name="Value">Its number.</param>
/// <param name="Summary">Plain text, never empty.</param>
internal sealed record ModelEnumMember(string Name, string WireName, long Value, string Summary);
