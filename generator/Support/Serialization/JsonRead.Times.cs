#if DOCGEN_TIMES
namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Text.Json;

/// <content>Dates, times and durations.</content>
internal static partial class JsonRead
{
    /// <summary>Reads a timestamp; without an offset it is in UTC.</summary>
    internal static DateTimeOffset? DateTimeOffset(ref JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        return TryGetText(ref reader, out ReadOnlySpan<byte> text) && Iso8601.TryParseTimestamp(text, out DateTimeOffset value)
            ? value
            : reader.Refuse<DateTimeOffset?>("a timestamp");
    }

    /// <summary>Reads a date, which may be written as the timestamp of its midnight.</summary>
    internal static DateOnly? Date(ref JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        return TryGetText(ref reader, out ReadOnlySpan<byte> text) && Iso8601.TryParseDateOfMidnight(text, out DateOnly value)
            ? value
            : reader.Refuse<DateOnly?>("a date");
    }

    /// <summary>Reads a time of day.</summary>
    internal static TimeOnly? TimeOfDay(ref JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        return TryGetText(ref reader, out ReadOnlySpan<byte> text) && Iso8601.TryParseTime(text, out TimeOnly value)
            ? value
            : reader.Refuse<TimeOnly?>("a time of day");
    }
#if DOCGEN_DURATIONS

    /// <summary>Reads a duration; one of months or years, which have no fixed length, is set aside.</summary>
    internal static TimeSpan? Duration(ref JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        TimeSpan parsed = default;
        DurationResult result = TryGetText(ref reader, out ReadOnlySpan<byte> text) ? Iso8601.ParseDuration(text, out parsed) : DurationResult.Invalid;
        return result switch
        {
            DurationResult.Fixed => parsed,
            DurationResult.Variable => reader.SetAside<TimeSpan?>(),
            _ => reader.Refuse<TimeSpan?>("a duration"),
        };
    }
#endif
}
#endif
