using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>Emits the interface of the updates that meet on a route.</summary>
internal static class PatchInterfaceEmitter
{
    /// <summary><c>public interface IItemPatch : global::Api.IJsonPatch { }</c></summary>
    public static void Emit(SourceWriter writer, CSharpFile file, PatchInterface declaration)
    {
        Declarations.WriteHead(writer, declaration.Documentation, declaration.Obsolete);
        writer.WriteLine($"{Declarations.Visibility(file)} interface {declaration.Name} : global::{file.RootNamespace}.IJsonPatch {{ }}");
    }
}
