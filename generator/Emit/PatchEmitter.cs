using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>Emits an update class: properties whose <c>init</c> accessor notes the assignment.</summary>
internal static class PatchEmitter
{
    /// <summary>Writes a class of what an update can send.</summary>
    public static void Emit(SourceWriter writer, CSharpFile file, PatchClass patch)
    {
        WriteHead(writer, file, patch);
        using (writer.Block())
        {
            writer.Write("private static readonly ");
            MemberTable.Write(writer, patch.WireName, "null", patch.Members);
            for (var i = 0; i < patch.Members.Count; i++)
            {
                WriteProperty(writer, file, patch.Members[i], i);
            }

            writer.WriteLine("internal override _Members GetJsonMembers() => s_members;");
            if (!patch.Members.IsEmpty)
            {
                MemberTable.WriteWriting(writer, file, patch.Members);
            }
        }
    }

    // [_Converter(typeof(_Json.JsonPatchConverter<MessagePatch>))]
    // public sealed partial class MessagePatch : _Api.JsonPatch, IItemPatch
    private static void WriteHead(SourceWriter writer, CSharpFile file, PatchClass patch)
    {
        Declarations.WriteHead(writer, patch.Documentation, patch.Obsolete);
        writer.WriteLine($"[_Converter(typeof(_Json.JsonPatchConverter<{patch.Name}>))]");
        writer.Write($"{Declarations.Visibility(file)} sealed partial class {patch.Name} : _Api.JsonPatch");
        foreach (var name in patch.Interfaces)
        {
            writer.Write($", {name}");
        }

        writer.WriteLine();
    }

    // public string? Subject { get => GetJsonMember<string?>(0); init => SetJsonMember(0, value); }
    private static void WriteProperty(SourceWriter writer, CSharpFile file, ModelMember member, int index)
    {
        Declarations.WriteHead(writer, member.Documentation, member.Obsolete);
        writer.Write("public ");
        MemberCode.WriteType(writer, file, member);
        writer.Write($" {member.Name} {{ get => GetJsonMember<");
        MemberCode.WriteType(writer, file, member);
        writer.WriteLine($">({index}); init => SetJsonMember({index}, value); }}");
    }
}
