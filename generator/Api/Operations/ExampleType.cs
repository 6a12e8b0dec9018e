using System.Collections.Generic;
using DocGen.Api.Model;
using DocGen.Api.Types;

namespace DocGen.Api.Operations;

/// <summary>A structure that was made of examples.</summary>
/// <param name="Type">The structure.</param>
/// <param name="Members">Its members, without what routes tell of them.</param>
internal sealed record ExampleType(TypeSymbol Type, List<ApiProperty> Members);
