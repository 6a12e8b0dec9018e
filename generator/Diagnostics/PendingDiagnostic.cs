using DocGen.Primitives;

namespace DocGen.Diagnostics;

/// <summary>A diagnostic of a reader that knows the place in the text, but not whose text it is.</summary>
/// <param name="Id">The DGnnnn id.</param>
/// <param name="Position">The place in the text.</param>
/// <param name="Arguments">The message arguments.</param>
internal sealed record PendingDiagnostic(string Id, TextPosition Position, EquatableArray<string> Arguments);
