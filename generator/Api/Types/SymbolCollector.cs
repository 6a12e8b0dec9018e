using System;
using System.Collections.Generic;
using DocGen.Api.Sources;
using DocGen.Diagnostics;
using DocGen.Pages.Model;

namespace DocGen.Api.Types;

/// <summary>Enters the documented structures and enumerations; several pages of one name are slices of one type.</summary>
internal sealed class SymbolCollector(SymbolTable table, NamespaceTable namespaces, MergeDiagnostics diagnostics)
{
    /// <summary>Enters all that pages define.</summary>
    public void Collect(List<Page> pages)
    {
        foreach (var page in pages)
        {
            foreach (var type in page.Types)
            {
                AddType(page, type);
            }
        }

        foreach (var page in pages)
        {
            foreach (var definition in page.Enums)
            {
                AddEnum(page, definition);
            }
        }

        foreach (var page in pages)
        {
            LinkPage(page);
        }
    }

    private static bool IsEmpty(TypeSymbol type)
    {
        foreach (var slice in type.Slices)
        {
            var resource = slice.Resource;
            if (!resource.Members.IsEmpty || !resource.Methods.IsEmpty || resource.AnnotatedBase is not null || resource.KeyProperty is not null)
            {
                return false;
            }
        }

        return true;
    }

    private void AddType(Page page, ResourceDefinition resource)
    {
        var (space, name) = namespaces.Split(resource.Name, page);
        if (!IsType(resource, name))
        {
            return;
        }

        var symbol = table.FindQualified(space, name) as TypeSymbol ?? table.AddType(space, name, TypeOrigin.Page);
        symbol.Spell(name, resource.IsNameAnnotated);
        symbol.Slices.Add(new TypeSlice(page, resource));
        if (resource.HeadingName is { } heading && heading.Equals(name, StringComparison.OrdinalIgnoreCase))
        {
            symbol.Spell(heading, isAnnotated: false);
        }
    }

    /// <summary>An annotation is proof enough; a heading has to be a name, and a table under it must not be one of words without types.</summary>
    private static bool IsType(ResourceDefinition resource, string name)
    {
        if (resource.IsNameAnnotated || !TypeNameRules.IsIdentifier(name))
        {
            return resource.IsNameAnnotated && name.Length is > 0 and <= TypeNameRules.MaxLength;
        }

        foreach (var row in resource.Members)
        {
            if (row.Type is not null)
            {
                return true;
            }
        }

        return resource.Members.IsEmpty || !resource.Sample.IsEmpty || !resource.Methods.IsEmpty;
    }

    /// <summary>Of a structure and an enumeration of one name the structure stays, unless its pages say nothing of it.</summary>
    private void AddEnum(Page page, EnumDefinition definition)
    {
        var (space, name) = namespaces.Split(definition.Name, page);
        if (name.Length is 0 or > TypeNameRules.MaxLength || definition.Members.IsEmpty)
        {
            return;
        }

        var known = table.FindQualified(space, name);
        if (known is TypeSymbol type)
        {
            if (!IsEmpty(type))
            {
                diagnostics.Add(ApiDiagnosticIds.TypeAndEnum, page.Path, definition.Anchor, type.QualifiedName);
                return;
            }

            table.Remove(type, name);
            known = null;
        }

        var symbol = known as EnumSymbol ?? table.AddEnum(space, name);
        symbol.Spell(name, isAnnotated: definition.LinkAnchor is null);
        symbol.Slices.Add(new EnumSlice(page, definition));
    }

    private void LinkPage(Page page)
    {
        if (page.Subject is { } resource && Find(resource.Name, page) is { } subject)
        {
            table.Link(page.Path, null, subject);
            foreach (var alias in resource.Aliases)
            {
                table.AddAlias(alias, subject);
            }
        }

        var isOnly = page.Types.Count == (page.Subject is null ? 1 : 2);
        foreach (var type in page.Types)
        {
            if (!type.IsSubject && Find(type.Name, page) is { } symbol)
            {
                table.Link(page.Path, isOnly ? null : type.LinkAnchor, symbol);
                LinkNested(page, type.NestedAnchor, symbol);
            }
        }

        foreach (var definition in page.Enums)
        {
            if (Find(definition.Name, page) is not { } symbol)
            {
                continue;
            }

            if (definition.LinkAnchor is { } anchor)
            {
                table.Link(page.Path, anchor, symbol);
            }

            LinkNested(page, definition.NestedAnchor, symbol);
            if (definition.LinkAnchor is null || (page.Enums.Count == 1 && page.Subject is null))
            {
                table.Link(page.Path, null, symbol);
            }
        }
    }

    private void LinkNested(Page page, string? anchor, Symbol symbol)
    {
        if (anchor is not null)
        {
            table.Link(page.Path, anchor, symbol);
        }
    }

    private Symbol? Find(string definedName, Page page)
    {
        var (space, name) = namespaces.Split(definedName, page);
        return table.FindQualified(space, name);
    }
}
