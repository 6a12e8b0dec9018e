namespace DocGen.Api.Model;

/// <summary>A reference to a type of the model, to a primitive, or to JSON of any shape.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The qualified name of a type or an enumeration of the model; empty otherwise.</param>
/// <param name="IsCollection">Whether it is a collection of it.</param>
/// <param name="IsMap">Whether it is a dictionary of it, with keys that are data; of collections of it, if it is a collection as well.</param>
internal sealed record ApiTypeReference(ApiTypeKind Kind, string Name = "", bool IsCollection = false, bool IsMap = false)
{
    /// <summary>What a message calls it, whether it is one or a collection.</summary>
    public string Words => Name.Length > 0 ? Name : Kind == ApiTypeKind.Untyped ? "JSON of any shape" : Kind.ToString();
}
