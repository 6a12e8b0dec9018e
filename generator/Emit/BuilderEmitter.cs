using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>Emits a <see cref="RequestBuilder"/>.</summary>
internal static class BuilderEmitter
{
    /// <summary>Writes a request builder with its steps and calls.</summary>
    // public readonly struct ItemsRequestBuilder
    // {
    //     private readonly _Path _path; internal ItemsRequestBuilder(_Path path) => _path = path;
    //     (steps and calls)
    // }
    public static void Emit(SourceWriter writer, CSharpFile file, RequestBuilder builder)
    {
        Declarations.WriteHead(writer, builder.Documentation, builder.Obsolete);
        writer.WriteLine($"{Declarations.Visibility(file)} readonly struct {builder.Name}");
        using (writer.Block())
        {
            writer.WriteLine($"private readonly _Path _path; internal {builder.Name}(_Path path) => _path = path;");
            StepEmitter.Emit(writer, file, builder.Steps, targetPrefix: "");
            CallEmitter.Emit(writer, file, builder.Calls);
        }
    }
}
