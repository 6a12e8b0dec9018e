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
        writer.WriteLine("{");
        var position = writer.Length;
        enums.ForEach(@enum => WriteCodec(writer, file, @enum));
        Aliases.Insert(writer, position, file);
        writer.WriteLine("}");
        writer.WriteLine();
        writer.WriteLine($"namespace {file.RootNamespace}");
        writer.WriteLine("{");
        position = writer.Length;
        writer.WriteLine($"{Declarations.Visibility(file)} static partial class EnumTexts");
        using (writer.Block())
        {
            enums.ForEach(@enum => WriteExtension(writer, file, @enum));
        }

        Aliases.Insert(writer, position, file);
        writer.WriteLine("}");
    }

    // [_Browsable(_State.Never)] public sealed class ColorCodec() : JsonEnumConverter<_Models.Color>(Instance) { internal static readonly
    // JsonEnumCodec<_Models.Color> Instance = new(false, null, "red", "green"); }
    private static void WriteCodec(SourceWriter writer, CSharpFile file, ModelEnum declaration)
    {
        writer.WriteLine("/// <summary>Reads and writes the enumeration.</summary>");
        writer.Write($"[_Browsable(_State.Never)] {Declarations.Visibility(file)} sealed class {declaration.CodecName}() : ");
        writer.Write(
            $"JsonEnumConverter<{FullName(file, declaration)}>(Instance) {{ internal static readonly JsonEnumCodec<{FullName(file, declaration)}> Instance = ");
        writer.Write($"new({Literals.Boolean(declaration.IsFlags)}, ");
        WriteValues(writer, declaration);
        foreach (var member in declaration.Members)
        {
            writer.Write($", {Literals.String(member.WireName)}");
        }

        writer.WriteLine("); }");
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

    // public static string GetWireText(this _Models.Color value) => _Json.ColorCodec.Instance.GetText(value);
    private static void WriteExtension(SourceWriter writer, CSharpFile file, ModelEnum declaration)
    {
        writer.WriteLine("/// <summary>The text that the service sends.</summary>");
        writer.Write($"public static string GetWireText(this {FullName(file, declaration)} value) => ");
        writer.WriteLine($"_Json.{declaration.CodecName}.Instance.GetText(value);");
    }

    private static string FullName(CSharpFile file, ModelEnum declaration)
        => Aliases.Shorten(file, "global::" + file.Namespace + "." + declaration.Name);
}
