using System.Collections.Generic;
using DocGen.Api.Model;
using DocGen.Api.Types;
using DocGen.Diagnostics;
using DocGen.Primitives;

namespace DocGen.Api.Operations;

/// <summary>The operations, and what they tell of types. It refers to documented types by their names only, so that it can be used again
/// after an edit of a type that operations do not depend on.</summary>
internal sealed class MergedOperations
{
    /// <summary>The operations, by route and verb; how the pages of a list follow each other is not known yet.</summary>
    public required List<ApiOperation> Operations { get; init; }

    /// <summary>The structures that were made of examples.</summary>
    public required List<ExampleType> ExampleTypes { get; init; }

    /// <summary>The enumerations that were made of examples.</summary>
    public required List<EnumSymbol> ExampleEnums { get; init; }

    /// <summary>What routes tell of the members of structures.</summary>
    public required List<MemberChange> Changes { get; init; }

    /// <summary>What was found.</summary>
    public required EquatableArray<AnchoredDiagnostic> Diagnostics { get; init; }
}
