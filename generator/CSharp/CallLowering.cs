using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Api.Model;
using DocGen.CSharp.Model;
using DocGen.Primitives;

namespace DocGen.CSharp;

/// <summary>The calls on a node. A call depends on its verb and contract alone.</summary>
internal sealed class CallLowering(
    ModelNames names,
    TypeMap types,
    PatchLowering patches,
    ActionLowering actions,
    OptionsLowering options,
    CallDocumentation documentation,
    PagingLowering paging,
    string requestsNamespace)
{
    private readonly RequiredArguments _arguments = new(types, requestsNamespace);
    private readonly Dictionary<ApiContract, List<BuilderCall>> _calls = new(ContractComparer.Instance);

    /// <summary>The calls on a node, by verb.</summary>
    public EquatableArray<BuilderCall> Lower(BuilderNode node)
    {
        if (node.Operations.Count == 0)
        {
            return default;
        }

        return node.Operations.Select(Lower).ToEquatableArray();
    }

    private BuilderCall Lower(ApiOperation operation)
    {
        if (!_calls.TryGetValue(operation.Contract, out var calls))
        {
            _calls.Add(operation.Contract, calls = []);
        }

        var call = calls.Find(call => call.Verb == operation.Verb && call.Address == operation.Address && call.EndsInSlash == operation.Route.EndsInSlash);
        if (call is null)
        {
            call = Create(operation.Verb, operation.Contract, operation.Address) with { EndsInSlash = operation.Route.EndsInSlash };
            calls.Add(call);
        }

        return call;
    }

    private BuilderCall Create(string verb, ApiContract contract, string? address)
    {
        var (bodyKind, bodyType) = LowerBody(contract);
        var (resultKind, resultType) = verb == "HEAD" ? (CallResultKind.None, null) : LowerResult(contract.Response);
        var isConditional = verb == "GET" && resultKind is not (CallResultKind.None or CallResultKind.Items) && contract.Headers.Any(IsIfNoneMatch);
        var mayLackBody = resultKind is CallResultKind.Object or CallResultKind.Value && (contract.Response.MayBeEmpty || !IsSafe(verb));
        return new BuilderCall
        {
            Verb = verb,
            Address = address,
            Name = verb.Substring(0, 1) + verb.Substring(1).ToLowerInvariant() + "Async",
            BodyKind = bodyKind,
            BodyType = bodyType,
            BodyWireName = bodyKind is BodyParameterKind.Model or BodyParameterKind.ModelCollection or BodyParameterKind.Patch
                ? contract.Body.Type?.Name ?? ""
                : "",
            Arguments = _arguments.Of(contract),
            ContentType = contract.Body.ContentType,
            ResultMediaType = resultKind is CallResultKind.Items or CallResultKind.Stream ? contract.Response.MediaType : null,
            ResultKind = resultKind,
            ResultType = resultType,
            IsNullable = isConditional || mayLackBody,
            OptionsType = options.FindType(contract),
            Paging = resultKind is CallResultKind.Object or CallResultKind.Page && !IsPageRequired(contract) ? paging.Lower(verb, contract) : null,
            Documentation = documentation.Create(verb, contract, isConditional, mayLackBody, address),
            Obsolete = DocumentationBuilder.Obsolete(contract.Deprecation),
        };
    }

    /// <summary>
    /// Whether a verb changes nothing (RFC 9110, 9.2.1; LIST is a GET of some APIs): its response is all that it is for. What changes something has done so
    /// also where the service answers without a body, as <c>Prefer: return=minimal</c> and many services have it.
    /// </summary>
    private static bool IsSafe(string verb) => verb is "GET" or "HEAD" or "OPTIONS" or "TRACE" or "LIST";

    /// <summary>Whether the caller has to say which page is wanted, so that there is no first one to go on from.</summary>
    private static bool IsPageRequired(ApiContract contract)
        => contract.Paging?.Parameter is { } page && contract.QueryParameters.Any(parameter => parameter.Name == page && RequiredArguments.Has(parameter));

    private static bool IsIfNoneMatch(Pages.Model.HeaderRow header) => string.Equals(header.Name, "If-None-Match", StringComparison.OrdinalIgnoreCase);

    private (BodyParameterKind Kind, string? Type) LowerBody(ApiContract contract)
    {
        var body = contract.Body;
        switch (body.Kind)
        {
            case ApiBodyKind.Entity:
                return LowerEntity(body);
            case ApiBodyKind.Patch:
                return patches.FindParameterType(body) is { } patch ? (BodyParameterKind.Patch, patch) : LowerEntity(body);
            case ApiBodyKind.Action:
                return actions.FindParameterType(contract) is { } request ? (FormatOf(body), request) : (BodyParameterKind.None, null);
            case ApiBodyKind.Stream:
                return (LowerStream(body.ContentType), null);
            case ApiBodyKind.Reference:
                return (BodyParameterKind.Reference, null);
            case ApiBodyKind.Untyped:
                return (BodyParameterKind.Json, null);
            default:
                return (BodyParameterKind.None, null);
        }
    }

    private static BodyParameterKind FormatOf(ApiBody body) => body.Format switch
    {
        Pages.Model.BodyFormat.Form => BodyParameterKind.Form,
        Pages.Model.BodyFormat.Multipart => BodyParameterKind.Multipart,
        _ => BodyParameterKind.Action,
    };

    /// <summary>Parts have a boundary between them, which a stream of any bytes cannot tell.</summary>
    private static BodyParameterKind LowerStream(string? contentType)
        => contentType is null || !contentType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) ? BodyParameterKind.Stream
            : contentType.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) ? BodyParameterKind.FormParts
            : BodyParameterKind.Parts;

    private (BodyParameterKind Kind, string? Type) LowerEntity(ApiBody body)
    {
        if (body.Type is { Kind: ApiTypeKind.Structure } type && names.Find(type.Name) is { } name)
        {
            return (type.IsCollection ? BodyParameterKind.ModelCollection : BodyParameterKind.Model, name.GlobalName);
        }

        return (BodyParameterKind.Json, null);
    }

    private (CallResultKind Kind, CSharpType? Type) LowerResult(ApiResponse response)
    {
        var type = response.Type is null ? null : types.Map(response.Type, requestsNamespace);
        return response.Kind switch
        {
            ApiResponseKind.Object => (CallResultKind.Object, type ?? Untyped()),
            ApiResponseKind.Collection => (CallResultKind.Page, type is null or { IsMap: true } ? Untyped() : type with { IsCollection = false }),
            ApiResponseKind.Value => (CallResultKind.Value, type ?? Untyped()),
            ApiResponseKind.Items => (CallResultKind.Items, type ?? Untyped()),
            ApiResponseKind.Stream => (CallResultKind.Stream, null),
            _ => (CallResultKind.None, null),
        };
    }

    private CSharpType Untyped() => types.Map(new ApiTypeReference(ApiTypeKind.Untyped), requestsNamespace);
}
