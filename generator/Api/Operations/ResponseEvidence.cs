using System.Linq;
using DocGen.Api.Model;
using DocGen.Api.Types;
using DocGen.Diagnostics;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Operations;

/// <summary>What each part of a page says of its response. Whether it is a collection is a vote of all of them: see <see cref="CollectionVote"/>.</summary>
/// <param name="context">The context.</param>
internal sealed class ResponseEvidence(OperationContext context)
{
    /// <summary>An object of one member may be of any type that has it.</summary>
    private const int FewestTellingMembers = 2;

    /// <summary>Makes the response that gives an object of a type, or a collection of them.</summary>
    public static ApiResponse Create(ApiTypeReference type, bool isCollection, EquatableArray<int> codes)
    {
        var kind = type.IsMap ? ApiResponseKind.Object
            : type.Kind == ApiTypeKind.Stream ? ApiResponseKind.Stream
            : isCollection ? ApiResponseKind.Collection
            : type.Kind is ApiTypeKind.Structure or ApiTypeKind.Untyped ? ApiResponseKind.Object
            : ApiResponseKind.Value;
        return new ApiResponse(kind, kind == ApiResponseKind.Stream ? null : type, codes);
    }

    /// <summary>The sentence of a page with several verbs is not about its DELETE.</summary>
    public static ApiResponse? ReadDeletion(OperationQuestion question)
        => question.Verb == "DELETE" && question.Source.HasSeveralVerbs ? ApiResponse.Empty : null;

    /// <summary>"It does not return anything in the response body."</summary>
    public static ApiResponse? ReadNoBody(OperationQuestion question)
        => question.Response.IsEmpty && question.Verb != "GET" ? Empty(question) : null;

    /// <summary>"returns the contents of the file", and a redirection to them.</summary>
    public static ApiResponse? ReadStream(OperationQuestion question)
        => question.Response.IsStream || question.Response.StatusCodes.Contains(302)
            ? new ApiResponse(ApiResponseKind.Stream, null, question.Response.StatusCodes)
            : null;

    /// <summary>"a `204 No Content` response code", and what is deleted does not come back.</summary>
    public static ApiResponse? ReadBodilessStatus(OperationQuestion question)
        => question.Response.IsEmpty || (question.Verb == "DELETE" && !ShowsMembers(question)) || IsBodiless(question.Response) ? Empty(question) : null;

    /// <summary>A type in the Methods tables that derives from that of the sentence.</summary>
    public ApiResponse? ReadDerived(OperationQuestion question) => Create(question, FindDerived(question));

    /// <summary>"returns a `200 OK` response code and a [crate](crate.md) object".</summary>
    public ApiResponse? ReadSentence(OperationQuestion question) => Create(question, FindInSentence(question));

    /// <summary><c>"@odata.type": "contoso.api.crate"</c> in the comment above the example.</summary>
    public ApiResponse? ReadAnnotation(OperationQuestion question) => Create(question, FindInAnnotation(question));

    /// <summary>The return type in the row of a Methods table that links the page.</summary>
    public ApiResponse? ReadMethods(OperationQuestion question) => Create(question, FindInMethods(question));

    /// <summary>The type that the body of an example says it has, or that of its one value: <c>{"value": true}</c>.</summary>
    public ApiResponse? ReadExample(OperationQuestion question) => Create(question, FindInExample(question));

    /// <summary>The type that the page names, by the part of it that is trusted most; null if it names none that is documented.</summary>
    public ApiTypeReference? FindNamed(OperationQuestion question)
        => FindDerived(question) ?? FindInSentence(question) ?? FindInAnnotation(question) ?? FindInMethods(question) ?? FindInExample(question);

    /// <summary>"returns a gizmo object", where nothing documents a gizmo: JSON of any shape, with a warning.</summary>
    public ApiResponse? ReadUnknownName(OperationQuestion question)
        => question.Response.Type is { } unknown && TypeNameRules.IsIdentifier(unknown.Alternatives[0].Name)
            ? Create(question, context.Resolver.Resolve(unknown, question.Source.Page, question.Source.Operation.Anchor))
            : null;

    /// <summary>An example that shows a text, or XML, and none that shows JSON: the caller gets the bytes.</summary>
    public static ApiResponse? ReadRaw(OperationQuestion question)
    {
        var successes = question.Source.Operation.ResponseSamples.Where(static sample => sample is { Status: < 300, HasBody: true }).ToList();
        return successes.Count > 0
            && successes.TrueForAll(static sample => sample is { Body: null, BodyType: null, Members.IsEmpty: true, ContentType: { } type }
            && type.IndexOf("json", System.StringComparison.Ordinal) < 0)
            ? new ApiResponse(ApiResponseKind.Stream, null, question.Response.StatusCodes)
            : null;
    }

