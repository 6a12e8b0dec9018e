using DocGen.Primitives;

namespace DocGen.CSharp.Model;

/// <summary>A file to emit. Which declarations share a file depends on their names alone.</summary>
/// <param name="HintName">Unique ignoring case, ends with <c>.g.cs</c>.</param>
/// <param name="Namespace">The namespace of all its declarations, without <c>global::</c>.</param>
/// <param name="RootNamespace">The option DocGenNamespace, under which the emitted runtime lives.</param>
/// <param name="IsInternal">Whether top-level types are internal.</param>
/// <param name="Declarations">The declarations, in ordinal order of their names.</param>
internal sealed record CSharpFile(
    string HintName,
    string Namespace,
    string RootNamespace,
    bool IsInternal,
    EquatableArray<CSharpDeclaration> Declarations);
