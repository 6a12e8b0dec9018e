using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>Emits a <see cref="PatchClass"/>.</summary>
internal static class PatchEmitter
{
    /// <summary>Writes the declaration.</summary>
    public static void Emit(SourceWriter writer, CSharpFile file, PatchClass patch)
    {
    }
}
