using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Api.Evidence;
using DocGen.Api.Model;
using DocGen.Api.Sources;
using DocGen.Diagnostics;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Types;

/// <summary>
/// Resolves the names of types by the first kind of evidence that tells. A name that nothing documents means JSON of any shape, with one warning.
/// </summary>
internal sealed class TypeResolver
{
    private readonly SymbolTable _table;
    private readonly NamespaceTable _namespaces;
    private readonly MergeDiagnostics _diagnostics;
    private readonly EvidenceOrder<NameQuestion, Symbol> _symbols;
    private readonly EvidenceOrder<NameQuestion, ApiTypeReference> _meanings;
    private readonly HashSet<string> _unknown;

    /// <summary>Creates the resolver of a doc set.</summary>
    /// <param name="table">The named types.</param>
    /// <param name="namespaces">The namespaces that pages name.</param>
    /// <param name="diagnostics">Receives what is found.</param>
    /// <param name="reported">The unknown names that an earlier stage has reported.</param>
    public TypeResolver(SymbolTable table, NamespaceTable namespaces, MergeDiagnostics diagnostics, IEnumerable<string>? reported = null)
    {
        (_table, _namespaces, _diagnostics, _unknown) = (table, namespaces, diagnostics, new(reported ?? [], StringComparer.OrdinalIgnoreCase));
        EvidenceRule<NameQuestion, Symbol>[] symbols =
        [
            new("the text as the name of a type", FindByText),
            new("the target of the link", FindByTarget),
            new("the last part of a qualified name", FindByLastPart),
            new("the singular of the name", FindBySingular),
        ];
        _symbols = new(symbols);
        _meanings = new(
        [
            new("the name of a primitive", ReadPrimitive),
            new("a word for a primitive, where the page of that name says nothing of a type", ReadBlankAlias),
            .. symbols.Select(static rule => new EvidenceRule<NameQuestion, ApiTypeReference>(rule.Name, name => rule.Answer(name)?.Refer(name.IsCollection))),
            new("a word for a primitive", ReadAlias),
        ]);
    }

    /// <summary>Whether the doc set speaks OData, whose pages call a number of 32 bits just "integer".</summary>
    public bool SpeaksOData { get; init; }

    /// <summary>The unknown names that were reported.</summary>
    public IReadOnlyCollection<string> Reported => _unknown;

    /// <summary>The names of the rules in the order of trust.</summary>
    public IEnumerable<string> Rules => _meanings.Names;

    /// <summary>The type of a whole number of which a page does not tell the size: ids outgrow 32 bits, unless the page means the protocol's integer.</summary>
    public ApiTypeKind WholeNumberOf(Page page) => SpeaksOData || page.SpeaksOData ? ApiTypeKind.Int32 : ApiTypeKind.Int64;

    /// <summary>Resolves what a cell or sentence says; alternatives become their nearest common ancestor.</summary>
    public ApiTypeReference Resolve(TypeExpression expression, Page page, int anchor)
    {
        var reference = TryResolve(expression, page);
        if (reference is null)
        {
            ReportUnknown(expression.Alternatives, page, anchor);
        }

        return reference ?? PrimitiveTypes.Refer(ApiTypeKind.Untyped, expression.IsCollection);
    }

    /// <summary>Resolves what a cell or sentence says; null if one of the alternatives is unknown.</summary>
    public ApiTypeReference? TryResolve(TypeExpression expression, Page page)
    {
        ApiTypeReference? result = null;
        foreach (var name in expression.Alternatives)
        {
            if (ReadMeaning(new NameQuestion(name, page, expression.IsCollection)) is not { } reference)
            {
                return null;
            }

            result = result is null || reference.Equals(result) ? reference : ReferToCommon(result, reference, expression.IsCollection);
        }

        return expression.IsMap && result is not null ? result with { IsMap = true } : result;
    }

    /// <summary>Finds the named type that a name means; null for primitives and unknown names.</summary>
    public Symbol? FindSymbol(TypeName name, Page page)
        => PrimitiveTypes.TryFind(name.Name, out _) ? null : _symbols.Find(new NameQuestion(name, page, IsCollection: false))?.Answer;

    /// <summary>Finds the named type of an annotation's or sample's name.</summary>
    public Symbol? FindSymbol(string name, Page page) => FindSymbol(new TypeName(name.Trim('#', ' ')), page);

    /// <summary>The type that holds the values of two types: their nearest common ancestor, else JSON of any shape.</summary>
    private ApiTypeReference ReferToCommon(ApiTypeReference left, ApiTypeReference right, bool isCollection)
        => FindType(left) is { } first && FindType(right) is { } second && Ancestry.FindCommon(first, second) is { } common
            ? common.Refer(isCollection)
            : PrimitiveTypes.Refer(ApiTypeKind.Untyped, isCollection);

