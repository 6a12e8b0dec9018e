using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>Emits a <see cref="ActionRequest"/>.</summary>
internal static class ActionRequestEmitter
{
    /// <summary>Writes the declaration.</summary>
    public static void Emit(SourceWriter writer, CSharpFile file, ActionRequest request)
    {
    }
}
