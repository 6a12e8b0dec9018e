#if DOCGEN_ENUMS
#if !NET9_0_OR_GREATER
namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Diagnostics;

/// <summary>Stands in for the serializer's attribute, which came with .NET 9; nothing of it gets into the assembly.</summary>
[Conditional("DOCGEN_NEVER")]
[AttributeUsage(AttributeTargets.Field)]
internal sealed class JsonStringEnumMemberNameAttribute : Attribute
{
    internal JsonStringEnumMemberNameAttribute(string name) => Name = name;

    /// <summary>The wire text.</summary>
    public string Name { get; }
}
#endif
#endif
