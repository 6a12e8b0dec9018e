using DocGen.Primitives;

namespace DocGen.CSharp.Model;

/// <summary>A method of a request builder that sends a request.</summary>
internal sealed record BuilderCall
{
    /// <summary>The HTTP verb in upper case.</summary>
    public required string Verb { get; init; }

    /// <summary>Where it is sent, if that is not the client's base address: an absolute address, or a path of the same host.</summary>
    public string? Address { get; init; }

    /// <summary>Whether a slash ends the address.</summary>
    public bool EndsInSlash { get; init; }

    /// <summary>The method's name (<c>GetAsync</c>).</summary>
    public required string Name { get; init; }

    /// <summary>The form of the body parameter.</summary>
    public BodyParameterKind BodyKind { get; init; }

    /// <summary>The body parameter's type name: of Requests (simple name) or a <c>global::</c> model name; null if the form tells.</summary>
    public string? BodyType { get; init; }

    /// <summary>The qualified wire name of the type that the route declares for its body, so that <c>@odata.type</c> is
    /// sent for others only; empty if none.</summary>
    public string BodyWireName { get; init; } = "";

    /// <summary>The query parameters that are arguments, because the call fails without them.</summary>
    public EquatableArray<StepParameter> Arguments { get; init; }

    /// <summary>The content type of a stream body; null for application/octet-stream.</summary>
    public string? ContentType { get; init; }

    /// <summary>The media type of a stream that is the result; null if none is documented.</summary>
    public string? ResultMediaType { get; init; }

    /// <summary>How the result is given: as an object, a page, a stream or nothing.</summary>
    public CallResultKind ResultKind { get; init; }

    /// <summary>The result's (of a page: one element's) type; null for none and streams.</summary>
    public CSharpType? ResultType { get; init; }

    /// <summary>Whether the result can be null: for a response without a body, and for "not modified".</summary>
    public bool IsNullable { get; init; }

    /// <summary>The options type's name: <c>RequestOptions</c>, <c>ODataRequestOptions</c>, or one of Requests.</summary>
    public required string OptionsType { get; init; }

    /// <summary>
    /// How the elements of all pages are enumerated, where the result is a page; null if the result is not a page, or knows its next page itself.
    /// </summary>
    public BuilderPaging? Paging { get; init; }

    /// <summary>The XML documentation of the method.</summary>
    public Documentation Documentation { get; init; } = Documentation.None;

    /// <summary>The text of <c>[Obsolete]</c>; null if it is not obsolete.</summary>
    public string? Obsolete { get; init; }
}
