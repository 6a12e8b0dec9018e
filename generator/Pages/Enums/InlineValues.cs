using DocGen.Primitives;

namespace DocGen.Pages.Enums;

/// <summary>The values that a description lists.</summary>
/// <param name="Names">The values in order, without repeats; empty if the text lists none.</param>
/// <param name="Numbers">The numbers written beside them, same length or empty.</param>
/// <param name="Unread">A marked text that follows the values in their list and is none of them; null if the list was read to its end.</param>
internal readonly record struct InlineValues(EquatableArray<string> Names, EquatableArray<long> Numbers, string? Unread = null);
