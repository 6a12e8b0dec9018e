using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>Types and values of calls as code.</summary>
internal static class CallTypes
{
    /// <summary>A type without <c>?</c>: <c>int</c>, <c>_Models.Item</c>, <c>_Collections.IReadOnlyDictionary&lt;string, int&gt;</c>.</summary>
    public static string Name(CSharpFile file, CSharpType type)
        => type.IsMap ? $"_Collections.IReadOnlyDictionary<string, {Name(file, type with { IsMap = false })}>"
            : type.IsCollection ? $"_Collections.IReadOnlyList<{Aliases.Shorten(file, type.Name)}>"
            : Aliases.Shorten(file, type.Name);

    /// <summary>
    /// The codec of a type: <c>_Codecs.Int32</c>, of a list <c>new _Json.JsonListCodec&lt;int&gt;(_Codecs.Int32)</c>, of a dictionary
    /// <c>new _Json.JsonMapCodec&lt;int&gt;(_Codecs.Int32)</c>.
    /// </summary>
    public static string Codec(CSharpFile file, CSharpType type)
    {
        if (type.IsMap)
        {
            var value = type with { IsMap = false };
            return $"new _Json.JsonMapCodec<{Name(file, value)}>({Codec(file, value)})";
        }

        var name = Aliases.Shorten(file, type.Name);
        var element = type.Kind == ValueKind.Model
            ? $"_Json.JsonModelCodec<{name}>.Instance"
            : ValueCodec(file, type);
        return type.IsCollection ? $"new _Json.JsonListCodec<{name}>({element})" : element;
    }

    /// <summary>The codec of one value: <c>_Codecs.String</c>, <c>_Json.ColorCodec.Instance</c>.</summary>
    public static string ValueCodec(CSharpFile file, CSharpType type)
        => type.Kind == ValueKind.Enum ? Aliases.Shorten(file, type.CodecName!) + ".Instance" : "_Codecs." + type.Kind;

    /// <summary>A value as the text that it has in a URL, before escaping: <c>_Literal.Of(value)</c>.</summary>
    public static string Text(CSharpFile file, CSharpType type, string value) => type.Kind switch
    {
        ValueKind.String => value,
        ValueKind.Enum => $"{ValueCodec(file, type)}.GetText({value})",
        _ => $"_Literal.Of({value})",
    };
}
