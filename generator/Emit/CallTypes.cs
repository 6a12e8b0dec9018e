using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>Types and values of calls as code.</summary>
internal static class CallTypes
{
    /// <summary>A type without <c>?</c>.</summary>
    public static string Name(CSharpType type)
        => type.IsCollection ? $"global::System.Collections.Generic.IReadOnlyList<{type.Name}>" : type.Name;

    /// <summary>The codec of a type: <c>_Codecs.Int32</c>, of a list <c>new global::Api.Serialization.JsonListCodec&lt;int&gt;(_Codecs.Int32)</c>.</summary>
    public static string Codec(CSharpFile file, CSharpType type)
    {
        var element = type.Kind == ValueKind.Model
            ? $"global::{file.RootNamespace}.Serialization.JsonModelCodec<{type.Name}>.Instance"
            : MemberCode.Codec(type);
        return type.IsCollection ? $"new global::{file.RootNamespace}.Serialization.JsonListCodec<{type.Name}>({element})" : element;
    }

    /// <summary>A value as the text that it has in a URL, before escaping: <c>_Literal.Of(value)</c>.</summary>
    public static string Text(CSharpType type, string value) => type.Kind switch
    {
        ValueKind.String => value,
        ValueKind.Enum => $"{type.CodecName}.Instance.GetText({value})",
        _ => $"_Literal.Of({value})",
    };
}
