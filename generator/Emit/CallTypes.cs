using System;
using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>Types and values of calls as code.</summary>
internal static class CallTypes
{
    /// <summary>A type without <c>?</c>: <c>int</c>, <c>_Models.Item</c>.</summary>
    public static string Name(CSharpFile file, CSharpType type)
        => type.IsCollection ? $"global::System.Collections.Generic.IReadOnlyList<{Shorten(file, type.Name)}>" : Shorten(file, type.Name);

    /// <summary>A model's name by the alias of its namespace: <c>_Models.Item</c>; others as they are.</summary>
    public static string Shorten(CSharpFile file, string name)
    {
        var prefix = "global::" + file.RootNamespace + ".Models.";
        return name.StartsWith(prefix, StringComparison.Ordinal) ? "_Models." + name.Substring(prefix.Length) : name;
    }

    /// <summary>The codec of a type: <c>_Codecs.Int32</c>, of a list <c>new global::Api.Serialization.JsonListCodec&lt;int&gt;(_Codecs.Int32)</c>.</summary>
    public static string Codec(CSharpFile file, CSharpType type)
    {
        var name = Shorten(file, type.Name);
        var element = type.Kind == ValueKind.Model
            ? $"global::{file.RootNamespace}.Serialization.JsonModelCodec<{name}>.Instance"
            : MemberCode.Codec(type);
        return type.IsCollection ? $"new global::{file.RootNamespace}.Serialization.JsonListCodec<{name}>({element})" : element;
    }

    /// <summary>A value as the text that it has in a URL, before escaping: <c>_Literal.Of(value)</c>.</summary>
    public static string Text(CSharpType type, string value) => type.Kind switch
    {
        ValueKind.String => value,
        ValueKind.Enum => $"{type.CodecName}.Instance.GetText({value})",
        _ => $"_Literal.Of({value})",
    };
}
