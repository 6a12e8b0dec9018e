using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>Emits a <see cref="RequestBuilder"/>.</summary>
internal static class BuilderEmitter
{
    /// <summary>Writes the declaration.</summary>
    public static void Emit(SourceWriter writer, CSharpFile file, RequestBuilder builder)
    {
    }
}
