using DocGen.Api.Model;
using DocGen.Pages.Model;

namespace DocGen.Api.Operations;

/// <summary>What is asked of one page: what one of its routes takes for one verb.</summary>
/// <param name="Operation">The page, the verb and the route's end.</param>
/// <param name="Response">What it gives: the page may name a type there only.</param>
internal sealed record BodyQuestion(OperationQuestion Operation, ApiResponse Response)
{
    /// <summary>The page that documents the operation.</summary>
    public OperationSource Source => Operation.Source;

    /// <summary>The verb of the operation, in upper case.</summary>
    public string Verb => Operation.Verb;

    /// <summary>What the body section says.</summary>
    public RequestBodyDefinition Body => Operation.Source.Operation.Body;

    /// <summary>Whether something is changed that is there already.</summary>
    public bool IsUpdate => Verb is "PATCH" or "PUT";
}
