namespace DocGen.CSharp;

/// <summary>Where a documented type or enumeration lives in C#.</summary>
/// <param name="WireName">Its qualified wire name.</param>
/// <param name="Namespace">Its C# namespace, without <c>global::</c>.</param>
/// <param name="Name">Its simple name.</param>
/// <param name="RequestName">What names in Requests begin with: the simple name, in a sub-namespace with the sub-namespace's name in front.</param>
internal sealed record ModelName(string WireName, string Namespace, string Name, string RequestName)
{
    /// <summary>The name that is right everywhere.</summary>
    public string GlobalName { get; } = "global::" + Namespace + "." + Name;

    /// <summary>An enumeration's codec class in Serialization; empty for types.</summary>
    public string CodecName { get; init; } = "";
}
