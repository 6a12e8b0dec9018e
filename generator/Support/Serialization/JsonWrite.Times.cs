namespace DocGen.Runtime.Serialization;

using global::System;

/// <content>Dates, times and durations.</content>
internal static partial class JsonWrite
{
    /// <summary>Writes a timestamp.</summary>
    internal static void DateTimeOffset(JsonWriter writer, byte[] name, DateTimeOffset? value)
    {
        if (value.HasValue)
        {
            writer.WriteName(name);
            writer.WriteStringValue(value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a date.</summary>
    internal static void Date(JsonWriter writer, byte[] name, DateOnly? value)
    {
        if (value.HasValue)
        {
            writer.WriteName(name);
            writer.WriteStringValue(value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a time of day.</summary>
    internal static void TimeOfDay(JsonWriter writer, byte[] name, TimeOnly? value)
    {
        if (value.HasValue)
        {
            writer.WriteName(name);
            writer.WriteStringValue(value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a duration.</summary>
    internal static void Duration(JsonWriter writer, byte[] name, TimeSpan? value)
    {
        if (value.HasValue)
        {
            writer.WriteName(name);
            writer.WriteStringValue(value.GetValueOrDefault());
        }
    }
}
