using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Api.Model;
using DocGen.Api.Sources;
using DocGen.Diagnostics;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Types;

/// <summary>
/// Resolves the names of types. In this order: primitive; the link's text, as a type (several of that name: the link's target, the page's own namespace,
/// the most used one); the link's target; the text's last part or singular; another word for a primitive (before a type of that word whose page says nothing of
/// it; if the word means JSON of any shape, the type holds that); else JSON of any shape, with one warning for each name.
/// </summary>
internal sealed class TypeResolver(SymbolTable table, NamespaceTable namespaces, MergeDiagnostics diagnostics)
{
    private readonly HashSet<string> _unknown = new(StringComparer.OrdinalIgnoreCase);

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
        TypeSymbol? common = null;
        foreach (var name in expression.Alternatives)
        {
            var reference = ResolveName(name, page, expression.IsCollection, out var type);
            if (reference is null)
            {
                return null;
            }

            if (result is null)
            {
                (result, common) = (reference, type);
            }
            else if (!reference.Equals(result))
            {
                common = common is null || type is null ? null : Ancestry.FindCommon(common, type);
                result = common?.Refer(expression.IsCollection) ?? PrimitiveTypes.Refer(ApiTypeKind.Untyped, expression.IsCollection);
            }
        }

        return result;
    }

    /// <summary>Finds the named type that a name means; null for primitives and unknown names.</summary>
    public Symbol? FindSymbol(TypeName name, Page page)
        => PrimitiveTypes.TryFind(name.Name, out _) ? null : FindByText(name, page) ?? FindByTarget(name, page);

    /// <summary>Finds the named type of an annotation's or sample's name.</summary>
    public Symbol? FindSymbol(string name, Page page) => FindSymbol(new TypeName(name.Trim('#', ' ')), page);

    private static string GetLastPart(string name) => name.Substring(name.LastIndexOf('.') + 1);

    private ApiTypeReference? ResolveName(TypeName name, Page page, bool isCollection, out TypeSymbol? type)
    {
        type = null;
        if (PrimitiveTypes.TryFind(name.Name, out var kind))
        {
            return PrimitiveTypes.Refer(kind, isCollection);
        }

        var symbol = FindByText(name, page) ?? FindByTarget(name, page);
        if (symbol is null or TypeSymbol { IsBlank: true, IsAnyJson: false } && PrimitiveTypes.TryFindAlias(name.Name, out kind))
        {
            return PrimitiveTypes.Refer(kind, isCollection);
        }

        type = symbol as TypeSymbol;
        return symbol?.Refer(isCollection);
    }

    private Symbol? FindByText(TypeName name, Page page)
    {
        if (name.Name.Length == 0)
        {
            return null;
        }

        return name.Name.IndexOf('.') > 0 ? table.FindQualified(name.Name) : Choose(name.Name, name, page);
    }

    private Symbol? FindByTarget(TypeName name, Page page)
    {
        if (name.LinkPath is { Length: > 0 } path && table.FindLinked(path, name.LinkAnchor) is { } linked)
        {
            return linked;
        }

        return name.Name.IndexOf('.') > 0 ? Choose(GetLastPart(name.Name), name, page) : FindBySingular(name, page);
    }

    /// <summary>"returns orders" for a collection of the type order.</summary>
    private Symbol? FindBySingular(TypeName name, Page page)
    {
        var singular = EnglishNames.Singularize(name.Name);
        return singular.Length < name.Name.Length ? Choose(singular, name, page) : null;
    }

    private Symbol? Choose(string text, TypeName name, Page page)
    {
        if (table.FindNamed(text) is not { Count: > 0 } candidates)
        {
            return null;
        }

        var target = name.LinkPath is { Length: > 0 } path ? table.FindLinked(path, name.LinkAnchor) : null;
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

        return table.FindQualified(namespaces.Of(page), text) ?? table.FindQualified(namespaces.Default, text) ?? FirstOf(candidates);
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
        var types = table.Types.Where(static type => type.Slices.Count > 0).Select(static type => type.Name);
        var nearest = Spelling.FindNearest(GetLastPart(name), types.Concat(table.Enums.Select(static type => type.Name)))
            ?? Pages.Vocabulary.PrimitiveWords.NearestTo(name);
        return nearest is not null ? $" (did you mean '{nearest}'?)" : "";
    }

    private void ReportUnknown(IEnumerable<TypeName> names, Page page, int anchor)
    {
        foreach (var name in names)
        {
            var text = name.Name;
            if (TypeNames.IsIdentifier(text) && ResolveName(name, page, isCollection: false, out _) is null && _unknown.Add(GetLastPart(text)))
            {
                diagnostics.Add(ApiDiagnosticIds.UndocumentedType, page.Path, anchor, text, Suggest(text));
            }
        }
    }
}
