using DocGen.Api.Model;
using DocGen.Api.Types;
using DocGen.Pages.Model;

namespace DocGen.Api.Operations;

/// <summary>Finds the one parameter of an action whose page describes its type and not the parameter: <c>{"lid": {…}}</c> for a lid.</summary>
internal sealed class WrappedBody(OperationContext context)
{
    /// <summary>The parameter: an example shows an object of the type's name, and nothing beside it, and the table, if
    /// there is one, has the members of the type. The result is null if the page shows no such parameter.</summary>
    public ApiProperty? Find(OperationSource source)
    {
        var rows = source.Operation.Body.Members;
        foreach (var sample in source.Operation.RequestSamples)
        {
            if (sample.Members.Count == 1
                && sample.Members[0] is { Kind: SampleKind.Object, IsArray: false } only
                && context.Resolver.FindSymbol(only.Name, source.Page) is TypeSymbol type
                && !PropertyMerger.HasRow(rows, only.Name)
                && (rows.IsEmpty || context.Members.HasMost(type, rows)))
            {
                return new ApiProperty { Name = only.Name, Type = type.Refer(isCollection: false) };
            }
        }

        return null;
    }

    /// <summary>
    /// The one parameter whose value is a list of what the table describes: "an array of objects with the property in the table", where an example shows
    /// <c>{"crates": [{…}]}</c>. The result is null if the page shows no such parameter.
    /// </summary>
    /// <param name="source">The page.</param>
    /// <param name="item">The type that the page is about; it is that of an item if it has most of the table's members.</param>
    public ApiProperty? FindList(OperationSource source, TypeSymbol? item)
    {
        var rows = source.Operation.Body.Members;
        string? name = null;
        foreach (var sample in source.Operation.RequestSamples)
        {
            if (sample.Members.IsEmpty)
            {
                continue;
            }

            if (sample.Members.Count > 1 || sample.Members[0] is not { Kind: SampleKind.Object, IsArray: true }
                || PropertyMerger.HasRow(rows, sample.Members[0].Name) || (name ?? sample.Members[0].Name) != sample.Members[0].Name)
            {
                return null;
            }

            name = sample.Members[0].Name;
        }

        return name is null || rows.IsEmpty ? null
            : new ApiProperty
            {
                Name = name,
                Type = item is not null && context.Members.HasMost(item, rows)
                    ? item.Refer(isCollection: true)
                    : PrimitiveTypes.Refer(ApiTypeKind.Untyped, isCollection: true)
            };
    }

    /// <summary>Whether every example shows an object of a type as the parameter of the type's name, and the type has no such member.</summary>
    public bool IsOnly(OperationSource source, TypeSymbol type)
    {
        if (Find(source) is not { } wrapper || wrapper.Type.Name != type.QualifiedName || context.Members.Has(type, wrapper.Name))
        {
            return false;
        }

        foreach (var sample in source.Operation.RequestSamples)
        {
            if (!sample.Members.IsEmpty && (sample.Members.Count > 1 || sample.Members[0].Name != wrapper.Name))
            {
                return false;
            }
        }

        return true;
    }
}
