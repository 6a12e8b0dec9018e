namespace DocGen.Api.Model;

/// <summary>A member of a type of the model.</summary>
/// <param name="TypeName">The qualified name of the type.</param>
/// <param name="Name">The name of the member in JSON.</param>
internal sealed record ApiMember(string TypeName, string Name);
