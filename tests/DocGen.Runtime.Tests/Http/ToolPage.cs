using System.Collections.Generic;

namespace DocGen.Runtime.Tests.Http;

/// <summary>A page of a list with members of its own.</summary>
public sealed record ToolPage(IReadOnlyList<string>? Tools, string? Next = null, bool? HasMore = null, long? Total = null);
