namespace DocGen.Runtime.Serialization;

/// <content>Numbers.</content>
internal static partial class JsonCodecs
{
#if DOCGEN_SMALL_NUMBERS
    /// <summary>Whole numbers of 8 bits without sign.</summary>
    internal static readonly JsonCodec<byte> Byte = new ByteCodec();

    /// <summary>Whole numbers of 8 bits.</summary>
    internal static readonly JsonCodec<sbyte> SByte = new SByteCodec();

    /// <summary>Whole numbers of 16 bits.</summary>
    internal static readonly JsonCodec<short> Int16 = new Int16Codec();

#endif
#if DOCGEN_INT32
    /// <summary>Whole numbers of 32 bits.</summary>
    internal static readonly JsonCodec<int> Int32 = new Int32Codec();

#endif
    /// <summary>Whole numbers of 64 bits.</summary>
    internal static readonly JsonCodec<long> Int64 = new Int64Codec();

#if DOCGEN_FLOATS
    /// <summary>Numbers of single precision.</summary>
    internal static readonly JsonCodec<float> Single = new SingleCodec();

    /// <summary>Numbers of double precision.</summary>
    internal static readonly JsonCodec<double> Double = new DoubleCodec();

#endif
#if DOCGEN_DECIMALS
    /// <summary>Decimal numbers.</summary>
    internal static readonly JsonCodec<decimal> Decimal = new DecimalCodec();

#endif
#if DOCGEN_SMALL_NUMBERS
    private sealed class ByteCodec : JsonCodec<byte>
    {
        internal override bool TryRead(ref JsonReader reader, out byte value) => Take(JsonRead.Byte(ref reader), out value);

        internal override void Write(JsonWriter writer, byte value) => writer.WriteNumberValue(value);
    }

    private sealed class SByteCodec : JsonCodec<sbyte>
    {
        internal override bool TryRead(ref JsonReader reader, out sbyte value) => Take(JsonRead.SByte(ref reader), out value);

        internal override void Write(JsonWriter writer, sbyte value) => writer.WriteNumberValue(value);
    }

    private sealed class Int16Codec : JsonCodec<short>
    {
        internal override bool TryRead(ref JsonReader reader, out short value) => Take(JsonRead.Int16(ref reader), out value);

        internal override void Write(JsonWriter writer, short value) => writer.WriteNumberValue(value);
    }

#endif
#if DOCGEN_INT32
    private sealed class Int32Codec : JsonCodec<int>
    {
        internal override bool TryRead(ref JsonReader reader, out int value) => Take(JsonRead.Int32(ref reader), out value);

        internal override void Write(JsonWriter writer, int value) => writer.WriteNumberValue(value);
    }

#endif
    private sealed class Int64Codec : JsonCodec<long>
    {
        internal override bool TryRead(ref JsonReader reader, out long value) => Take(JsonRead.Int64(ref reader), out value);

        internal override void Write(JsonWriter writer, long value) => writer.WriteNumberValue(value);
    }

#if DOCGEN_FLOATS
    private sealed class SingleCodec : JsonCodec<float>
    {
        internal override bool TryRead(ref JsonReader reader, out float value) => Take(JsonRead.Single(ref reader), out value);

        internal override void Write(JsonWriter writer, float value) => writer.WriteNumberValue(value);
    }

    private sealed class DoubleCodec : JsonCodec<double>
    {
        internal override bool TryRead(ref JsonReader reader, out double value) => Take(JsonRead.Double(ref reader), out value);

        internal override void Write(JsonWriter writer, double value) => writer.WriteNumberValue(value);
    }

#endif
#if DOCGEN_DECIMALS
    private sealed class DecimalCodec : JsonCodec<decimal>
    {
        internal override bool TryRead(ref JsonReader reader, out decimal value) => Take(JsonRead.DecimalValue(ref reader), out value);

        internal override void Write(JsonWriter writer, decimal value) => writer.WriteNumberValue(value);
    }
#endif
}
