using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>Writes enumerations as C# text.</summary>
internal static class EnumEmitter
{
    /// <summary>Writes an enumeration with its members.</summary>
    public static void Emit(SourceWriter writer, CSharpFile file, ModelEnum declaration)
    {
        WriteHead(writer, file, declaration);
        using (writer.Block())
        {
            foreach (var member in declaration.Members)
            {
                WriteMember(writer, member);
            }
        }
    }

    // [global::System.Text.Json.Serialization.JsonConverter(typeof(global::Api.Serialization.ColorCodec))]
    // public enum Color
    private static void WriteHead(SourceWriter writer, CSharpFile file, ModelEnum declaration)
    {
        Declarations.WriteHead(writer, declaration.Documentation, declaration.Obsolete);
        if (declaration.IsFlags)
        {
            writer.WriteLine("[global::System.Flags]");
        }

        writer.WriteLine($"[_Converter(typeof(_Json.{declaration.CodecName}))]");
        writer.WriteLine($"{Declarations.Visibility(file)} enum {declaration.Name}{(declaration.IsLong ? " : long" : "")}");
    }

    // [_MemberName("red")] Red = 0,
    private static void WriteMember(SourceWriter writer, ModelEnumMember member)
    {
        XmlDocWriter.WriteSummary(writer, member.Summary);
        writer.WriteLine($"[_MemberName({Literals.String(member.WireName)})] {member.Name} = {Literals.Int64(member.Value)},");
    }
}
