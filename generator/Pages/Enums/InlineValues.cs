using DocGen.Primitives;

namespace DocGen.Pages.Enums;

/// <summary>The values that a description lists.</summary>
/// <param name="Names">The values in order, without repeats; empty if the text lists none.</param>
/// <param name="Numbers">The numbers written beside them, as many as there are names, or none.</param>
/// <param name="Unread">The marked text at which reading the list stopped because it cannot be a value; null if the list was read to its end.</param>
internal readonly record struct InlineValues(EquatableArray<string> Names, EquatableArray<long> Numbers, string? Unread = null);
