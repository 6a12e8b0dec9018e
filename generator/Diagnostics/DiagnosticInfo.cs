using DocGen.Primitives;

namespace DocGen.Diagnostics;

/// <summary>A diagnostic whose place is known; plain values only, so that it can live in a cached model.</summary>
/// <param name="Id">The DGnnnn id; a key of <c>Descriptors</c>.</param>
/// <param name="Path">The page's path as the compiler gave it.</param>
/// <param name="Position">The place in the page.</param>
/// <param name="Arguments">The message arguments.</param>
internal sealed record DiagnosticInfo(string Id, string Path, TextPosition Position, EquatableArray<string> Arguments);
