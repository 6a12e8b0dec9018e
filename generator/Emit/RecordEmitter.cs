using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>Emits a record: its table of names, its reading constructor, its members, and how they are written.</summary>
internal static class RecordEmitter
{
    /// <summary>Writes a record with its members and their JSON.</summary>
    public static void Emit(SourceWriter writer, CSharpFile file, ModelRecord record)
    {
        WriteHead(writer, file, record);
        using (writer.Block())
        {
            WriteTable(writer, file, record);
            if (record.HoldsAnyJson)
            {
                WriteReadingOfAnyJson(writer, record);
            }
            else
            {
                WriteConstructors(writer, file, record);
                foreach (var member in record.Members)
                {
                    WriteProperty(writer, file, member);
                }

                WriteReading(writer, file, record);
            }

            writer.WriteLine("internal override _Members GetJsonMembers() => s_members;");
            if (!record.Members.IsEmpty)
            {
                WriteWriting(writer, file, record);
            }

            WriteEquality(writer, record);
        }
    }

    // [_Converter(typeof(_Json.JsonModelConverter<Message>))]
    // public partial record Message : _Models.OutlookItem, _Json.IJsonModel<Message>
    private static void WriteHead(SourceWriter writer, CSharpFile file, ModelRecord record)
    {
        Declarations.WriteHead(writer, record.Documentation, record.Obsolete);
        writer.WriteLine($"[_Converter(typeof(_Json.JsonModelConverter<{record.Name}>))]");
        writer.Write($"{Declarations.Visibility(file)} partial record {record.Name} : ");
        writer.Write(record.HoldsAnyJson ? "_Api.JsonValueModel" : record.BaseName is null ? "_Api.JsonModel" : Aliases.Shorten(file, record.BaseName));
        writer.WriteLine($", _Json.IJsonModel<{record.Name}>");
    }

    // internal static new readonly _Members s_members = new("api.message", _Models.OutlookItem.s_members, "subject", "body");
    // The one member of a value of any shape is the value itself, for comparing and printing.
    private static void WriteTable(SourceWriter writer, CSharpFile file, ModelRecord record)
    {
        writer.Write(record.BaseName is null ? "internal static readonly " : "internal static new readonly ");
        MemberTable.Write(
            writer, record.WireName, record.BaseName is null ? "null" : Aliases.Shorten(file, record.BaseName) + ".s_members", record.Members,
            record.HoldsAnyJson ? ", \"value\"" : "");
    }

    // public Message() { }
    // internal Message(ref _Reader r) { …for (…) switch (i) { case 0: Subject = _Read.String(ref r); break; } … }
    private static void WriteConstructors(SourceWriter writer, CSharpFile file, ModelRecord record)
    {
        writer.WriteLine($"/** <inheritdoc/> */ public {record.Name}() {{ }}");
        writer.WriteLine($"internal {record.Name}(ref _Reader r)");
        using (writer.Block())
        {
            var count = record.InheritedMembers.Count + record.Members.Count;
            writer.WriteLine("_Unknown unknown = default;");
            writer.Write("for (var i = -1; (i = s_members.Next(ref r, i, ref unknown)) >= 0;)");
            if (count == 0)
            {
                writer.WriteLine(" { }");
            }
            else
            {
                WriteSwitch(writer, file, record, count);
            }

            writer.WriteLine("SetUnknown(ref unknown);");
        }
    }

    private static void WriteSwitch(SourceWriter writer, CSharpFile file, ModelRecord record, int count)
    {
        writer.WriteLine(" switch (i)");
        using (writer.Block())
        {
            for (var i = 0; i < count; i++)
            {
                var inherited = record.InheritedMembers.Count;
                WriteCase(writer, file, i < inherited ? record.InheritedMembers[i] : record.Members[i - inherited], i);
            }
        }
    }

