using DocGen.Primitives;

namespace DocGen.Pages.Model;

/// <summary>An operation as one page documents it: one or more routes with one contract.</summary>
internal sealed record OperationDefinition
{
    /// <summary>The heading, without "(deprecated)".</summary>
    public required string Title { get; init; }

    /// <summary>The first usable paragraph, plain; empty if there is none.</summary>
    public string Description { get; init; } = "";

    /// <summary>The request lines, in document order, without repeats.</summary>
    public EquatableArray<RequestLine> Lines { get; init; }

    /// <summary>Whether the page has no request section, so that <see cref="Lines"/> are those of its examples, with sample keys.</summary>
    public bool AreLinesFromExamples { get; init; }

    /// <summary>The rows of the permission tables on the page itself.</summary>
    public EquatableArray<PermissionRow> Permissions { get; init; }

    /// <summary>The documented request headers, without Authorization.</summary>
    public EquatableArray<HeaderRow> Headers { get; init; }

    /// <summary>The documented query parameters that are not OData options.</summary>
    public EquatableArray<MemberRow> QueryParameters { get; init; }

    /// <summary>The rows of tables of function or path parameters.</summary>
    public EquatableArray<MemberRow> PathParameters { get; init; }

    /// <summary>What the request body section says.</summary>
    public RequestBodyDefinition Body { get; init; } = RequestBodyDefinition.Unstated;

    /// <summary>What the response section says.</summary>
    public ResponseDefinition Response { get; init; } = ResponseDefinition.Unstated;

    /// <summary>The response examples, which are evidence where the response section says nothing.</summary>
    public EquatableArray<ResponseSample> ResponseSamples { get; init; }

    /// <summary>The request examples, which are evidence where the body section says nothing.</summary>
    public EquatableArray<RequestSample> RequestSamples { get; init; }

    /// <summary>Whether the annotation of a request says that it calls an action or function (<c>"target": "action"</c>,
    /// <c>"isComposable": true</c>).</summary>
    public bool IsAnnotatedCall { get; init; }

    /// <summary>Whether the operation is deprecated.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>What the page says of the deprecation, as plain text; empty if it says nothing.</summary>
    public string DeprecationText { get; init; } = "";

    /// <summary>The index of the heading's place in the page's positions.</summary>
    public int Anchor { get; init; } = -1;
}
