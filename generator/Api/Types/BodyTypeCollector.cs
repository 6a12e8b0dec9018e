using System;
using System.Collections.Generic;
using DocGen.Api.Sources;
using DocGen.Diagnostics;
using DocGen.Pages.Model;

namespace DocGen.Api.Types;

/// <summary>Enters the types that no page documents but whose members stand in the tables of request bodies: those tables are the model.</summary>
internal sealed class BodyTypeCollector(SymbolTable table, TypeResolver resolver, NamespaceTable namespaces, MergeDiagnostics diagnostics)
{
    /// <summary>Enters the types of all bodies.</summary>
    public void Collect(List<Page> pages)
    {
        var added = new List<(Page Page, TypeName Name, OperationDefinition Operation)>();
        foreach (var page in pages)
        {
            foreach (var operation in page.Operations)
            {
                if (operation is { Body: { Kind: RequestBodyKind.Entity, Members.IsEmpty: false, Type: { Alternatives.Count: 1 } type } }
                    && IsUnknown(type.Alternatives[0], page)
                    && !IsMember(type.Alternatives[0], operation))
                {
                    added.Add((page, type.Alternatives[0], operation));
                }
            }
        }

        foreach (var (page, name, operation) in added)
        {
            Add(page, name, operation);
        }
    }

    private bool IsUnknown(TypeName name, Page page)
        => TypeNameRules.IsIdentifier(name.Name)
            && !PrimitiveTypes.TryFind(name.Name, out _)
            && !PrimitiveTypes.TryFindAlias(name.Name, out _)
            && resolver.FindSymbol(name, page) is null;

    /// <summary>Whether the name is that of a member ("a representation of the size property") and not of a type.</summary>
    private static bool IsMember(TypeName name, OperationDefinition operation)
    {
        foreach (var row in operation.Body.Members)
        {
            if (name.LinkPath is null && row.Name.Equals(name.Name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(Page page, TypeName typeName, OperationDefinition operation)
    {
        var (space, name) = namespaces.Split(typeName.Name, page);
        var known = table.FindQualified(space, name);
        if (known is not null and not TypeSymbol { Origin: TypeOrigin.Body })
        {
            return;
        }

        if (known is not TypeSymbol symbol)
        {
            symbol = table.AddType(space, name, TypeOrigin.Body);
            diagnostics.Add(ApiDiagnosticIds.TypeOfBody, page.Path, operation.Anchor, typeName.Name);
        }

        symbol.Spell(name, isAnnotated: false);
        symbol.Slices.Add(new TypeSlice(page, new ResourceDefinition { Name = name, Members = operation.Body.Members, Anchor = operation.Anchor }));
        if (typeName.LinkPath is { Length: > 0 } path)
        {
            table.Link(path, null, symbol);
        }
    }
}
