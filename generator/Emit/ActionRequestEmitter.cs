using System.Linq;
using DocGen.CSharp.Model;
using DocGen.Primitives;

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
            var fields = request.Members.Where(static member => member.Type.Kind != ValueKind.Stream).ToEquatableArray();
            if (!fields.IsEmpty)
            {
                writer.Write("private static readonly ");
                MemberTable.Write(writer, wireName: "", "null", fields);
            }

            foreach (var member in request.Members)
            {
                WriteProperty(writer, file, member);
            }

            if (!fields.IsEmpty)
            {
                MemberTable.WriteWriting(writer, file, fields, before: "w.Use(s_members);");
            }

            if (fields.Count < request.Members.Count)
            {
                WriteFiles(writer, request);
            }
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

    // internal override void AddFiles(_System.Net.Http.MultipartFormDataContent parts)
    // {
    //     _Api.FilePart.Add(parts, "file", File);
    // }
    private static void WriteFiles(SourceWriter writer, ActionRequest request)
    {
        writer.WriteLine("internal override void AddFiles(_System.Net.Http.MultipartFormDataContent parts)");
        using (writer.Block())
        {
            foreach (var member in request.Members.Where(static member => member.Type.Kind == ValueKind.Stream))
            {
                writer.WriteLine($"_Api.FilePart.Add(parts, {Literals.String(member.WireName)}, {member.Name});");
            }
        }
    }
}
