using DocGen.Pages.Model;

namespace DocGen.Api.Operations;

/// <summary>What is asked of one page: what one of its routes takes and gives for one verb.</summary>
/// <param name="Source">The page.</param>
/// <param name="Verb">The verb.</param>
/// <param name="Form">What the protocol says of the route's end.</param>
/// <param name="End">What the steps of the route say of its end; null if only the page can tell.</param>
internal readonly record struct OperationQuestion(OperationSource Source, string Verb, RouteForm Form, RouteEnd? End)
{
    /// <summary>What the response section says.</summary>
    public ResponseDefinition Response => Source.Operation.Response;

    /// <summary>What the body section says.</summary>
    public RequestBodyDefinition Body => Source.Operation.Body;
}
