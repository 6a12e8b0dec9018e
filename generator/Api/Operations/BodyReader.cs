using System;
using System.Collections.Generic;
using DocGen.Api.Model;
using DocGen.Api.Types;
using DocGen.Diagnostics;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Operations;

/// <summary>Types the request body of one page.</summary>
internal sealed class BodyReader(OperationContext context)
{
    private const string ReferenceMember = "@odata.id";

    private readonly WrappedBody _wrapped = new(context);

    /// <summary>Types the body for one verb; the page's response helps where the body section names no type.</summary>
    public ApiBody Read(OperationQuestion question, ApiResponse response)
    {
        var (source, verb, form) = (question.Source, question.Verb, question.Form);
        if (verb is "GET" or "DELETE")
        {
            return ApiBody.None;
        }

        if (form == RouteForm.Reference)
        {
            return new ApiBody { Kind = ApiBodyKind.Reference };
        }

        var body = source.Operation.Body;
        var isUpdate = verb is "PATCH" or "PUT";
        return body.Kind switch
        {
            RequestBodyKind.None => ApiBody.None,
            RequestBodyKind.Stream => new ApiBody { Kind = ApiBodyKind.Stream, ContentType = body.ContentType ?? FindStreamType(source, verb) },
            RequestBodyKind.Reference => new ApiBody { Kind = ApiBodyKind.Reference },
            RequestBodyKind.Parameters when !isUpdate => ReadAction(source),
            RequestBodyKind.Entity => ReadEntity(source, isUpdate, response),
            RequestBodyKind.Parameters or RequestBodyKind.Members => ReadMembers(source, isUpdate, response),
            _ => ReadSamples(source, verb, form, response),
        };
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

    private ApiBody ReadEntity(OperationSource source, bool isUpdate, ApiResponse response)
    {
        var body = source.Operation.Body;
        var type = body.Type is { } named ? context.Resolver.TryResolve(named, source.Page) : null;
        var symbol = context.FindType(type) ?? FindSampleType(source) ?? (type is null ? context.FindType(response.Type) : null);
        if (symbol is null && body.Type is { } unknown)
        {
            context.Resolver.Resolve(unknown, source.Page, source.Operation.Anchor);
        }

        if (isUpdate && !body.Members.IsEmpty)
        {
            return CreatePatch(source, symbol);
        }

        if (!isUpdate && symbol is not null && IsNameOfRow(body) && !WrappedBody.HasMost(symbol, body.Members))
        {
            return ReadAction(source);
        }

        if (!isUpdate && symbol is not null && _wrapped.IsOnly(source, symbol))
        {
            return new ApiBody { Kind = ApiBodyKind.Action, Parameters = new EquatableArray<ApiProperty>([_wrapped.Find(source)!]) };
        }

        return symbol is not null && type is not { IsCollection: true }
            ? new ApiBody { Kind = ApiBodyKind.Entity, Type = symbol.Refer(isCollection: false) }
            : Unknown(source);
    }

    /// <summary>"An object that includes a **lid** parameter": the name is no type's, but a row's of the table.</summary>
    private static bool IsNameOfRow(RequestBodyDefinition body)
        => body.Type is { Alternatives: { Count: 1 } names } && names[0].LinkPath is null && PropertyMerger.HasRow(body.Members, names[0].Name);

    /// <summary>A table of no named type: the members of an update, the members of what is created, or else parameters.</summary>
    private ApiBody ReadMembers(OperationSource source, bool isUpdate, ApiResponse response)
    {
        var symbol = FindSampleType(source) ?? context.FindType(response.Type) ?? FindOwner(source);
        if (isUpdate)
        {
            return source.Operation.Body.Members.IsEmpty ? CreateEntity(source, symbol) : CreatePatch(source, symbol);
        }

        return symbol is not null && WrappedBody.HasMost(symbol, source.Operation.Body.Members)
            ? new ApiBody { Kind = ApiBodyKind.Entity, Type = symbol.Refer(isCollection: false) }
            : ReadAction(source);
    }

    private ApiBody ReadAction(OperationSource source)
    {
        var parameters = new List<ApiProperty>(source.Operation.Body.Members.Count);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in source.Operation.Body.Members)
        {
            if (!PropertyMerger.IsProtocolMember(row.Name) && names.Add(row.Name))
            {
                parameters.Add(context.Properties.Create(new SourceRow(source.Page, row), resource: null, FindExample(source, row.Name)));
            }
        }

        if (_wrapped.Find(source) is { } wrapper)
        {
            return new ApiBody { Kind = ApiBodyKind.Action, Parameters = new EquatableArray<ApiProperty>([wrapper]) };
        }

        return parameters.Count > 0
            ? new ApiBody { Kind = ApiBodyKind.Action, Parameters = parameters.ToEquatableArray() }
            : Unknown(source);
    }

