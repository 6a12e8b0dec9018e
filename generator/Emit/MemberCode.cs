using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>The code of one member: its type, its entry in a name table, how it is written.</summary>
internal static class MemberCode
{
    /// <summary><c>string?</c>, <c>_Collections.IReadOnlyList&lt;int&gt;?</c>, <c>_Collections.IReadOnlyDictionary&lt;string, int&gt;?</c></summary>
    public static void WriteType(SourceWriter writer, CSharpFile file, ModelMember member)
    {
        writer.Write(CallTypes.Name(file, member.Type));
        writer.Write(member.IsRequired ? "" : "?");
    }

    /// <summary><c>, "wire"</c>, or <c>, "wire=Property"</c> where the property is not just the wire name with a capital.</summary>
    public static void WriteTableEntry(SourceWriter writer, ModelMember member)
    {
        writer.Write(", ");
        writer.Write(Literals.String(IsCapitalized(member) ? member.WireName : member.WireName + "=" + PlainName(member)));
    }

    /// <summary><c>w.String(3, Subject);</c></summary>
    public static void WriteWriting(SourceWriter writer, CSharpFile file, ModelMember member, int index)
    {
        var type = member.Type;
        writer.Write($"w.{WriteMethod(type)}({index}, {member.Name}");
        if (type.IsMap)
        {
            writer.Write($", {CallTypes.Codec(file, type with { IsMap = false })}");
        }
        else if (type.Kind == ValueKind.Enum || (type.IsCollection && type.Kind != ValueKind.Model))
        {
            writer.Write($", {CallTypes.ValueCodec(file, type)}");
        }

        writer.WriteLine(");");
    }

    private static string WriteMethod(CSharpType type) => (type.IsCollection, type.Kind) switch
    {
        _ when type.IsMap => "Map",
        (true, ValueKind.Model) => "Models",
        (true, _) => "List",
        _ => type.Kind.ToString(),
    };

    private static string PlainName(ModelMember member) => member.Name.TrimStart('@');

    // The runtime makes the property's name by the same rule.
    private static bool IsCapitalized(ModelMember member)
    {
        var (wire, name) = (member.WireName, PlainName(member));
        return wire.Length == name.Length && wire.Length > 0 && wire.IndexOf('=') < 0
            && (wire[0] is >= 'a' and <= 'z' ? (char)(wire[0] - 32) : wire[0]) == name[0]
            && string.CompareOrdinal(wire, 1, name, 1, wire.Length) == 0;
    }
}
