namespace DocGen.Runtime.Serialization;

/// <content>Numbers.</content>
internal static partial class JsonWrite
{
    /// <summary>Writes a number of 8 bits without sign.</summary>
    internal static void Byte(JsonWriter writer, byte[] name, byte? value)
    {
        if (value.HasValue)
        {
            writer.WriteName(name);
            writer.WriteNumberValue(value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a number of 8 bits.</summary>
    internal static void SByte(JsonWriter writer, byte[] name, sbyte? value)
    {
        if (value.HasValue)
        {
            writer.WriteName(name);
            writer.WriteNumberValue(value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a number of 16 bits.</summary>
    internal static void Int16(JsonWriter writer, byte[] name, short? value)
    {
        if (value.HasValue)
        {
            writer.WriteName(name);
            writer.WriteNumberValue(value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a number of 32 bits.</summary>
    internal static void Int32(JsonWriter writer, byte[] name, int? value)
    {
        if (value.HasValue)
        {
            writer.WriteName(name);
            writer.WriteNumberValue(value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a number of 64 bits.</summary>
    internal static void Int64(JsonWriter writer, byte[] name, long? value)
    {
        if (value.HasValue)
        {
            writer.WriteName(name);
            writer.WriteNumberValue(value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a number of decimal digits.</summary>
    internal static void Decimal(JsonWriter writer, byte[] name, decimal? value)
    {
        if (value.HasValue)
        {
            writer.WriteName(name);
            writer.WriteNumberValue(value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a number of single precision.</summary>
    internal static void Single(JsonWriter writer, byte[] name, float? value)
    {
        if (value.HasValue)
        {
            writer.WriteName(name);
            writer.WriteNumberValue(value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a number of double precision.</summary>
    internal static void Double(JsonWriter writer, byte[] name, double? value)
    {
        if (value.HasValue)
        {
            writer.WriteName(name);
            writer.WriteNumberValue(value.GetValueOrDefault());
        }
    }
}
