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

        DemandString(ref reader, "a timestamp");
        return Iso8601.TryParseTimestamp(reader.GetUtf8(), out DateTimeOffset value) ? value : throw JsonFailure.WrongValue("a timestamp");
    }

    /// <summary>Reads a date, which may be written as the timestamp of its midnight.</summary>
    internal static DateOnly? Date(ref JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        DemandString(ref reader, "a date");
        return Iso8601.TryParseDateOfMidnight(reader.GetUtf8(), out DateOnly value)
            ? value
            : throw JsonFailure.WrongValue("a date");
    }

    /// <summary>Reads a time of day.</summary>
    internal static TimeOnly? TimeOfDay(ref JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        DemandString(ref reader, "a time of day");
        return Iso8601.TryParseTime(reader.GetUtf8(), out TimeOnly value)
            ? value
            : throw JsonFailure.WrongValue("a time of day");
    }

    /// <summary>Reads a duration; one of months or years, which have no fixed length, is kept as an unknown member, and null.</summary>
    internal static TimeSpan? Duration(ref JsonReader reader, JsonMembers members, int index, ref UnknownMembers unknown)
    {
        TimeSpan? value = null;
        if (reader.TokenType != JsonTokenType.Null && !TryDuration(ref reader, out value))
        {
            unknown.Keep(ref reader, members.GetName(index));
        }
        else
        {
            unknown.Forget(members.GetName(index));
        }

        return value;
    }

    /// <summary>Reads a duration; false if it has no fixed length.</summary>
    internal static bool TryDuration(ref JsonReader reader, out TimeSpan? value)
    {
        DemandString(ref reader, "a duration");
        value = null;
        switch (Iso8601.ParseDuration(reader.GetUtf8(), out TimeSpan parsed))
        {
            case DurationResult.Fixed:
                value = parsed;
                return true;
            case DurationResult.Variable:
                return false;
            default:
                throw JsonFailure.WrongValue("a duration");
        }
    }
}