    // case 4: Importance = _Read.Enum(ref r, _Json.ImportanceCodec.Instance); break;
    private static void WriteCase(SourceWriter writer, CSharpFile file, ModelMember member, int index)
    {
        var type = member.Type;
        writer.Write($"case {index}: {member.Name} = _Read.");
        switch (type)
        {
            case { IsMap: true }:
                writer.Write($"Map(ref r, {CallTypes.Codec(file, type with { IsMap = false })}");
                break;
            case { IsCollection: true, Kind: ValueKind.Model }:
                writer.Write($"Models<{Aliases.Shorten(file, type.Name)}>(ref r");
                break;
            case { IsCollection: true }:
                writer.Write($"List(ref r, {CallTypes.ValueCodec(file, type)}");
                break;
            case { Kind: ValueKind.Model }:
                writer.Write($"Model<{Aliases.Shorten(file, type.Name)}>(ref r");
                break;
            case { Kind: ValueKind.Enum }:
                writer.Write($"Enum(ref r, {CallTypes.ValueCodec(file, type)}");
                break;
            default:
                writer.Write($"{type.Kind.ToString()}(ref r");
                break;
        }

        writer.WriteLine("); break;");
    }

    // /// <summary>…</summary>
    // [_Name("subject")] public string? Subject { get; init; }
    private static void WriteProperty(SourceWriter writer, CSharpFile file, ModelMember member)
    {
        Declarations.WriteHead(writer, member.Documentation, member.Obsolete);
        writer.Write($"[_Name({Literals.String(member.WireName)})] public ");
        MemberCode.WriteType(writer, file, member);
        writer.WriteLine($" {member.Name} {{ get; init; }}");
    }

    // static Message _Json.IJsonModel<Message>.Read(ref _Reader r) => new(ref r);
    // With descendants: => s_types.Read(ref r);
    private static void WriteReading(SourceWriter writer, CSharpFile file, ModelRecord record)
    {
        writer.Write($"static {record.Name} _Json.IJsonModel<{record.Name}>.Read(ref _Reader r) => ");
        if (record.Descendants.IsEmpty)
        {
            writer.WriteLine("new(ref r);");
            return;
        }

        writer.WriteLine("s_types.Read(ref r);");
        writer.Write($"private static readonly _Json.JsonTypes<{record.Name}> s_types = new(static (int i, ref _Reader r) => i switch {{ ");
        for (var i = 0; i < record.Descendants.Count; i++)
        {
            writer.Write($"{i} => new {Aliases.Shorten(file, record.Descendants[i].Name)}(ref r), ");
        }

        writer.Write($"_ => new {record.Name}(ref r) }}");
        foreach (var descendant in record.Descendants)
        {
            writer.Write($", {Literals.String(descendant.WireName)}");
        }

        writer.WriteLine(");");
    }

    // static Json _Json.IJsonModel<Json>.Read(ref _Reader r) => new() { Value = _Read.Value(ref r) };
    private static void WriteReadingOfAnyJson(SourceWriter writer, ModelRecord record)
        => writer.WriteLine($"static {record.Name} _Json.IJsonModel<{record.Name}>.Read(ref _Reader r) => new() {{ Value = _Read.Value(ref r) }};");

    // internal override void WriteJsonMembers(_Writer w)
    // {
    //     base.WriteJsonMembers(w);
    //     w.String(3, Subject);
    // }
    private static void WriteWriting(SourceWriter writer, CSharpFile file, ModelRecord record)
        => MemberTable.WriteWriting(
            writer, file, record.Members, record.InheritedMembers.Count, record.InheritedMembers.IsEmpty ? null : "base.WriteJsonMembers(w);");

    // One line for each: they are the same in every record.
    private static void WriteEquality(SourceWriter writer, ModelRecord record)
    {
        writer.WriteLine($"/** <inheritdoc/> */ public virtual bool Equals({record.Name}? other) => EqualsModel(other);");
        writer.WriteLine("/** <inheritdoc/> */ public override int GetHashCode() => HashModel();");
        writer.WriteLine("/** <inheritdoc/> */ protected override bool PrintMembers(_Builder builder) => PrintModel(builder);");
    }
}