    private ApiBody ReadSamples(OperationSource source, string verb, RouteForm form, ApiResponse response)
    {
        var hasMembers = false;
        foreach (var sample in source.Operation.RequestSamples)
        {
            if (!sample.Verb.Equals(verb, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (sample.Members.Count == 1 && sample.Members[0].Name == ReferenceMember)
            {
                return new ApiBody { Kind = ApiBodyKind.Reference };
            }

            if (IsStream(sample))
            {
                return new ApiBody { Kind = ApiBodyKind.Stream, ContentType = sample.ContentType };
            }

            hasMembers |= !sample.Members.IsEmpty;
        }

        if (form == RouteForm.Value)
        {
            return new ApiBody { Kind = ApiBodyKind.Stream, ContentType = FindStreamType(source, verb) };
        }

        var symbol = FindSampleType(source) ?? (verb != "POST" || HasStatus(response, 201) ? context.FindType(response.Type) : null);
        return symbol is not null || hasMembers || verb != "POST" ? CreateEntity(source, symbol) : ApiBody.None;
    }

    /// <summary>
    /// The content type that an example sends bytes with; null if none tells. Plain text stands for a file of any kind, and parts need a boundary that only their writer knows.
    /// </summary>
    private static string? FindStreamType(OperationSource source, string verb)
    {
        foreach (var sample in source.Operation.RequestSamples)
        {
            if (sample.Verb.Equals(verb, StringComparison.OrdinalIgnoreCase) && IsStream(sample))
            {
                return sample.ContentType is "text/plain" || sample.ContentType!.StartsWith("multipart/", StringComparison.Ordinal) ? null : sample.ContentType;
            }
        }

        return null;
    }

    private static bool IsStream(RequestSample sample)
        => sample is { ContentType: { } type, Members.IsEmpty: true, BodyType: null } && type.IndexOf("json", StringComparison.OrdinalIgnoreCase) < 0;

    private static bool HasStatus(ApiResponse response, int status)
    {
        foreach (var code in response.StatusCodes)
        {
            if (code == status)
            {
                return true;
            }
        }

        return false;
    }

    private TypeSymbol? FindSampleType(OperationSource source)
    {
        foreach (var sample in source.Operation.RequestSamples)
        {
            if (sample.BodyType is { } name && context.Resolver.FindSymbol(name, source.Page) is TypeSymbol type)
            {
                return type;
            }
        }

        return null;
    }

    /// <summary>What the body's JSON shows of a member: that of the section, else of the first example that has a value for it.</summary>
    private SampleMember? FindExample(OperationSource source, string name)
    {
        var found = context.Properties.FindSample(source.Operation.Body.Sample, name);
        foreach (var sample in source.Operation.RequestSamples)
        {
            found = found is null or { Kind: SampleKind.Null } ? context.Properties.FindSample(sample.Members, name) ?? found : found;
        }

        return found;
    }

    private static TypeSymbol? FindOwner(OperationSource source) => source.Owners.Count > 0 ? source.Owners[0].Owner : null;

    private ApiBody CreateEntity(OperationSource source, TypeSymbol? symbol)
        => symbol is null ? Unknown(source) : new ApiBody { Kind = ApiBodyKind.Entity, Type = symbol.Refer(isCollection: false) };

    private ApiBody Unknown(OperationSource source)
    {
        context.Diagnostics.Add(ApiDiagnosticIds.UnknownBody, source.Page.Path, source.Operation.Anchor, source.Operation.Title);
        return new ApiBody { Kind = ApiBodyKind.Untyped };
    }

    private ApiBody CreatePatch(OperationSource source, TypeSymbol? type)
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

        if (members.Count == 0)
        {
            return CreateEntity(source, type);
        }

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
        if (type?.FindMember(row.Name) is not { } member)
        {
            return context.Properties.Create(new SourceRow(source.Page, row), resource: null, FindExample(source, row.Name));
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
}
