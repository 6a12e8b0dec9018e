using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>Emits a <see cref="PatchInterface"/>.</summary>
internal static class PatchInterfaceEmitter
{
    /// <summary>Writes the declaration.</summary>
    public static void Emit(SourceWriter writer, CSharpFile file, PatchInterface declaration)
    {
    }
}
