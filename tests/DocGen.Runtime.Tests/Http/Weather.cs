using System.Collections.Generic;

namespace DocGen.Runtime.Tests.Http;

/// <summary>A type that no page documents.</summary>
public sealed record Weather(int Celsius, IReadOnlyList<string> Sky);
