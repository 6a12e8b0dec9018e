namespace DocGen.Api.Model;

/// <summary>A resolved type.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The qualified name of a type or an enumeration of the model; empty otherwise.</param>
/// <param name="IsCollection">Whether it is a collection of it.</param>
internal sealed record ApiTypeReference(ApiTypeKind Kind, string Name = "", bool IsCollection = false);
