using DocGen.Primitives;

namespace DocGen.CSharp.Model;

/// <summary>The client: the root of the request tree.</summary>
internal sealed record ClientClass : CSharpDeclaration
{
    /// <summary>The default base address; null if neither an option nor a page gives one.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The steps that routes begin with: the properties and indexers of the client itself.</summary>
    public EquatableArray<BuilderStep> Steps { get; init; }

    /// <summary>Calls on the root itself.</summary>
    public EquatableArray<BuilderCall> Calls { get; init; }

    /// <summary>The ways to make a client with a documented credential.</summary>
    public EquatableArray<ClientCredential> Credentials { get; init; }

    /// <summary>Whether a value in a response that is not of its documented type is an exception.</summary>
    public bool IsStrictJson { get; init; }

    /// <summary>Whether Microsoft.Extensions.Http is referenced, so that <c>Add…</c> is emitted.</summary>
    public bool HasHttpClientFactory { get; init; }
}
