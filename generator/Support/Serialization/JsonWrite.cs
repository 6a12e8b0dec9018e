namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;

/// <summary>Writes a member; null is not written.</summary>
internal static partial class JsonWrite
{
    private static readonly JsonEncodedText s_typeMember = JsonEncodedText.Encode("@odata.type");

    /// <summary>Writes <c>"@odata.type": "#name"</c>.</summary>
    internal static void TypeName(Utf8JsonWriter writer, string name) => writer.WriteString(s_typeMember, "#" + name);

    /// <summary>Writes a string.</summary>
    internal static void String(Utf8JsonWriter writer, JsonEncodedText name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    /// <summary>Writes a Boolean.</summary>
    internal static void Boolean(Utf8JsonWriter writer, JsonEncodedText name, bool? value)
    {
        if (value.HasValue)
        {
            writer.WriteBoolean(name, value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a GUID.</summary>
    internal static void Guid(Utf8JsonWriter writer, JsonEncodedText name, Guid? value)
    {
        if (value.HasValue)
        {
            writer.WriteString(name, value.GetValueOrDefault());
        }
    }

    /// <summary>Writes bytes as base64.</summary>
    internal static void Binary(Utf8JsonWriter writer, JsonEncodedText name, byte[]? value)
    {
        if (value is not null)
        {
            writer.WriteBase64String(name, value);
        }
    }

    /// <summary>Writes any JSON.</summary>
    internal static void Json(Utf8JsonWriter writer, JsonEncodedText name, JsonElement? value)
    {
        if (value.HasValue)
        {
            writer.WritePropertyName(name);
            Value(writer, value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a member of an enumeration.</summary>
    internal static void Enum<T>(Utf8JsonWriter writer, JsonEncodedText name, T? value, JsonEnumCodec<T> codec)
        where T : struct, Enum
    {
        if (value.HasValue)
        {
            writer.WritePropertyName(name);
            codec.Write(writer, value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a model.</summary>
    internal static void Model<T>(Utf8JsonWriter writer, JsonEncodedText name, T? value)
        where T : JsonModel, IJsonModel<T>
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            value.WriteJson(writer, T.Members);
        }
    }

    /// <summary>Writes a list of models.</summary>
    internal static void Models<T>(Utf8JsonWriter writer, JsonEncodedText name, IReadOnlyList<T>? value)
        where T : JsonModel, IJsonModel<T>
        => List(writer, name, value, JsonModelCodec<T>.Instance);

    /// <summary>Writes a list.</summary>
    internal static void List<T>(Utf8JsonWriter writer, JsonEncodedText name, IReadOnlyList<T>? value, JsonCodec<T> codec)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            Elements(writer, value, codec);
        }
    }

    /// <summary>Writes the elements of a list as an array.</summary>
    internal static void Elements<T>(Utf8JsonWriter writer, IReadOnlyList<T> value, JsonCodec<T> codec)
    {
        writer.WriteStartArray();
        for (int i = 0; i < value.Count; i++)
        {
            codec.Write(writer, value[i]);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes any JSON; an element that was never set is null.</summary>
    internal static void Value(Utf8JsonWriter writer, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            writer.WriteNullValue();
        }
        else
        {
            value.WriteTo(writer);
        }
    }
}
