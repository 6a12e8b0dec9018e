using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>Emits a record: its table of names, its reading constructor, its members, and how they are written and got.</summary>
internal static class RecordEmitter
{
    private const int MaxLineLength = 150;

    /// <summary>Writes the declaration.</summary>
    public static void Emit(SourceWriter writer, CSharpFile file, ModelRecord record)
    {
        WriteHead(writer, file, record);
        using (writer.Block())
        {
            WriteTable(writer, record);
            WriteConstructors(writer, record);
            foreach (var member in record.Members)
            {
                WriteProperty(writer, member);
            }

            WriteReading(writer, file, record);
            WriteTableAccess(writer, file, record);
            if (!record.Members.IsEmpty)
            {
                WriteWriting(writer, record);
                WriteGetting(writer, record);
            }

            WriteEquality(writer, record);
        }
    }

    // [global::System.Text.Json.Serialization.JsonConverter(typeof(global::Api.Serialization.JsonModelConverter<Message>))]
    // public partial record Message : OutlookItem, global::Api.Serialization.IJsonModel<Message>
    private static void WriteHead(SourceWriter writer, CSharpFile file, ModelRecord record)
    {
        XmlDocWriter.Write(writer, record.Documentation);
        Declarations.WriteObsolete(writer, record.Obsolete);
        writer.WriteLine($"[_Converter(typeof(global::{file.RootNamespace}.Serialization.JsonModelConverter<{record.Name}>))]");
        writer.Write($"{Declarations.Visibility(file)} partial record {record.Name} : ");
        writer.Write(record.BaseName ?? $"global::{file.RootNamespace}.JsonModel");
        writer.WriteLine($", global::{file.RootNamespace}.Serialization.IJsonModel<{record.Name}>");
    }

    // internal static new readonly _Members s_members = new("api.message", global::Api.Models.OutlookItem.s_members, "subject", "body");
    private static void WriteTable(SourceWriter writer, ModelRecord record)
    {
        writer.Write(record.BaseName is null ? "internal static readonly" : "internal static new readonly");
        writer.Write($" _Members s_members = new({Literals.String(record.WireName)}, ");
        writer.Write(record.BaseName is null ? "null" : record.BaseName + ".s_members");
        foreach (var member in record.Members)
        {
            MemberCode.WriteTableEntry(writer, member);
        }

        writer.WriteLine(");");
    }

    // public Message() { }
    // internal Message(ref _Reader reader) { …for (…) switch (i) { case 0: Subject = _Read.String(ref reader); break; } … }
    private static void WriteConstructors(SourceWriter writer, ModelRecord record)
    {
        writer.WriteLine("/// <summary>Creates an empty object.</summary>");
        writer.WriteLine($"public {record.Name}() {{ }}");
        writer.WriteLine($"internal {record.Name}(ref _Reader reader)");
        using (writer.Block())
        {
            var count = record.InheritedMembers.Count + record.Members.Count;
            writer.WriteLine("_Unknown unknown = default;");
            writer.Write("for (var i = -1; (i = s_members.Next(ref reader, i, ref unknown)) >= 0;)");
            if (count == 0)
            {
                writer.WriteLine(" { }");
            }
            else
            {
                WriteSwitch(writer, record, count);
            }

            writer.WriteLine("SetUnknown(ref unknown);");
        }
    }

    private static void WriteSwitch(SourceWriter writer, ModelRecord record, int count)
    {
        writer.WriteLine();
        writer.Indent();
        writer.WriteLine("switch (i)");
        using (writer.Block())
        {
            for (var i = 0; i < count; i++)
            {
                var inherited = record.InheritedMembers.Count;
                WriteCase(writer, i < inherited ? record.InheritedMembers[i] : record.Members[i - inherited], i);
            }
        }

        writer.Outdent();
    }

    // case 4: Importance = _Read.Enum(ref reader, global::Api.Serialization.ImportanceCodec.Instance); break;
    private static void WriteCase(SourceWriter writer, ModelMember member, int index)
    {
        var type = member.Type;
        writer.Write($"case {index}: {member.Name} = _Read.");
        switch (type)
        {
            case { IsCollection: true, Kind: ValueKind.Model }:
                writer.Write($"Models<{type.Name}>(ref reader");
                break;
            case { IsCollection: true }:
                writer.Write($"List(ref reader, {MemberCode.Codec(type)}");
                break;
            case { Kind: ValueKind.Model }:
                writer.Write($"Model<{type.Name}>(ref reader");
                break;
            case { Kind: ValueKind.Enum }:
                writer.Write($"Enum(ref reader, {MemberCode.Codec(type)}");
                break;
            default:
                writer.Write($"{type.Kind.ToString()}(ref reader");
                break;
        }

        var canBeKept = type.Kind is ValueKind.Duration or ValueKind.Binary || (type.IsCollection && MemberCode.IsValueType(type.Kind));
        writer.WriteLine(canBeKept ? $", s_members, {Literals.Int64(index)}, ref unknown); break;" : "); break;");
    }

