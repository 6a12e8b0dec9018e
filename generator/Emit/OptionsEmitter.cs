using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>Emits a <see cref="OptionsClass"/>.</summary>
internal static class OptionsEmitter
{
    /// <summary>Writes the declaration.</summary>
    public static void Emit(SourceWriter writer, CSharpFile file, OptionsClass options)
    {
    }
}
