using DocGen.CSharp.Model;
using DocGen.Primitives;

namespace DocGen.CSharp;

/// <summary>The first half of lowering: records, enumerations and their resolver.</summary>
/// <param name="Files">Their files, by hint name.</param>
/// <param name="Names">What the second half needs to know of them.</param>
internal sealed record LoweredModels(EquatableArray<CSharpFile> Files, NameTable Names)
{
    /// <summary>The result for a doc set that documents no type.</summary>
    public static readonly LoweredModels Empty = new(default, new NameTable(default, default));
}
