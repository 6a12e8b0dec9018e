using System;
using System.Collections.Generic;
using DocGen.Api.Model;
using DocGen.Api.Types;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Operations;

/// <summary>The members that an update may send: those of the page's table, else the values of the type.</summary>
/// <param name="context">The context.</param>
internal sealed class PatchBody(OperationContext context)
{
    /// <summary>The members of the page's table; null if it has none but keys.</summary>
    public ApiBody? Create(OperationSource source, TypeSymbol? type)
    {
        var members = new List<ApiProperty>(source.Operation.Body.Members.Count);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in source.Operation.Body.Members)
        {
            if (row.IsKey || PropertyMerger.IsProtocolMember(row.Name) || IsKeyOf(type, row.Name) || !names.Add(row.Name))
            {
                continue;
            }

            members.Add(CreateMember(source, row, type));
        }

        return members.Count == 0 ? null : Create(source, type, members);
    }

    /// <summary>
    /// The values of a type, for pages that say "supply the values for relevant fields" and list no values; null if the type has no value that an update could
    /// send. Relationships and bytes have requests of their own. What a page of the type calls read-only stays: services
    /// take it back unchanged, and the page of the update does not leave it out.
    /// </summary>
    public ApiBody? CreateValues(OperationSource source, TypeSymbol type)
    {
        var members = new List<ApiProperty>();
        for (var declaring = type; declaring is not null; declaring = declaring.Base)
        {
            foreach (var member in context.Members.Of(declaring))
            {
                if (!context.Members.Read(member).IsNavigation && member.Type.Kind != ApiTypeKind.Stream)
                {
                    members.Add(member);
                }
            }
        }

        return members.Count == 0 ? null : Create(source, type, members);
    }

    private static ApiBody Create(OperationSource source, TypeSymbol? type, List<ApiProperty> members)
    {
        var patch = new ApiPatch(type?.QualifiedName ?? "", members.ToEquatableArray(), type is not null && OwnsPage(source, type));
        return new ApiBody
        {
            Kind = ApiBodyKind.Patch,
            Type = type?.Refer(isCollection: false),
            Patches = new EquatableArray<ApiPatch>([patch]),
        };
    }

    /// <summary>A member that the type has too keeps the type's type, so that both take the same values.</summary>
    private ApiProperty CreateMember(OperationSource source, MemberRow row, TypeSymbol? type)
    {
        if ((type is null ? null : context.Members.Read(type, row.Name)) is not { } member)
        {
            var created = context.Properties.Create(new SourceRow(source.Page, row), resource: null, ActionBody.FindExample(context, source, row.Name));
            return created.Type.Kind == ApiTypeKind.Untyped && source.InferredMember(row.Name) is { } inferred ? created with { Type = inferred } : created;
        }

        return new ApiProperty
        {
            Name = row.Name,
            Type = member.Type,
            Description = row.Description.Length > 0 ? row.Description : member.Description,
            IsNavigation = member.IsNavigation,
            Requirement = row.Requirement,
            IsDeprecated = row.IsDeprecated || member.IsDeprecated,
        };
    }

    /// <summary>The key that an annotation names; an entity's id, whatever the row says of it.</summary>
    private static bool IsKeyOf(TypeSymbol? type, string name)
    {
        if (type is { IsEntity: true } && name == "id")
        {
            return true;
        }

        for (; type is not null; type = type.Base)
        {
            foreach (var slice in type.Slices)
            {
                if (name.Equals(slice.Resource.KeyProperty, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool OwnsPage(OperationSource source, TypeSymbol type)
    {
        foreach (var link in source.Owners)
        {
            if (ReferenceEquals(link.Owner, type))
            {
                return true;
            }
        }

        return false;
    }
}
