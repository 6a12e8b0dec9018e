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
        Declarations.WriteHead(writer, request.Documentation, request.Obsolete);
        writer.WriteLine($"[_Converter(typeof(_Json.JsonRequestConverter<{request.Name}>))]");
        writer.WriteLine($"{Declarations.Visibility(file)} sealed partial class {request.Name} : _Api.JsonRequest");
        using (writer.Block())
        {
            if (request.Members.IsEmpty)
            {
                return;
            }

            writer.Write("private static readonly ");
            MemberTable.Write(writer, wireName: "", "null", request.Members);
            foreach (var member in request.Members)
            {
                WriteProperty(writer, file, member);
            }

            MemberTable.WriteWriting(writer, file, request.Members, before: "w.Use(s_members);");
        }
    }

    // public required string Comment { get; init; }
    private static void WriteProperty(SourceWriter writer, CSharpFile file, ModelMember member)
    {
        Declarations.WriteHead(writer, member.Documentation, member.Obsolete);
        writer.Write(member.IsRequired ? "public required " : "public ");
        MemberCode.WriteType(writer, file, member);
        writer.WriteLine($" {member.Name} {{ get; init; }}");
    }
}
