using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DocGen.Benchmarks.Json.Plain;

/// <summary>System.Text.Json's own converter of enumerations, with names as the service has them.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class CamelCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase)
    where T : struct, Enum;
