namespace DocGen.Runtime.Serialization;

using global::System.Text.Json;

/// <content>Numbers; what JSON has no number for is <c>INF</c>, <c>-INF</c> or <c>NaN</c>.</content>
internal static partial class JsonWrite
{
    /// <summary>Writes a number of 8 bits without sign.</summary>
    internal static void Byte(Utf8JsonWriter writer, JsonEncodedText name, byte? value)
    {
        if (value.HasValue)
        {
            writer.WriteNumber(name, value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a number of 8 bits.</summary>
    internal static void SByte(Utf8JsonWriter writer, JsonEncodedText name, sbyte? value)
    {
        if (value.HasValue)
        {
            writer.WriteNumber(name, value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a number of 16 bits.</summary>
    internal static void Int16(Utf8JsonWriter writer, JsonEncodedText name, short? value)
    {
        if (value.HasValue)
        {
            writer.WriteNumber(name, value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a number of 32 bits.</summary>
    internal static void Int32(Utf8JsonWriter writer, JsonEncodedText name, int? value)
    {
        if (value.HasValue)
        {
            writer.WriteNumber(name, value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a number of 64 bits.</summary>
    internal static void Int64(Utf8JsonWriter writer, JsonEncodedText name, long? value)
    {
        if (value.HasValue)
        {
            writer.WriteNumber(name, value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a number of decimal digits.</summary>
    internal static void Decimal(Utf8JsonWriter writer, JsonEncodedText name, decimal? value)
    {
        if (value.HasValue)
        {
            writer.WriteNumber(name, value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a number of single precision.</summary>
    internal static void Single(Utf8JsonWriter writer, JsonEncodedText name, float? value)
    {
        if (value.HasValue)
        {
            writer.WritePropertyName(name);
            Value(writer, value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a number of double precision.</summary>
    internal static void Double(Utf8JsonWriter writer, JsonEncodedText name, double? value)
    {
        if (value.HasValue)
        {
            writer.WritePropertyName(name);
            Value(writer, value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a number of single precision.</summary>
    internal static void Value(Utf8JsonWriter writer, float value)
    {
        if (float.IsFinite(value))
        {
            writer.WriteNumberValue(value);
        }
        else
        {
            writer.WriteStringValue(value > 0 ? "INF"u8 : value < 0 ? "-INF"u8 : "NaN"u8);
        }
    }

    /// <summary>Writes a number of double precision.</summary>
    internal static void Value(Utf8JsonWriter writer, double value)
    {
        if (double.IsFinite(value))
        {
            writer.WriteNumberValue(value);
        }
        else
        {
            writer.WriteStringValue(value > 0 ? "INF"u8 : value < 0 ? "-INF"u8 : "NaN"u8);
        }
    }
}
