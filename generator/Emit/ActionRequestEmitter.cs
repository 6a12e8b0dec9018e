using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>Emits the parameters of an action.</summary>
internal static class ActionRequestEmitter
{
    /// <summary>Writes the class of the parameters of an action.</summary>
    // [_Converter(typeof(_Json.JsonRequestConverter<MessageReplyRequest>))]
    // public sealed partial class MessageReplyRequest : _Api.JsonRequest
    public static void Emit(SourceWriter writer, CSharpFile file, ActionRequest request)
    {
        XmlDocWriter.Write(writer, request.Documentation);
        Declarations.WriteObsolete(writer, request.Obsolete);
        writer.WriteLine($"[_Converter(typeof(_Json.JsonRequestConverter<{request.Name}>))]");
        writer.WriteLine($"{Declarations.Visibility(file)} sealed partial class {request.Name} : _Api.JsonRequest");
        using (writer.Block())
        {
            if (request.Members.IsEmpty)
            {
                return;
            }

            WriteTable(writer, request);
            foreach (var member in request.Members)
            {
                WriteProperty(writer, file, member);
            }

            WriteWriting(writer, file, request);
        }
    }

    // private static readonly _Members s_members = new("", null, "comment", "toRecipients");
    private static void WriteTable(SourceWriter writer, ActionRequest request)
    {
        writer.Write("private static readonly _Members s_members = new(\"\", null");
        foreach (var member in request.Members)
        {
            MemberCode.WriteTableEntry(writer, member);
        }

        writer.WriteLine(");");
    }

    // public required string Comment { get; init; }
    private static void WriteProperty(SourceWriter writer, CSharpFile file, ModelMember member)
    {
        XmlDocWriter.Write(writer, member.Documentation);
        Declarations.WriteObsolete(writer, member.Obsolete);
        writer.Write(member.IsRequired ? "public required " : "public ");
        MemberCode.WriteType(writer, file, member);
        writer.WriteLine($" {member.Name} {{ get; init; }}");
    }

    // internal override void WriteJsonMembers(_Writer w)
    // {
    //     w.Use(s_members);
    //     w.String(0, Comment);
    // }
    private static void WriteWriting(SourceWriter writer, CSharpFile file, ActionRequest request)
    {
        writer.WriteLine("internal override void WriteJsonMembers(_Writer w)");
        using (writer.Block())
        {
            writer.WriteLine("w.Use(s_members);");
            for (var i = 0; i < request.Members.Count; i++)
            {
                MemberCode.WriteWriting(writer, file, request.Members[i], i);
            }
        }
    }
}
