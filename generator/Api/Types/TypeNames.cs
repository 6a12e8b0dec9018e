using System.Collections.Generic;
using DocGen.Api.Model;
using DocGen.Api.Sources;
using DocGen.Diagnostics;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Types;

/// <summary>The named types of a doc set: what they are called, what leads to them and what they derive from, without their
/// members. The steps behind the naming read it and never change it.</summary>
internal sealed class TypeNames
{
    /// <summary>All pages, in the order in which they were given.</summary>
    public required IReadOnlyList<Page> Given { get; init; }

    /// <summary>The pages that count, by path.</summary>
    public required List<Page> Pages { get; init; }

    /// <summary>The named types.</summary>
    public required SymbolTable Table { get; init; }

    /// <summary>The structures, bases before what derives from them.</summary>
    public required List<TypeSymbol> BasesFirst { get; init; }

    /// <summary>The enumerations as they come out, in the order of the table.</summary>
    public required List<Result<ApiEnum>> Enums { get; init; }

    /// <summary>The namespaces that pages name.</summary>
    public required NamespaceTable Namespaces { get; init; }

    /// <summary>What pages take over from others.</summary>
    public required IncludeResolver Includes { get; init; }

    /// <summary>The enumerations of parameters; null in a set that speaks OData.</summary>
    public required ParameterEnums? ParameterEnums { get; init; }

    /// <summary>Whether the doc set speaks OData.</summary>
    public required bool SpeaksOData { get; init; }

    /// <summary>The credentials that requests carry, those of most pages first.</summary>
    public required EquatableArray<Credential> Credentials { get; init; }

    /// <summary>What was found.</summary>
    public required EquatableArray<AnchoredDiagnostic> Diagnostics { get; init; }
}
