using System.Linq;
using DocGen.Api.Model;
using DocGen.Api.Types;

namespace DocGen.Api.Operations;

/// <summary>What the end of a route says of the response, before any sentence of the page.</summary>
/// <param name="context">The context.</param>
/// <param name="page">What the page says.</param>
internal sealed class RouteEndEvidence(OperationContext context, ResponseEvidence page)
{
    /// <summary><c>$value</c> and the content behind an object are bytes, <c>$count</c> is a number, and a reference that is written gives nothing.</summary>
    public static ApiResponse? ReadProtocol(OperationQuestion question) => (question.Verb, question.Form) switch
    {
        ("GET", RouteForm.Value or RouteForm.Content) => new ApiResponse(ApiResponseKind.Stream, null, question.Response.StatusCodes),
        ("GET", RouteForm.Count)
            => new ApiResponse(ApiResponseKind.Value, PrimitiveTypes.Refer(ApiTypeKind.Int32, isCollection: false), question.Response.StatusCodes),
        ("POST" or "PUT" or "PATCH" or "DELETE", RouteForm.Reference) => new ApiResponse(ApiResponseKind.Empty, null, question.Response.StatusCodes),
        _ => null,
    };

    /// <summary>
    /// The type that the steps of the route lead to, unless the page names it as well, or a type that derives from it: then the page tells more.
    /// "returns a mailbox" on the page of <c>GET /mailbox</c> and <c>GET /mailbox/timeZone</c> is not said of the time zone.
    /// </summary>
    public ApiResponse? Read(OperationQuestion question)
    {
        if (question.End is not { } end || !Fits(question, end) || IsNamed(question, end) || IsGuess(question, end))
        {
            return null;
        }

        var isCollection = question.Verb == "GET" && (end.IsCollection ?? IsListed(question, end));
        return ResponseEvidence.Create(end.Type, isCollection, question.Response.StatusCodes);
    }

    /// <summary>Whether the type at the end was made of the examples of another page, and this page has examples of its own.</summary>
    private bool IsGuess(OperationQuestion question, RouteEnd end)
        => question.Source.InferredResponse is not null && context.FindType(end.Type) is { Origin: TypeOrigin.Example };

    /// <summary>Whether the page, which names the type in front of a cast, says that there are several.</summary>
    private bool IsListed(OperationQuestion question, RouteEnd end)
        => end.Kind == RouteEndKind.Cast && CollectionVote.Decide(context, question, page.FindNamed(question) ?? end.Type, end.Type);

    /// <summary>
    /// Whether the verb gives what is at the end: a GET does; a POST to a collection gives the new item, if the page tells of something that is created or
    /// given; an update gives what it updates, if the page tells of something that comes back. Bytes that are written give what they belong to.
    /// </summary>
    private bool Fits(OperationQuestion question, RouteEnd end) => question.Verb switch
    {
        "GET" => true,
        "POST" => end is { Type.Kind: ApiTypeKind.Structure, IsCollection: true }
            && (page.FindNamed(question) is not null || question.Response.StatusCodes.Contains(201)),
        "PATCH" or "PUT" => end.Type.Kind == ApiTypeKind.Structure && page.FindNamed(question) is not null,
        _ => false,
    };

    /// <summary>A page of several routes that names the type in front of the end speaks of another of its routes.</summary>
    private static bool IsSaidOfOwner(OperationQuestion question, RouteEnd end, ApiTypeReference named)
        => end.Kind == RouteEndKind.Member && named.Equals(end.Owner) && question.Source.HasSeveralEnds;

    /// <summary>Whether the page names the type at the end, or one that derives from it.</summary>
    private bool IsNamed(OperationQuestion question, RouteEnd end)
    {
        if (page.FindNamed(question) is not { } named)
        {
            return false;
        }

        var single = context.Single(named);
        return single.Equals(end.Type)
            || (context.FindType(named) is { } type && context.FindType(end.Type) is { } wanted && type.DerivesFrom(wanted)
                && !IsSaidOfOwner(question, end, single));
    }
}
