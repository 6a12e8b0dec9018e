using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>Emits a <see cref="ModelEnum"/>.</summary>
internal static class EnumEmitter
{
    /// <summary>Writes the declaration.</summary>
    public static void Emit(SourceWriter writer, CSharpFile file, ModelEnum declaration)
    {
    }
}
