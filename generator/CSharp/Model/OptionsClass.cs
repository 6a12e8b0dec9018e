using DocGen.Primitives;

namespace DocGen.CSharp.Model;

/// <summary>An options type: the common base plus one set of documented headers and query parameters.</summary>
internal sealed record OptionsClass : CSharpDeclaration
{
    /// <summary>Whether its base has the query options of OData.</summary>
    public bool IsOData { get; init; }

    /// <summary>The headers; <see cref="ModelMember.WireName"/> is the header's name, the type a string.</summary>
    public EquatableArray<ModelMember> Headers { get; init; }

    /// <summary>The query parameters; <see cref="ModelMember.WireName"/> is the parameter's name.</summary>
    public EquatableArray<ModelMember> QueryParameters { get; init; }
}
