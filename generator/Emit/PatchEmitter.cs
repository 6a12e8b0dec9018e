using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>Emits an update class: properties whose <c>init</c> accessor notes the assignment.</summary>
internal static class PatchEmitter
{
    /// <summary>Writes the declaration.</summary>
    public static void Emit(SourceWriter writer, CSharpFile file, PatchClass patch)
    {
        WriteHead(writer, file, patch);
        using (writer.Block())
        {
            writer.Write($"private static readonly _Members s_members = new({Literals.String(patch.WireName)}, null");
            foreach (var member in patch.Members)
            {
                MemberCode.WriteTableEntry(writer, member);
            }

            writer.WriteLine(");");
            for (var i = 0; i < patch.Members.Count; i++)
            {
                WriteProperty(writer, patch.Members[i], i);
            }

            writer.WriteLine("private protected override _Members GetJsonMembers() => s_members;");
            if (!patch.Members.IsEmpty)
            {
                WriteWriting(writer, patch);
            }
        }
    }

    // public sealed partial class MessagePatch : global::Api.JsonPatch, IItemPatch
    private static void WriteHead(SourceWriter writer, CSharpFile file, PatchClass patch)
    {
        XmlDocWriter.Write(writer, patch.Documentation);
        Declarations.WriteObsolete(writer, patch.Obsolete);
        writer.Write($"{Declarations.Visibility(file)} sealed partial class {patch.Name} : global::{file.RootNamespace}.JsonPatch");
        foreach (var name in patch.Interfaces)
        {
            writer.Write($", {name}");
        }

        writer.WriteLine();
    }

    // private string? _subject;
    // public string? Subject { get => _subject; init => _subject = SetJsonMember(0, value); }
    private static void WriteProperty(SourceWriter writer, ModelMember member, int index)
    {
        var field = FieldName(member);
        writer.Write("private ");
        MemberCode.WriteType(writer, member);
        writer.WriteLine($" {field};");
        XmlDocWriter.Write(writer, member.Documentation);
        Declarations.WriteObsolete(writer, member.Obsolete);
        writer.Write("public ");
        MemberCode.WriteType(writer, member);
        writer.WriteLine($" {member.Name} {{ get => {field}; init => {field} = SetJsonMember({index}, value); }}");
    }

    // private protected override void WriteJsonMember(_Writer writer, int index)
    // {
    //     switch (index)
    //     {
    //         case 0: _Write.String(writer, s_members[0], _subject); break;
    //     }
    // }
    private static void WriteWriting(SourceWriter writer, PatchClass patch)
    {
        writer.WriteLine("private protected override void WriteJsonMember(_Writer writer, int index)");
        using (writer.Block())
        {
            writer.WriteLine("switch (index)");
            using (writer.Block())
            {
                for (var i = 0; i < patch.Members.Count; i++)
                {
                    writer.Write($"case {i}: ");
                    MemberCode.WriteWriting(writer, patch.Members[i], i, FieldName(patch.Members[i]));
                    writer.WriteLine(" break;");
                }
            }
        }
    }

    // Aliases have a capital after the underscore.
    private static string FieldName(ModelMember member)
    {
        var name = member.Name.TrimStart('@');
        return "_" + char.ToLowerInvariant(name[0]) + name.Substring(1);
    }
}