    // /// <summary>…</summary>
    // [_Name("subject")] public string? Subject { get; init; }
    private static void WriteProperty(SourceWriter writer, ModelMember member)
    {
        XmlDocWriter.Write(writer, member.Documentation);
        Declarations.WriteObsolete(writer, member.Obsolete);
        writer.Write($"[_Name({Literals.String(member.WireName)})] public ");
        MemberCode.WriteType(writer, member);
        writer.WriteLine($" {member.Name} {{ get; init; }}");
    }

    // static Message global::Api.Serialization.IJsonModel<Message>.Read(ref _Reader reader) => new(ref reader);
    // With descendants: => s_types.Read(ref reader);
    private static void WriteReading(SourceWriter writer, CSharpFile file, ModelRecord record)
    {
        writer.Write($"static {record.Name} global::{file.RootNamespace}.Serialization.IJsonModel<{record.Name}>.Read(ref _Reader reader) => ");
        if (record.Descendants.IsEmpty)
        {
            writer.WriteLine("new(ref reader);");
            return;
        }

        writer.WriteLine("s_types.Read(ref reader);");
        writer.Write($"private static readonly global::{file.RootNamespace}.Serialization.JsonTypes<{record.Name}> s_types = new(static (int i, ref _Reader reader) => i switch {{ ");
        for (var i = 0; i < record.Descendants.Count; i++)
        {
            writer.Write($"{i} => new {record.Descendants[i].Name}(ref reader), ");
        }

        writer.Write($"_ => new {record.Name}(ref reader) }}");
        foreach (var descendant in record.Descendants)
        {
            writer.Write($", {Literals.String(descendant.WireName)}");
        }

        writer.WriteLine(");");
    }

    // static _Members global::Api.Serialization.IJsonModel<Message>.Members => s_members;
    // private protected override _Members GetJsonMembers() => s_members;
    private static void WriteTableAccess(SourceWriter writer, CSharpFile file, ModelRecord record)
    {
        writer.WriteLine($"static _Members global::{file.RootNamespace}.Serialization.IJsonModel<{record.Name}>.Members => s_members;");
        writer.WriteLine("private protected override _Members GetJsonMembers() => s_members;");
    }

    // private protected override void WriteJsonMembers(_Writer writer)
    // {
    //     base.WriteJsonMembers(writer);
    //     _Write.String(writer, s_members[3], Subject);
    // }
    private static void WriteWriting(SourceWriter writer, ModelRecord record)
    {
        writer.WriteLine("private protected override void WriteJsonMembers(_Writer writer)");
        using (writer.Block())
        {
            if (!record.InheritedMembers.IsEmpty)
            {
                writer.WriteLine("base.WriteJsonMembers(writer);");
            }

            for (var i = 0; i < record.Members.Count; i++)
            {
                MemberCode.WriteWriting(writer, record.Members[i], record.InheritedMembers.Count + i, record.Members[i].Name);
                writer.WriteLine();
            }
        }
    }

    // private protected override object? GetJsonMember(int index) => index switch
    // {
    //     3 => Subject, 4 => Body, _ => base.GetJsonMember(index),
    // };
    private static void WriteGetting(SourceWriter writer, ModelRecord record)
    {
        writer.WriteLine("private protected override object? GetJsonMember(int index) => index switch");
        using (writer.Block("};"))
        {
            var length = 0;
            for (var i = 0; i < record.Members.Count; i++)
            {
                var name = record.Members[i].Name;
                length += name.Length + 8;
                if (length > MaxLineLength)
                {
                    writer.WriteLine();
                    length = name.Length + 8;
                }

                writer.Write($"{record.InheritedMembers.Count + i} => {name}, ");
            }

            writer.WriteLine(record.InheritedMembers.IsEmpty ? "_ => null," : "_ => base.GetJsonMember(index),");
        }
    }

    private static void WriteEquality(SourceWriter writer, ModelRecord record)
    {
        writer.WriteLine("/// <summary>Compares by value, lists and unknown members included.</summary>");
        writer.WriteLine($"public virtual bool Equals({record.Name}? other) => EqualsModel(other);");
        writer.WriteLine("/// <inheritdoc/>");
        writer.WriteLine("public override int GetHashCode() => HashModel();");
        writer.WriteLine("/// <inheritdoc/>");
        writer.WriteLine("protected override bool PrintMembers(global::System.Text.StringBuilder builder) => PrintModel(builder);");
    }
}
