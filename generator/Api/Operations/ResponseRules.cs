using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Api.Evidence;
using DocGen.Api.Model;

namespace DocGen.Api.Operations;

/// <summary>
/// Types the response of one page by the first kind of evidence that tells. What the page says of an object with its key
/// is, on the route without the key, said of the items of a collection.
/// </summary>
internal sealed class ResponseRules
{
    private readonly EvidenceOrder<OperationQuestion, ApiResponse> _documented;
    private readonly EvidenceOrder<OperationQuestion, ApiResponse> _inferred;

    /// <summary>Makes a reader of the responses of a doc set.</summary>
    public ResponseRules(OperationContext context)
    {
        var page = new ResponseEvidence(context);
        var end = new RouteEndEvidence(context, page);
        _documented = new(
            new("the end of the route", RouteEndEvidence.ReadProtocol),
            new("the verb among others of the page", ResponseEvidence.ReadDeletion),
            new("the statement that there is no body", ResponseEvidence.ReadNoBody),
            new("the steps of the route", end.Read),
            new("a type in the Methods table that derives from that of the response sentence", page.ReadDerived),
            new("the response sentence", page.ReadSentence),
            new("the statement that the response is a stream", ResponseEvidence.ReadStream),
            new("a status without a body", ResponseEvidence.ReadBodilessStatus),
            new("the annotation of the response", page.ReadAnnotation),
            new("the Methods table", page.ReadMethods),
            new("the type in the response example", page.ReadExample),
            new("the members of the response example", page.ReadMembers));
        _inferred = new(
            new("the JSON of the response examples", static question => question.Source.InferredResponse),
            new("a name that nothing documents", page.ReadUnknownName),
            new("a response example that is not JSON", ResponseEvidence.ReadRaw),
            new("a response example without a type", page.ReadAnyJson));
    }

    /// <summary>Whether the pages themselves tell what the response is, so that no type has to be made of their examples.</summary>
    public bool IsDocumented(OperationQuestion question) => _documented.Find(question) is not null;

    /// <summary>The names of the rules in the order of trust.</summary>
    public IEnumerable<string> Rules => _documented.Names.Concat(_inferred.Names);

    /// <summary>Finds what a successful call of an operation gives.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="rule">The name of the rule that decided; empty if nothing tells, so that there is no body.</param>
    public ApiResponse Read(OperationQuestion question, out string rule)
    {
        var finding = _documented.Find(question) ?? _inferred.Find(question);
        rule = finding?.Rule ?? "";
        var response = AsItems(question, finding?.Answer ?? new ApiResponse(ApiResponseKind.Empty, null, question.Response.StatusCodes));
        response = response with
        {
            MayBeEmpty = response.Kind != ApiResponseKind.Empty && HasBodilessStatus(response),
            HasLocation = question.Response.HasLocation,
            MediaType = response.Kind == ApiResponseKind.Stream ? FindMediaType(question)
                : response.Kind == ApiResponseKind.Items ? FindItemMediaType(question)
                : null,
        };
        return question.Form == RouteForm.Items && response is { Kind: ApiResponseKind.Object, Type.Kind: ApiTypeKind.Structure }
            ? response with { Kind = ApiResponseKind.Collection }
            : response;
    }

    /// <summary>Where the body is values one after the other, what was found is the type of each.</summary>
    private static ApiResponse AsItems(OperationQuestion question, ApiResponse response)
        => question.Response.IsLines && response is { Kind: ApiResponseKind.Object or ApiResponseKind.Collection, Type: { IsCollection: false, IsMap: false } }
            ? response with { Kind = ApiResponseKind.Items }
            : response;

    /// <summary>The media type of the values' example, or what a request of the page accepts: lines of JSON have no type that all services give them.</summary>
    private static string? FindItemMediaType(OperationQuestion question)
        => question.Source.Operation.ResponseSamples.Select(static sample => sample.Status < 300 ? sample.ContentType : null)
            .Concat(question.Source.Operation.RequestSamples.Select(static sample => sample.Accept))
            .FirstOrDefault(static type => type?.IndexOf('/') > 0);

    /// <summary>The media type of an example whose body is something else than JSON: <c>Content-Type: image/jpeg</c>.</summary>
    private static string? FindMediaType(OperationQuestion question)
    {
        foreach (var sample in question.Source.Operation.ResponseSamples)
        {
            if (sample.ContentType is { } type && type.IndexOf("json", StringComparison.Ordinal) < 0 && type.IndexOf('/') > 0)
            {
                return type;
            }
        }

        // Lines of JSON have no type that all services give them, so what a request of the page accepts is asked for.
        return question.Response.IsLines
            ? question.Source.Operation.RequestSamples.Select(static sample => sample.Accept).FirstOrDefault(static accept => accept?.IndexOf('/') > 0)
            : null;
    }

    private static bool HasBodilessStatus(ApiResponse response)
    {
        foreach (var code in response.StatusCodes)
        {
            if (code is 202 or 204 or 205)
            {
                return true;
            }
        }

        return false;
    }
}
