#if DOCGEN_TIMES
namespace DocGen.Runtime.Serialization;

using global::System;

/// <content>Dates, times and durations.</content>
internal static partial class JsonCodecs
{
    /// <summary>Timestamps.</summary>
    internal static readonly JsonCodec<DateTimeOffset> DateTimeOffset = new DateTimeOffsetCodec();

    /// <summary>Dates.</summary>
    internal static readonly JsonCodec<DateOnly> Date = new DateCodec();

    /// <summary>Times of day.</summary>
    internal static readonly JsonCodec<TimeOnly> TimeOfDay = new TimeOfDayCodec();

#if DOCGEN_DURATIONS
    /// <summary>Durations; those of months or years cannot be held.</summary>
    internal static readonly JsonCodec<TimeSpan> Duration = new DurationCodec();

#endif
    private sealed class DateTimeOffsetCodec : JsonCodec<DateTimeOffset>
    {
        internal override bool TryRead(ref JsonReader reader, out DateTimeOffset value) => Take(JsonRead.DateTimeOffset(ref reader), out value);

        internal override void Write(JsonWriter writer, DateTimeOffset value) => writer.WriteStringValue(value);
    }

    private sealed class DateCodec : JsonCodec<DateOnly>
    {
        internal override bool TryRead(ref JsonReader reader, out DateOnly value) => Take(JsonRead.Date(ref reader), out value);

        internal override void Write(JsonWriter writer, DateOnly value) => writer.WriteStringValue(value);
    }

    private sealed class TimeOfDayCodec : JsonCodec<TimeOnly>
    {
        internal override bool TryRead(ref JsonReader reader, out TimeOnly value) => Take(JsonRead.TimeOfDay(ref reader), out value);

        internal override void Write(JsonWriter writer, TimeOnly value) => writer.WriteStringValue(value);
    }
#if DOCGEN_DURATIONS

    private sealed class DurationCodec : JsonCodec<TimeSpan>
    {
        internal override bool TryRead(ref JsonReader reader, out TimeSpan value) => Take(JsonRead.Duration(ref reader), out value);

        internal override void Write(JsonWriter writer, TimeSpan value) => writer.WriteStringValue(value);
    }
#endif
}
#endif
