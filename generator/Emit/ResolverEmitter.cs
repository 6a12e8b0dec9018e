using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>Emits the resolver over all models and enumerations.</summary>
internal static class ResolverEmitter
{
    /// <summary>Writes the resolver that knows the JSON of all models.</summary>
    public static void Emit(SourceWriter writer, CSharpFile file, ResolverClass resolver)
    {
        Declarations.WriteHead(writer, resolver.Documentation, resolver.Obsolete);
        writer.WriteLine($"{Declarations.Visibility(file)} static class {resolver.Name}");
        using (writer.Block())
        {
            WriteProperty(writer, file, resolver);
        }
    }

    // public static _SystemJson.Serialization.Metadata.IJsonTypeInfoResolver Resolver { get; } = new _Json.JsonEntryResolver(
    // [
    //     new _Json.JsonEntryOfModel<_Models.Message>(),
    //     new _Json.JsonEntryOfEnum<_Models.Color>(_Json.ColorCodec.Instance),
    // ], _Api.Requests.RequestBodies.Entries);
    private static void WriteProperty(SourceWriter writer, CSharpFile file, ResolverClass resolver)
    {
        writer.WriteLine(
            "/// <summary>Knows all models, enumerations, lists of them and bodies of requests without reflection, for trimmed applications and to combine "
                + "with the resolver of another project.</summary>");
        writer.Write("public static _SystemJson.Serialization.Metadata.IJsonTypeInfoResolver Resolver { get; } = ");
        writer.WriteLine("new _Json.JsonEntryResolver(");
        writer.WriteLine("[");
        writer.Indent();
        foreach (var model in resolver.Models)
        {
            writer.WriteLine($"new _Json.JsonEntryOfModel<{Aliases.Shorten(file, model)}>(),");
        }

        foreach (var type in resolver.Enums)
        {
            writer.WriteLine($"new _Json.JsonEntryOfEnum<{Aliases.Shorten(file, type.Name)}>({Aliases.Shorten(file, type.CodecName!)}.Instance),");
        }

        writer.Outdent();
        writer.WriteLine($"], _Api.Requests.{RequestBodiesClass.ClassName}.Entries);");
    }
}
