using System.Text.Json.Serialization;

namespace DocGen.Benchmarks.Json.Plain;

/// <summary>System.Text.Json's own generator over the same types.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(CamelCaseEnumConverter<Importance>), typeof(CamelCaseEnumConverter<InferenceClassificationType>),
        typeof(CamelCaseEnumConverter<BodyType>), typeof(CamelCaseEnumConverter<FollowupFlagStatus>)])]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(Page))]
internal sealed partial class PlainContext : JsonSerializerContext;
