namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Buffers.Text;
using global::System.Globalization;

/// <content>Numbers, identifiers and times.</content>
internal sealed partial class JsonWriter
{
    private const int MaxNumberLength = 40;

    /// <summary>Writes a whole number.</summary>
    internal void WriteNumberValue(long value)
    {
        Span<byte> target = Reserve(MaxNumberLength);
        Utf8Formatter.TryFormat(value, target, out int length);
        CloseNumber(target, length);
    }

#if DOCGEN_DECIMALS
    /// <summary>Writes a decimal number.</summary>
    internal void WriteNumberValue(decimal value)
    {
        Span<byte> target = Reserve(MaxNumberLength);
        Utf8Formatter.TryFormat(value, target, out int length);
        CloseNumber(target, length);
    }

#endif
#if DOCGEN_FLOATS
    /// <summary>Writes a number, or <c>"INF"</c>, <c>"-INF"</c> or <c>"NaN"</c>, for which JSON has no numbers.</summary>
    internal void WriteNumberValue(double value)
    {
        if (double.IsFinite(value))
        {
            Span<byte> target = Reserve(MaxNumberLength);
            value.TryFormat(target, out int length, provider: CultureInfo.InvariantCulture);
            CloseNumber(target, length);
        }
        else
        {
            WriteStringValue(value > 0 ? "INF"u8 : value < 0 ? "-INF"u8 : "NaN"u8);
        }
    }

    /// <summary>Writes a number, or <c>"INF"</c>, <c>"-INF"</c> or <c>"NaN"</c>, for which JSON has no numbers.</summary>
    internal void WriteNumberValue(float value)
    {
        if (float.IsFinite(value))
        {
            Span<byte> target = Reserve(MaxNumberLength);
            value.TryFormat(target, out int length, provider: CultureInfo.InvariantCulture);
            CloseNumber(target, length);
        }
        else
        {
            WriteNumberValue((double)value);
        }
    }

#endif
#if DOCGEN_GUIDS
    /// <summary>Writes a GUID.</summary>
    internal void WriteStringValue(Guid value)
    {
        Span<byte> target = Reserve(MaxNumberLength);
        target[0] = (byte)'"';
        Utf8Formatter.TryFormat(value, target[1..], out int length);
        CloseText(target, length);
    }

#endif
#if DOCGEN_TIMES
    /// <summary>Writes a timestamp; in UTC with <c>Z</c>.</summary>
    internal void WriteStringValue(DateTimeOffset value)
    {
        Span<byte> target = Reserve(MaxNumberLength);
        target[0] = (byte)'"';
        CloseText(target, Iso8601.FormatTimestamp(value, target[1..]));
    }

    /// <summary>Writes a date.</summary>
    internal void WriteStringValue(DateOnly value)
    {
        Span<byte> target = Reserve(MaxNumberLength);
        target[0] = (byte)'"';
        CloseText(target, Iso8601.FormatDate(value.Year, value.Month, value.Day, target[1..]));
    }

    /// <summary>Writes a time of day.</summary>
    internal void WriteStringValue(TimeOnly value)
    {
        Span<byte> target = Reserve(MaxNumberLength);
        target[0] = (byte)'"';
        CloseText(target, Iso8601.FormatTime(value, target[1..]));
    }

#endif
#if DOCGEN_DURATIONS
    /// <summary>Writes a duration.</summary>
    internal void WriteStringValue(TimeSpan value)
    {
        Span<byte> target = Reserve(Iso8601.MaxDurationLength + 3);
        target[0] = (byte)'"';
        CloseText(target, Iso8601.FormatDuration(value, target[1..]));
    }

#endif
    private void CloseNumber(Span<byte> target, int length)
    {
        target[length] = (byte)',';
        _length += length + 1;
    }
#if DOCGEN_GUIDS || DOCGEN_TIMES

    private void CloseText(Span<byte> target, int length)
    {
        target[length + 1] = (byte)'"';
        target[length + 2] = (byte)',';
        _length += length + 3;
    }
#endif
}
