using System.Collections.Generic;
using DocGen.Api.Model;

namespace DocGen.Api.Types;

/// <summary>An enumeration while its pages are merged.</summary>
internal sealed class EnumSymbol(string @namespace) : Symbol(@namespace)
{
    /// <summary>The tables and sections that define it, by path.</summary>
    public List<EnumSlice> Slices { get; } = [];

    /// <summary>The rows of this type that list values themselves.</summary>
    public List<SourceRow> Lists { get; } = [];

    /// <summary>Lists in JSON representations (<c>"a | b"</c>).</summary>
    public List<string[]> Samples { get; } = [];

    /// <summary>Whether a row of this type says that several values may be combined.</summary>
    public bool IsMultiValued { get; set; }

    /// <summary>Whether it was made of the examples of operations, so that it is left out where no type that is used has it.</summary>
    public bool IsOfExamples { get; set; }

    /// <inheritdoc/>
    protected override ApiTypeKind Kind => ApiTypeKind.Enumeration;
}
