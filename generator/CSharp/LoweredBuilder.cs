using DocGen.CSharp.Model;

namespace DocGen.CSharp;

/// <summary>A builder, and what decides on its file.</summary>
/// <param name="LastStep">The name of the last literal of its first route: what the file is chosen by, since whole routes begin alike.</param>
/// <param name="Builder">The builder.</param>
internal sealed record LoweredBuilder(string LastStep, RequestBuilder Builder);
