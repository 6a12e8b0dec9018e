using DocGen.Api.Model;

namespace DocGen.Api.Types;

/// <summary>What routes tell of a member of a structure, beside or against its tables.</summary>
/// <param name="TypeName">The qualified name of the structure.</param>
/// <param name="Index">The place of the member among those that the structure declares; the place behind the last one for a new member.</param>
/// <param name="Name">The name of the member.</param>
/// <param name="Type">The type of the member.</param>
internal sealed record MemberChange(string TypeName, int Index, string Name, ApiTypeReference Type);
