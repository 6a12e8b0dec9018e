using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Api.Sources;
using DocGen.Diagnostics;
using DocGen.Pages.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Api.Types;

/// <summary>
/// Gathers what rows and JSON representations say of enumerations. A row that lists values makes an enumeration of its
/// type's name where no other page documents one.
/// </summary>
internal sealed class EnumCollector(SymbolTable table, TypeResolver resolver, NamespaceTable namespaces, MergeDiagnostics diagnostics)
{
    private readonly List<(SourceRow Row, TypeName Name)> _unknown = [];

    /// <summary>Collects enumerations from the rows of all types and operations.</summary>
    public void Collect(List<Page> pages)
    {
        foreach (var page in pages)
        {
            foreach (var type in page.Types)
            {
                Collect(page, type.Members, type.IsSubject ? type.Sample : default);
            }

            foreach (var operation in page.Operations)
            {
                Collect(page, operation.Body.Members, default);
                Collect(page, operation.PathParameters, default);
                Collect(page, operation.QueryParameters, default);
            }
        }

        foreach (var (row, name) in _unknown)
        {
            AddListed(row, name);
        }
    }

    private void Collect(Page page, EquatableArray<MemberRow> rows, EquatableArray<SampleMember> sample)
    {
        // Few rows list values; the others cost no look-up.
        var hasSampleValues = HasValues(sample);
        foreach (var row in rows)
        {
            if (!hasSampleValues && row.Values.IsEmpty && !row.IsMultiValued)
            {
                continue;
            }

            if (row.Type is not { Alternatives.Count: 1 } type || PrimitiveTypes.TryFind(type.Alternatives[0].Name, out _))
            {
                continue;
            }

            var values = hasSampleValues ? FindSampleValues(sample, row.Name) : default;
            if (row.Values.IsEmpty && values.IsEmpty && !row.IsMultiValued)
            {
                continue;
            }

            var name = type.Alternatives[0];
            if (resolver.FindSymbol(name, page) is { } symbol)
            {
                Note(symbol as EnumSymbol, new SourceRow(page, row), values);
            }
            else if (TypeNameRules.IsIdentifier(name.Name) && !PrimitiveTypes.TryFindAlias(name.Name, out _) && PrimitiveWords.NearestTo(name.Name) is null
                && (row.Values.Count > 0 || values.Count > 1))
            {
                _unknown.Add((new SourceRow(page, row.Values.IsEmpty ? row with { Values = values } : row), name));
            }
        }
    }

    /// <summary>The documented enumeration that a name is nearly spelled like and that has all values of a row; null if there is none.</summary>
    private EnumSymbol? FindMeant(string name, MemberRow row)
        => table.Enums.FirstOrDefault(symbol => symbol.Slices.Count > 0 && Spelling.IsNear(name, symbol.Name)
            && row.Values.All(value => symbol.Slices.Exists(slice => slice.Definition.Members.Any(member => member.Name == value))));

    private static bool HasValues(EquatableArray<SampleMember> sample)
    {
        foreach (var member in sample)
        {
            if (member.Values.Count > 1)
            {
                return true;
            }
        }

        return false;
    }

    private static EquatableArray<string> FindSampleValues(EquatableArray<SampleMember> sample, string name)
    {
        foreach (var member in sample)
        {
            if (member.Values.Count > 1 && member.Name.Equals(name, StringComparison.Ordinal))
            {
                return member.Values;
            }
        }

        return default;
    }

    private static void Note(EnumSymbol? symbol, SourceRow row, EquatableArray<string> sampleValues)
    {
        if (symbol is null)
        {
            return;
        }

        symbol.IsMultiValued |= row.Row.IsMultiValued;
        if (!row.Row.Values.IsEmpty)
        {
            symbol.Lists.Add(row);
        }

        if (!sampleValues.IsEmpty)
        {
            symbol.Samples.Add([.. sampleValues]);
        }
    }

    private void AddListed(SourceRow row, TypeName typeName)
    {
        var (space, name) = namespaces.Split(typeName.Name, row.Page);
        var known = table.FindQualified(space, name);
        if (known is null && FindMeant(name, row.Row) is { } meant)
        {
            // It may as well be the definition that is misspelt.
            diagnostics.Add(ApiDiagnosticIds.MisspeltEnum, row.Page.Path, row.Row.TypeAnchor, typeName.Name, meant.Name);
            diagnostics.Add(ApiDiagnosticIds.MisspeltEnum, meant.Slices[0].Page.Path, meant.Slices[0].Definition.Anchor, typeName.Name, meant.Name);
            table.AddAlias(SymbolTable.Qualify(space, name), meant);
            Note(meant, row, default);
            return;
        }

        if (known is null)
        {
            known = table.AddEnum(space, name);
            if (typeName.LinkPath is { Length: > 0 } path)
            {
                table.Link(path, typeName.LinkAnchor, known);
            }
        }

        known.Spell(name, isAnnotated: false);
        Note(known as EnumSymbol, row, default);
    }
}
