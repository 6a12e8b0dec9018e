using DocGen.Primitives;

namespace DocGen.CSharp.Model;

/// <summary>The XML documentation of a type or member, as plain text: the XML writer does all escaping.</summary>
internal sealed record Documentation
{
    /// <summary>Nothing but an empty summary.</summary>
    public static readonly Documentation None = new();

    /// <summary>The summary; never empty when it is emitted (lowering supplies a neutral sentence).</summary>
    public string Summary { get; init; } = "";

    /// <summary>Remarks, one paragraph each: permissions, headers, status codes, pages.</summary>
    public EquatableArray<string> Remarks { get; init; }

    /// <summary>Links to the pages, absolute; empty without DocGenPageUrl.</summary>
    public EquatableArray<string> Links { get; init; }
}
