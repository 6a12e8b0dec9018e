using DocGen.Primitives;

namespace DocGen.CSharp.Model;

/// <summary>An enumeration of <c>Models</c>, emitted with its codec and its <c>GetWireText</c>.</summary>
internal sealed record ModelEnum : CSharpDeclaration
{
    /// <summary>The name of its codec class in the namespace <c>Serialization</c>, without namespace.</summary>
    public required string CodecName { get; init; }

    /// <summary>Whether it is <c>[Flags]</c>.</summary>
    public bool IsFlags { get; init; }

    /// <summary>Whether a value needs <c>long</c> as the underlying type.</summary>
    public bool IsLong { get; init; }

    /// <summary>The members in documented order; names and values final.</summary>
    public EquatableArray<ModelEnumMember> Members { get; init; }
}
