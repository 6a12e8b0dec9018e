using System.Collections.Generic;
using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>Emits the codecs of a file's enumerations, and <c>GetWireText</c>.</summary>
internal static class EnumCodecEmitter
{
    /// <summary>Writes two namespaces: codecs in Serialization, the extension methods where the client is.</summary>
    public static void Emit(SourceWriter writer, CSharpFile file)
    {
        var enums = new List<ModelEnum>();
        foreach (var declaration in file.Declarations)
        {
            if (declaration is ModelEnum @enum)
            {
                enums.Add(@enum);
            }
        }

        writer.WriteLine();
        writer.WriteLine($"namespace {file.RootNamespace}.Serialization");
        using (writer.Block())
        {
            enums.ForEach(@enum => WriteCodec(writer, file, @enum));
        }

        writer.WriteLine();
        writer.WriteLine($"namespace {file.RootNamespace}");
        using (writer.Block())
        {
            enums.ForEach(@enum => WriteExtensions(writer, file, @enum));
        }
    }

    // public sealed class ColorCodec : JsonEnumCodec<global::Api.Models.Color>
    // {
    //     internal static readonly ColorCodec Instance = new();
    //     private ColorCodec() : base(false, null, "red", "green") { }
    //     public sealed class Converter : JsonEnumConverter<global::Api.Models.Color>
    //     {
    //         public Converter() : base(Instance) { }
    //     }
    // }
    private static void WriteCodec(SourceWriter writer, CSharpFile file, ModelEnum declaration)
    {
        var name = declaration.CodecName;
        writer.WriteLine("/// <summary>Reads and writes the enumeration.</summary>");
        writer.WriteLine("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.WriteLine($"{Declarations.Visibility(file)} sealed class {name} : JsonEnumCodec<{FullName(file, declaration)}>");
        using (writer.Block())
        {
            writer.WriteLine($"internal static readonly {name} Instance = new();");
            writer.Write($"private {name}() : base({Literals.Boolean(declaration.IsFlags)}, ");
            WriteValues(writer, declaration);
            foreach (var member in declaration.Members)
            {
                writer.Write($", {Literals.String(member.WireName)}");
            }

            writer.WriteLine(") { }");
            writer.WriteLine("/// <summary>Lets the serializer use the codec.</summary>");
            writer.WriteLine($"public sealed class Converter : JsonEnumConverter<{FullName(file, declaration)}>");
            using (writer.Block())
            {
                writer.WriteLine("/// <summary>Makes the converter.</summary>");
                writer.WriteLine("public Converter() : base(Instance) { }");
            }
        }
    }

    // null where the members count from zero, else [0, 1, 4]
    private static void WriteValues(SourceWriter writer, ModelEnum declaration)
    {
        var isCounted = true;
        for (var i = 0; i < declaration.Members.Count; i++)
        {
            isCounted &= declaration.Members[i].Value == i;
        }

        if (isCounted)
        {
            writer.Write("null");
            return;
        }

        writer.Write("[");
        for (var i = 0; i < declaration.Members.Count; i++)
        {
            writer.Write(i == 0 ? "" : ", ");
            writer.Write(Literals.Int64(declaration.Members[i].Value));
        }

        writer.Write("]");
    }

    // public static class ColorCodecExtensions
    // {
    //     public static string GetWireText(this global::Api.Models.Color value) => global::Api.Serialization.ColorCodec.Instance.GetText(value);
    // }
    private static void WriteExtensions(SourceWriter writer, CSharpFile file, ModelEnum declaration)
    {
        writer.WriteLine($"/// <summary>The wire texts of <see cref=\"{FullName(file, declaration)}\"/>.</summary>");
        writer.WriteLine($"{Declarations.Visibility(file)} static class {declaration.CodecName}Extensions");
        using (writer.Block())
        {
            writer.WriteLine("/// <summary>The text that the service sends for the value; of a value that the documentation does not have the text that came.</summary>");
            writer.WriteLine("/// <param name=\"value\">The value.</param>");
            writer.WriteLine("/// <returns>The text.</returns>");
            writer.Write($"public static string GetWireText(this {FullName(file, declaration)} value) => ");
            writer.WriteLine($"global::{file.RootNamespace}.Serialization.{declaration.CodecName}.Instance.GetText(value);");
        }
    }

    private static string FullName(CSharpFile file, ModelEnum declaration) => "global::" + file.Namespace + "." + declaration.Name;
}
