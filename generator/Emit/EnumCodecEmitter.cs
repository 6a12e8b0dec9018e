using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>Emits the codecs of a file's enumerations.</summary>
internal static class EnumCodecEmitter
{
    /// <summary>Writes the codecs and <c>GetWireText</c>.</summary>
    public static void Emit(SourceWriter writer, CSharpFile file)
    {
    }
}
