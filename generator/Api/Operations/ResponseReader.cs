using DocGen.Api.Model;
using DocGen.Api.Types;
using DocGen.Diagnostics;
using DocGen.Pages.Model;

namespace DocGen.Api.Operations;

/// <summary>
/// Types the response of one page. Order of trust: the route's end ($value, $count, the content behind an object); the response sentence (type, "no body", stream); a status without a body;
/// the response annotation; the Methods tables; the example's own type, or that of its one value; JSON of any shape if an example shows a body.
/// Whether it is a collection is a vote: sentence, annotation, Methods table, and an example with a value array, which decides alone if nothing else speaks.
/// What the page says of an object with its key is, on the route without the key, said of the items of a collection.
/// </summary>
internal sealed class ResponseReader(OperationContext context)
{
    /// <summary>Types the response of a page for one verb.</summary>
    public ApiResponse Read(OperationSource source, string verb, RouteForm form)
    {
        var response = ReadStated(source, verb, form);
        return form == RouteForm.Items && response is { Kind: ApiResponseKind.Object, Type.Kind: ApiTypeKind.Structure } ? response with { Kind = ApiResponseKind.Collection } : response;
    }

    /// <summary>Whether the pages themselves tell what the response is, so that no type has to be made of their examples.</summary>
    public bool IsDocumented(OperationSource source, string verb, RouteForm form) => ReadDocumented(source, verb, form) is not null;

    private ApiResponse ReadStated(OperationSource source, string verb, RouteForm form)
        => ReadDocumented(source, verb, form) ?? source.InferredResponse ?? Unknown(source, verb);

    private ApiResponse? ReadDocumented(OperationSource source, string verb, RouteForm form)
    {
        var response = source.Operation.Response;
        var codes = response.StatusCodes;
        if (verb == "GET" && form is RouteForm.Value or RouteForm.Content or RouteForm.Count)
        {
            return form != RouteForm.Count
                ? new ApiResponse(ApiResponseKind.Stream, null, codes)
                : new ApiResponse(ApiResponseKind.Value, PrimitiveTypes.Refer(ApiTypeKind.Int32, isCollection: false), codes);
        }

        if (verb == "DELETE" && IsOneOfSeveralVerbs(source.Operation))
        {
            return ApiResponse.Empty;
        }

        if (response.Type is { } sentence && context.Resolver.TryResolve(sentence, source.Page) is { } named)
        {
            return Create(source, named, codes);
        }

        if (response.IsStream || HasStatus(response, 302))
        {
            return new ApiResponse(ApiResponseKind.Stream, null, codes);
        }

        return response.IsEmpty || IsBodiless(response) || (verb == "DELETE" && !ShowsMembers(source.Operation))
            ? new ApiResponse(ApiResponseKind.Empty, null, codes)
            : ReadEvidence(source);
    }

    /// <summary>What is deleted does not come back, unless an example shows that something does.</summary>
    private static bool ShowsMembers(OperationDefinition operation)
    {
        foreach (var sample in operation.ResponseSamples)
        {
            if (sample is { Status: < 300, Body.Members.IsEmpty: false })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOneOfSeveralVerbs(OperationDefinition operation)
    {
        foreach (var line in operation.Lines)
        {
            if (line.Verb != operation.Lines[0].Verb)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasStatus(ResponseDefinition response, int status)
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

    private static bool IsBodiless(ResponseDefinition response)
    {
        foreach (var code in response.StatusCodes)
        {
            if (code is not (202 or 204))
            {
                return false;
            }
        }

        return !response.StatusCodes.IsEmpty;
    }

    private ApiResponse? ReadEvidence(OperationSource source)
    {
        var codes = source.Operation.Response.StatusCodes;
        foreach (var sample in source.Operation.ResponseSamples)
        {
            if (sample.AnnotatedType is { } annotated && context.Resolver.TryResolve(annotated, source.Page) is { } reference)
            {
                return Create(source, reference, codes);
            }
        }

        foreach (var link in source.Owners)
        {
            if (link.Row.ReturnType is { } type && context.Resolver.TryResolve(type, link.Page) is { } reference)
            {
                return Create(source, reference, codes);
            }
        }

        foreach (var sample in source.Operation.ResponseSamples)
        {
            if (sample.BodyType is { } name && context.Resolver.FindSymbol(name, source.Page) is { } symbol)
            {
                return Create(source, symbol.Refer(isCollection: false), codes);
            }

            if (FindValue(sample) is { } value)
            {
                return Create(source, PrimitiveTypes.Refer(value, isCollection: false), codes);
            }
        }

        return null;
    }

    /// <summary>Of <c>{"value": true}</c>. A number would not tell how large others are.</summary>
    private static ApiTypeKind? FindValue(ResponseSample sample)
    {
        if (!sample.HasScalarValue)
        {
            return null;
        }

        foreach (var member in sample.Members)
        {
            if (member.Name == "value" && member.Kind is SampleKind.Boolean or SampleKind.Text)
            {
                return member.Kind == SampleKind.Boolean ? ApiTypeKind.Boolean : ApiTypeKind.String;
            }
        }

        return null;
    }

    private ApiResponse Unknown(OperationSource source, string verb)
    {
        var (codes, hasBody) = (source.Operation.Response.StatusCodes, false);
        if (source.Operation.Response.Type is { } unknown && TypeNames.IsIdentifier(unknown.Alternatives[0].Name))
        {
            return Create(source, context.Resolver.Resolve(unknown, source.Page, source.Operation.Anchor), codes);
        }

        foreach (var sample in source.Operation.ResponseSamples)
        {
            hasBody |= sample.HasBody;
        }

        if (!hasBody && verb != "GET")
        {
            return new ApiResponse(ApiResponseKind.Empty, null, codes);
        }

        context.Diagnostics.Add(ApiDiagnosticIds.UnknownResponse, source.Page.Path, source.Operation.Anchor, source.Operation.Title);
        return Create(source, PrimitiveTypes.Untyped, codes);
    }

    private ApiResponse Create(OperationSource source, ApiTypeReference type, Primitives.EquatableArray<int> codes)
    {
        if (type.Kind == ApiTypeKind.Stream)
        {
            return new ApiResponse(ApiResponseKind.Stream, null, codes);
        }

        var isCollection = CollectionVote.Decide(source, type, context.FindType(type));
        var element = type.IsCollection ? Single(type) : type;
        var kind = isCollection ? ApiResponseKind.Collection
            : element.Kind is ApiTypeKind.Structure or ApiTypeKind.Untyped ? ApiResponseKind.Object
            : ApiResponseKind.Value;
        return new ApiResponse(kind, element, codes);
    }

    private ApiTypeReference Single(ApiTypeReference type) => type.Kind is ApiTypeKind.Structure or ApiTypeKind.Enumeration
        ? context.Table.FindQualified(type.Name)!.Refer(isCollection: false)
        : PrimitiveTypes.Refer(type.Kind, isCollection: false);
}