    private TypeSymbol? FindType(ApiTypeReference reference)
        => reference.Kind == ApiTypeKind.Structure ? _table.FindQualified(reference.Name) as TypeSymbol : null;

    private ApiTypeReference? ReadMeaning(NameQuestion name)
    {
        if (_meanings.Find(name) is not { } finding)
        {
            return null;
        }

        _diagnostics.Decisions?.Add(new(name.Page.Path, DecisionQuestions.TypeName, name.Text, finding.Rule));
        return finding.Answer;
    }

    private static ApiTypeReference? ReadPrimitive(NameQuestion name)
        => PrimitiveTypes.TryFind(name.Text, out var kind) ? PrimitiveTypes.Refer(kind, name.IsCollection) : null;

    private ApiTypeReference? ReadAlias(NameQuestion name)
        => !PrimitiveTypes.TryFindAlias(name.Text, out var kind) ? null
            : PrimitiveTypes.Refer(PrimitiveTypes.IsUnsized(name.Text) ? WholeNumberOf(name.Page) : kind, name.IsCollection);

    private ApiTypeReference? ReadBlankAlias(NameQuestion name)
        => ReadAlias(name) is { } alias && _symbols.Find(name)?.Answer is TypeSymbol { IsBlank: true, IsAnyJson: false } ? alias : null;

    private Symbol? FindByText(NameQuestion name)
    {
        if (name.Text.Length == 0)
        {
            return null;
        }

        // "[lid holder](lids.md)" is LidHolder.
        return name.IsQualified ? _table.FindQualified(name.Text) : Choose(name.Text.Replace(" ", ""), name);
    }

    private Symbol? FindByTarget(NameQuestion name)
        => name.Name.LinkPath is { Length: > 0 } path ? _table.FindLinked(path, name.Name.LinkAnchor) : null;

    private Symbol? FindByLastPart(NameQuestion name) => name.IsQualified ? Choose(NameParts.LastPart(name.Text), name) : null;

    /// <summary>"returns orders" for a collection of the type order; "unitsOfMeasure" for one of the type unitOfMeasure.</summary>
    private Symbol? FindBySingular(NameQuestion name)
        => name.IsQualified
            ? null
            : EnglishNames.SingularsOf(name.Text).Select(singular => Choose(singular, name)).FirstOrDefault(static found => found is not null);

    private Symbol? Choose(string text, NameQuestion name)
    {
        if (_table.FindNamed(text) is not { Count: > 0 } candidates)
        {
            return null;
        }

        var target = FindByTarget(name);
        if (target is not null && IsShortFor(text, target))
        {
            return target;
        }

        if (candidates.Count == 1)
        {
            return candidates[0];
        }

        foreach (var candidate in candidates)
        {
            if (ReferenceEquals(candidate, target))
            {
                return target;
            }
        }

        return _table.FindQualified(_namespaces.Of(name.Page), text) ?? _table.FindQualified(_namespaces.Default, text) ?? FirstOf(candidates);
    }

    /// <summary>"[message](chatmessage.md)": the text is a type's name, but here the last word of the target's.</summary>
    private static bool IsShortFor(string text, Symbol target)
        => target is TypeSymbol && target.Name.Length > text.Length && target.Name.EndsWith(text, StringComparison.OrdinalIgnoreCase);

    private static Symbol FirstOf(IReadOnlyList<Symbol> candidates)
    {
        var first = candidates[0];
        foreach (var candidate in candidates)
        {
            first = string.CompareOrdinal(candidate.QualifiedName, first.QualifiedName) < 0 ? candidate : first;
        }

        return first;
    }

    /// <summary>The question whether a name was meant to be that of a documented type that is nearly spelled like it; empty if there is none.</summary>
    public string Suggest(string name)
    {
        var types = _table.Types.Where(static type => type.Slices.Count > 0).Select(static type => type.Name);
        var nearest = Spelling.FindNearest(NameParts.LastPart(name), types.Concat(_table.Enums.Select(static type => type.Name)))
            ?? Pages.Vocabulary.PrimitiveWords.NearestTo(name);
        return nearest is not null ? $" (did you mean '{nearest}'?)" : "";
    }

    private void ReportUnknown(IEnumerable<TypeName> names, Page page, int anchor)
    {
        foreach (var name in names)
        {
            var text = name.Name;
            var isUnknown = TypeNameRules.IsIdentifier(text) && _meanings.Find(new NameQuestion(name, page, IsCollection: false)) is null;
            if (isUnknown && _unknown.Add(NameParts.LastPart(text)))
            {
                _diagnostics.Add(ApiDiagnosticIds.UndocumentedType, page.Path, anchor, text, Suggest(text));
            }
        }
    }
}
