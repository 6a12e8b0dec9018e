using System.Collections.Generic;
using DocGen.Primitives;

namespace DocGen.CSharp;

/// <summary>The C# names of all members of all records.</summary>
internal sealed class MemberNames
{
    private readonly Dictionary<(string Type, string Member), string> _renamed = [];

    /// <summary>Makes them from the exceptions.</summary>
    public MemberNames(EquatableArray<MemberRename> renamed)
    {
        foreach (var member in renamed)
        {
            _renamed[(member.TypeName, member.WireName)] = member.Name;
        }
    }

    /// <summary>What a member is called in the record of a type, or would be called there.</summary>
    public string Find(string typeName, string wireName)
        => _renamed.TryGetValue((typeName, wireName), out var name) ? name : Identifiers.ToPascalCase(wireName);
}
