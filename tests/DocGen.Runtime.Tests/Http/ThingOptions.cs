using System;
using System.Collections.Generic;
using DocGen.Runtime.Http;

namespace DocGen.Runtime.Tests.Http;

/// <summary>Documented headers and query parameters, written as the generator writes them.</summary>
public sealed class ThingOptions : ODataRequestOptions
{
    public string? IfMatch { get; init; }

    public DateTimeOffset? Since { get; init; }

    public IReadOnlyList<int>? Days { get; init; }

    private protected override void WriteHeaders(HeaderWriter headers) => headers.Add("If-Match", IfMatch);

    private protected override void WriteQuery(ref QueryWriter query)
    {
        query.Add("since", Since);
        query.AddList("days", Days, static value => ODataLiteral.Of(value));
    }
}
