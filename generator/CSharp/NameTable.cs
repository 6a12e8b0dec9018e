using DocGen.Primitives;

namespace DocGen.CSharp;

/// <summary>All that requests depend on of the models: an edit of a member's type or words leaves it equal, so that requests are not lowered again.</summary>
/// <param name="Types">The names of all types and enumerations.</param>
/// <param name="Members">The members, inherited ones included, whose C# name is not just their wire name in Pascal case.</param>
internal sealed record NameTable(EquatableArray<ModelName> Types, EquatableArray<MemberRename> Members);
