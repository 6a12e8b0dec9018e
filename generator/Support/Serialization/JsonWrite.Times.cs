namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Globalization;
using global::System.Text.Json;

/// <content>Dates, times and durations.</content>
internal static partial class JsonWrite
{
    private const int MaxTimeLength = 16;

    /// <summary>Writes a timestamp.</summary>
    internal static void DateTimeOffset(Utf8JsonWriter writer, JsonEncodedText name, DateTimeOffset? value)
    {
        if (value.HasValue)
        {
            writer.WritePropertyName(name);
            Value(writer, value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a date.</summary>
    internal static void Date(Utf8JsonWriter writer, JsonEncodedText name, DateOnly? value)
    {
        if (value.HasValue)
        {
            writer.WritePropertyName(name);
            Value(writer, value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a time of day.</summary>
    internal static void TimeOfDay(Utf8JsonWriter writer, JsonEncodedText name, TimeOnly? value)
    {
        if (value.HasValue)
        {
            writer.WritePropertyName(name);
            Value(writer, value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a duration.</summary>
    internal static void Duration(Utf8JsonWriter writer, JsonEncodedText name, TimeSpan? value)
    {
        if (value.HasValue)
        {
            writer.WritePropertyName(name);
            Value(writer, value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a timestamp; in UTC with <c>Z</c>.</summary>
    internal static void Value(Utf8JsonWriter writer, DateTimeOffset value)
    {
        if (value.Offset == TimeSpan.Zero)
        {
            writer.WriteStringValue(value.UtcDateTime);
        }
        else
        {
            writer.WriteStringValue(value);
        }
    }

    /// <summary>Writes a date.</summary>
    internal static void Value(Utf8JsonWriter writer, DateOnly value)
    {
        Span<byte> text = stackalloc byte[MaxTimeLength];
        value.TryFormat(text, out int length, "O", CultureInfo.InvariantCulture);
        writer.WriteStringValue(text[..length]);
    }

    /// <summary>Writes a time of day.</summary>
    internal static void Value(Utf8JsonWriter writer, TimeOnly value)
    {
        Span<byte> text = stackalloc byte[MaxTimeLength];
        writer.WriteStringValue(text[..Iso8601.FormatTime(value, text)]);
    }

    /// <summary>Writes a duration.</summary>
    internal static void Value(Utf8JsonWriter writer, TimeSpan value)
    {
        Span<byte> text = stackalloc byte[Iso8601.MaxDurationLength];
        writer.WriteStringValue(text[..Iso8601.FormatDuration(value, text)]);
    }
}