    /// <summary>JSON of any shape, where an example has a body; a GET gives something in any case.</summary>
    public ApiResponse? ReadAnyJson(OperationQuestion question)
    {
        var hasBody = question.Verb == "GET";
        foreach (var sample in question.Source.Operation.ResponseSamples)
        {
            hasBody |= sample.HasBody;
        }

        if (!hasBody)
        {
            return null;
        }

        context.Diagnostics.Add(ApiDiagnosticIds.UnknownResponse, question.Source.Page.Path, question.Source.Operation.Anchor, question.Source.Operation.Title);
        return Create(question, PrimitiveTypes.Untyped);
    }

    /// <summary>What is deleted does not come back, unless an example shows that something does.</summary>
    private static bool ShowsMembers(OperationQuestion question)
        => question.Source.Operation.ResponseSamples.Any(static sample => sample is { Status: < 300, Body.Members.IsEmpty: false });

    private static ApiResponse Empty(OperationQuestion question) => new(ApiResponseKind.Empty, null, question.Response.StatusCodes);

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

    /// <summary>The members of the response example, where they are those of one documented type.</summary>
    public ApiResponse? ReadMembers(OperationQuestion question)
    {
        foreach (var sample in question.Source.Operation.ResponseSamples)
        {
            if (sample.Status < 300 && FindByMembers(sample.Members) is { } type)
            {
                return Create(question, type.Refer(isCollection: false));
            }
        }

        return null;
    }

    private TypeSymbol? FindByMembers(EquatableArray<SampleMember> members)
    {
        TypeSymbol? found = null;
        foreach (var type in context.Table.Types)
        {
            // A record that was made of another page's example proves nothing of this one.
            if (type.Origin == TypeOrigin.Example || members.Count < FewestTellingMembers || context.Members.Of(type).Count > 2 * members.Count
                || !members.All(member => context.Members.Has(type, member.Name)))
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = type;
        }

        return found;
    }

    /// <summary>
    /// The one type that the Methods tables give for the page, where it derives from that of the sentence: "returns an
    /// animal" on the page that the table of dog says to return a dog.
    /// </summary>
    private ApiTypeReference? FindDerived(OperationQuestion question)
    {
        TypeSymbol? derived = null;
        foreach (var link in question.Source.Owners)
        {
            var type = link.Row.ReturnType is { } written ? context.FindType(context.TryResolve(written, link.Page)) : null;
            if (type is null || (derived is not null && !ReferenceEquals(type, derived)))
            {
                return null;
            }

            derived = type;
        }

        return derived is not null && context.FindType(FindInSentence(question)) is { } named && !ReferenceEquals(named, derived) && derived.DerivesFrom(named)
            ? derived.Refer(question.Response.Type!.IsCollection)
            : null;
    }

    /// <summary>
    /// The type in the sentence; null if it is that of an address ("a Location header with a URI to the [order](order.md)") or a primitive,
    /// and the annotated example shows an object in its place.
    /// </summary>
    private ApiTypeReference? FindInSentence(OperationQuestion question)
    {
        var named = question.Response.Type is { } type ? context.TryResolve(type, question.Source.Page) : null;
        var isNoObject = named is { Kind: not (ApiTypeKind.Structure or ApiTypeKind.Untyped or ApiTypeKind.Stream) };
        return (isNoObject || question.Response.IsAddress) && ShowsObjects(question) && FindInAnnotation(question) is { Kind: ApiTypeKind.Structure }
            ? null
            : named;
    }

    private static bool ShowsObjects(OperationQuestion question)
    {
        foreach (var sample in question.Source.Operation.ResponseSamples)
        {
            if (!sample.Members.IsEmpty && (sample.HasValueArray || !sample.HasScalarValue))
            {
                return true;
            }
        }

        return false;
    }

    private ApiTypeReference? FindInAnnotation(OperationQuestion question)
    {
        foreach (var sample in question.Source.Operation.ResponseSamples)
        {
            if (sample.AnnotatedType is { } annotated && context.TryResolve(annotated, question.Source.Page) is { } reference)
            {
                return reference;
            }
        }

        return null;
    }

    private ApiTypeReference? FindInMethods(OperationQuestion question)
    {
        foreach (var link in question.Source.Owners)
        {
            if (link.Row.ReturnType is { } type && context.TryResolve(type, link.Page) is { Kind: not ApiTypeKind.Untyped } reference
                && context.FindType(reference) is not { IsAnyJson: true })
            {
                return reference;
            }
        }

        return null;
    }

    private ApiTypeReference? FindInExample(OperationQuestion question)
    {
        foreach (var sample in question.Source.Operation.ResponseSamples)
        {
            if (sample.BodyType is { } name && context.Resolver.FindSymbol(name, question.Source.Page) is { } symbol)
            {
                return symbol.Refer(isCollection: false);
            }

            if (FindValue(sample) is { } value)
            {
                return PrimitiveTypes.Refer(value, isCollection: false);
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

    private ApiResponse? Create(OperationQuestion question, ApiTypeReference? type)
        => type is null ? null : Create(context.Single(type), CollectionVote.Decide(context, question, type, type), question.Response.StatusCodes);
}
