using System;
using System.Collections.Generic;
using System.Globalization;
using DocGen.Api.Model;
using DocGen.Api.Sources;
using DocGen.Diagnostics;
using DocGen.Pages.Model;

namespace DocGen.Api.Types;

/// <summary>Makes the members of structures out of the rows of all their pages.</summary>
/// <param name="resolver">Resolves names of types.</param>
/// <param name="newer">What the pages of structures say now.</param>
/// <param name="members">Takes the members.</param>
/// <param name="diagnostics">Takes what is found.</param>
internal sealed class MemberMerger(TypeResolver resolver, NewerPages newer, MemberTable members, MergeDiagnostics diagnostics)
{
    /// <summary>A type has no more members, those of its bases among them; the largest real ones have some two hundred.</summary>
    private const int MaxMembers = 5_000;

    private readonly PropertyMerger _properties = new(resolver, diagnostics);
    private readonly HashSet<TypeSymbol> _full = [];
    private readonly List<TypeSlice> _slices = [];

    /// <summary>
    /// Merges the members of one type; those of its base have to be there. Where a row and the JSON representation spell a
    /// name in two cases, the JSON has it from the wire.
    /// </summary>
    public void Merge(TypeSymbol type)
    {
        var count = 0;
        _slices.Clear();
        foreach (var named in type.Slices)
        {
            var slice = newer.Of(named);
            _slices.Add(slice);
            count += slice.Resource.Members.Count;
        }

        var properties = new List<ApiProperty>(count);
        var indexes = new Dictionary<string, int>(count, StringComparer.Ordinal);
        foreach (var slice in _slices)
        {
            foreach (var row in slice.Resource.Members)
            {
                var spelled = _properties.FindSample(slice.Resource, row.Name) is { } sample && sample.Name != row.Name ? row with { Name = sample.Name } : row;
                Add(type, properties, indexes, new SourceRow(slice.Page, spelled), slice.Resource);
            }
        }

        foreach (var row in type.BorrowedRows)
        {
            var lender = newer.Of(row.Slice);
            Add(type, properties, indexes, new SourceRow(lender.Page, lender.Resource.Members[row.Index]), resource: null);
        }

        foreach (var slice in _slices)
        {
            if (slice.Resource.IsOpen)
            {
                continue;
            }

            AddSampleOnly(type, properties, indexes, slice);
        }

        members.Declare(type, properties, indexes);
    }

    private void Add(TypeSymbol type, List<ApiProperty> properties, Dictionary<string, int> indexes, SourceRow source, ResourceDefinition? resource)
    {
        var row = source.Row;
        if (PropertyMerger.IsProtocolMember(row.Name))
        {
            return;
        }

        if (members.Find(type.Base, row.Name) is { } inherited)
        {
            CheckAgainst(inherited, source, resource, type);
            return;
        }

        if (!indexes.TryGetValue(row.Name, out var index))
        {
            if (properties.Count + members.CountInherited(type) >= MaxMembers)
            {
                ReportTooMany(type, source.Page, row.Anchor);
                return;
            }

            indexes.Add(row.Name, properties.Count);
            properties.Add(_properties.Create(source, resource));
            return;
        }

        properties[index] = Combine(properties[index], _properties.Create(source, resource), source, type);
    }

    /// <summary>A redeclared member with the same type says nothing new; with another type the base's stays.</summary>
    private void CheckAgainst(ApiProperty inherited, SourceRow source, ResourceDefinition? resource, TypeSymbol type)
    {
        if (source.Row.Type is { } expression
            && resolver.TryResolve(expression, source.Page) is { Kind: not ApiTypeKind.Untyped } declared
            && !declared.Equals(inherited.Type)
            && inherited.Type.Kind != ApiTypeKind.Untyped
            && resource is not null)
        {
            diagnostics.Add(
                ApiDiagnosticIds.RedeclaredMember, source.Page.Path, source.Row.TypeAnchor, type.QualifiedName, inherited.Name,
                PropertyMerger.Describe(declared),
                PropertyMerger.Describe(inherited.Type));
        }
    }

    private ApiProperty Combine(ApiProperty known, ApiProperty other, SourceRow source, TypeSymbol type)
    {
        var isUntyped = known.Type.Kind == ApiTypeKind.Untyped;
        if (!isUntyped && other.Type.Kind != ApiTypeKind.Untyped && !known.Type.Equals(other.Type))
        {
            diagnostics.Add(
                ApiDiagnosticIds.ConflictingMember, source.Page.Path, source.Row.TypeAnchor, type.QualifiedName, known.Name,
                PropertyMerger.Describe(other.Type),
                PropertyMerger.Describe(known.Type));
        }

        var result = isUntyped && other.Type.Kind != ApiTypeKind.Untyped ? known with { Type = other.Type } : known;
        return result.Description.Length == 0 && other.Description.Length > 0 ? result with { Description = other.Description } : result;
    }

    /// <summary>Members that only the JSON representation shows, if it also tells their type; what an open type's shows are examples.</summary>
    private void AddSampleOnly(TypeSymbol type, List<ApiProperty> properties, Dictionary<string, int> indexes, TypeSlice slice)
    {
        HashSet<string>? like = null;
        foreach (var sample in slice.Resource.Sample)
        {
            if (!TypeNameRules.IsIdentifier(sample.Name) || indexes.ContainsKey(sample.Name) || members.Find(type.Base, sample.Name) is not null)
            {
                continue;
            }

            like ??= new(indexes.Keys, StringComparer.OrdinalIgnoreCase);
            if (like.Contains(sample.Name))
            {
                continue;
            }

            var reference = SampleTypes.TryResolve(sample, slice.Page, resolver) ?? PrimitiveTypes.Refer(ApiTypeKind.Untyped, sample.IsArray);

            if (properties.Count + members.CountInherited(type) >= MaxMembers)
            {
                ReportTooMany(type, slice.Page, slice.Resource.Anchor);
                return;
            }

            like.Add(sample.Name);
            indexes.Add(sample.Name, properties.Count);
            properties.Add(new ApiProperty { Name = sample.Name, Type = reference });
        }
    }

    /// <summary>Reports the first member that is too many.</summary>
    private void ReportTooMany(TypeSymbol type, Page page, int anchor)
    {
        if (_full.Add(type))
        {
            diagnostics.Add(ApiDiagnosticIds.TooManyMembers, page.Path, anchor, type.QualifiedName, MaxMembers.ToString(CultureInfo.InvariantCulture));
        }
    }
}
