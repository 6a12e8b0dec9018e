using System.Text.Json.Serialization;

namespace DocGen.Runtime.Tests.Http;

/// <summary>The contracts of types that no page documents, as a user has them.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Weather))]
[JsonSerializable(typeof(ToolPage))]
[JsonSerializable(typeof(int))]
internal sealed partial class OwnTypes : JsonSerializerContext;
