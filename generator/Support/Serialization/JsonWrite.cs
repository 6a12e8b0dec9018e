namespace DocGen.Runtime.Serialization;

using global::System.Collections.Generic;
using global::System.Text.Json;

/// <summary>Writes what models and lists have in common.</summary>
internal static class JsonWrite
{
    private static readonly byte[] s_typeMember = JsonWriter.EncodeName("@odata.type");

    /// <summary>Writes <c>"@odata.type": "#name"</c>.</summary>
    internal static void TypeName(JsonWriter writer, string name)
    {
        writer.WriteName(s_typeMember);
        writer.WriteStringValue("#" + name);
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
