namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;

/// <summary>Writes a member; null is not written.</summary>
internal static partial class JsonWrite
{
    private static readonly byte[] s_typeMember = JsonWriter.EncodeName("@odata.type");

    /// <summary>Writes <c>"@odata.type": "#name"</c>.</summary>
    internal static void TypeName(JsonWriter writer, string name)
    {
        writer.WriteName(s_typeMember);
        writer.WriteStringValue("#" + name);
    }

    /// <summary>Writes a string.</summary>
    internal static void String(JsonWriter writer, byte[] name, string? value)
    {
        if (value is not null)
        {
            writer.WriteName(name);
            writer.WriteStringValue(value);
        }
    }

    /// <summary>Writes a Boolean.</summary>
    internal static void Boolean(JsonWriter writer, byte[] name, bool? value)
    {
        if (value.HasValue)
        {
            writer.WriteName(name);
            writer.WriteBooleanValue(value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a GUID.</summary>
    internal static void Guid(JsonWriter writer, byte[] name, Guid? value)
    {
        if (value.HasValue)
        {
            writer.WriteName(name);
            writer.WriteStringValue(value.GetValueOrDefault());
        }
    }

    /// <summary>Writes bytes as base64.</summary>
    internal static void Binary(JsonWriter writer, byte[] name, byte[]? value)
    {
        if (value is not null)
        {
            writer.WriteName(name);
            writer.WriteBase64StringValue(value);
        }
    }

    /// <summary>Writes any JSON.</summary>
    internal static void Json(JsonWriter writer, byte[] name, JsonElement? value)
    {
        if (value.HasValue)
        {
            writer.WriteName(name);
            Value(writer, value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a member of an enumeration.</summary>
    internal static void Enum<T>(JsonWriter writer, byte[] name, T? value, JsonEnumCodec<T> codec)
        where T : struct, Enum
    {
        if (value.HasValue)
        {
            writer.WriteName(name);
            codec.Write(writer, value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a model.</summary>
    internal static void Model<T>(JsonWriter writer, byte[] name, T? value)
        where T : JsonModel, IJsonModel<T>, new()
    {
        if (value is not null)
        {
            writer.WriteName(name);
            value.WriteJson(writer, JsonModelCodec<T>.Table);
        }
    }

    /// <summary>Writes a list of models.</summary>
    internal static void Models<T>(JsonWriter writer, byte[] name, IReadOnlyList<T>? value)
        where T : JsonModel, IJsonModel<T>, new()
        => List(writer, name, value, JsonModelCodec<T>.Instance);

    /// <summary>Writes a list.</summary>
    internal static void List<T>(JsonWriter writer, byte[] name, IReadOnlyList<T>? value, JsonCodec<T> codec)
    {
        if (value is not null)
        {
            writer.WriteName(name);
            Elements(writer, value, codec);
        }
    }

    /// <summary>Writes the elements of a list as an array.</summary>
    internal static void Elements<T>(JsonWriter writer, IReadOnlyList<T> value, JsonCodec<T> codec)
    {
        writer.WriteStartArray();
        for (int i = 0; i < value.Count; i++)
        {
            codec.Write(writer, value[i]);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes any JSON; an element that was never set is null.</summary>
    internal static void Value(JsonWriter writer, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            writer.WriteNullValue();
        }
        else
        {
#if NET9_0_OR_GREATER
            writer.WriteRawValue(global::System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(value));
#else
            writer.WriteRawValue(global::System.Text.Encoding.UTF8.GetBytes(value.GetRawText()));
#endif
        }
    }
}
