using DocGen.Primitives;

namespace DocGen.CSharp.Model;

/// <summary>All that is emitted from the pages, cut into files. Every name and type in it is final and valid C#.</summary>
/// <param name="Files">The files, by hint name.</param>
internal sealed record CSharpModel(EquatableArray<CSharpFile> Files);
