using System.Collections.Generic;
using DocGen.Api.Evidence;
using DocGen.Api.Model;

namespace DocGen.Api.Operations;

/// <summary>Types the request body of one page by the first kind of evidence that tells.</summary>
internal sealed class BodyReader
{
    private readonly EvidenceOrder<BodyQuestion, ApiBody> _order;
    private readonly BodyEvidence _evidence;

    /// <summary>Makes a reader of the bodies of a doc set.</summary>
    public BodyReader(OperationContext context)
    {
        _evidence = new BodyEvidence(context);
        _order = new(
            new("the verb", BodyEvidence.ReadVerb),
            new("the end of the route", BodyEvidence.ReadReferenceEnd),
            new("the statement that there is no body", BodyEvidence.ReadNone),
            new("the statement that bytes are sent", BinaryBody.ReadSection),
            new("the statement that a reference is sent", BodyEvidence.ReadReference),
            new("the fields of a form", _evidence.ReadForm),
            new("the parameters of an action", _evidence.ReadParameters),
            new("the type that the body section names", _evidence.ReadNamedType),
            new("the table of the body section", _evidence.ReadTable),
            new("a reference in the request example", BodyEvidence.ReadReferenceExample),
            new("bytes in the request example", BinaryBody.ReadExample),
            new("the bytes behind $value", BinaryBody.ReadEnd),
            new("what the route and the response say", _evidence.ReadImplied));
    }

    /// <summary>The names of the rules in the order of trust.</summary>
    public IEnumerable<string> Rules => _order.Names;

    /// <summary>Types the body; the page's response helps where the body section names no type.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="response">What the page says of the response.</param>
    /// <param name="rule">The name of the rule that decided; empty if nothing tells.</param>
    public ApiBody Read(OperationQuestion question, ApiResponse response, out string rule)
    {
        var body = new BodyQuestion(question, response);
        var finding = _order.Find(body);
        rule = finding?.Rule ?? "";
        return finding?.Answer ?? _evidence.Unknown(body);
    }
}
