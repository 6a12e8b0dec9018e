using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>Emits a <see cref="ModelRecord"/>.</summary>
internal static class RecordEmitter
{
    /// <summary>Writes the declaration.</summary>
    public static void Emit(SourceWriter writer, CSharpFile file, ModelRecord record)
    {
    }
}
