using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>Emits the resolver over all models and enumerations.</summary>
internal static class ResolverEmitter
{
    /// <summary>Writes the declaration.</summary>
    public static void Emit(SourceWriter writer, CSharpFile file, ResolverClass resolver)
    {
        XmlDocWriter.Write(writer, resolver.Documentation);
        Declarations.WriteObsolete(writer, resolver.Obsolete);
        writer.WriteLine($"{Declarations.Visibility(file)} static class {resolver.Name}");
        using (writer.Block())
        {
            WriteProperty(writer, file, resolver);
        }
    }

    // public static global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver Resolver { get; } = new global::Api.Serialization.JsonEntryResolver(
    // [
    //     new global::Api.Serialization.JsonEntryOfModel<global::Api.Models.Message>(),
    //     new global::Api.Serialization.JsonEntryOfEnum<global::Api.Models.Color>(global::Api.Serialization.ColorCodec.Instance),
    // ]);
    private static void WriteProperty(SourceWriter writer, CSharpFile file, ResolverClass resolver)
    {
        var serialization = "global::" + file.RootNamespace + ".Serialization.";
        writer.WriteLine("/// <summary>Knows all models, enumerations and lists of them without reflection, for trimmed applications and to combine with the resolver of another project.</summary>");
        writer.Write("public static global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver Resolver { get; } = ");
        writer.WriteLine($"new {serialization}JsonEntryResolver(");
        writer.WriteLine("[");
        writer.Indent();
        foreach (var model in resolver.Models)
        {
            writer.WriteLine($"new {serialization}JsonEntryOfModel<{model}>(),");
        }

        foreach (var type in resolver.Enums)
        {
            writer.WriteLine($"new {serialization}JsonEntryOfEnum<{type.Name}>({type.CodecName}.Instance),");
        }

        writer.Outdent();
        writer.WriteLine("]);");
    }
}
