using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>Emits a <see cref="ClientClass"/>.</summary>
internal static class ClientEmitter
{
    /// <summary>Writes the declaration.</summary>
    public static void Emit(SourceWriter writer, CSharpFile file, ClientClass client)
    {
    }
}
