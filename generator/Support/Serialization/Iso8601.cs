#if DOCGEN_TIMES
namespace DocGen.Runtime.Serialization;

using global::System;

/// <summary>The texts of timestamps, dates and times of day.</summary>
internal static partial class Iso8601
{
    private const int DateLength = 10;
    private const int FractionDigits = 7;

    /// <summary>Parses <c>2024-05-06T07:08:09.123Z</c>, with any offset; with none it is UTC, and midnight with no time.</summary>
    internal static bool TryParseTimestamp(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (!TryParseDate(text.Length > DateLength ? text[..DateLength] : text, out DateOnly date))
        {
            return false;
        }

        long ticks = date.DayNumber * TimeSpan.TicksPerDay;
        long offset = 0;
        text = text[DateLength..];
        if (!text.IsEmpty)
        {
            if (text[0] is not ((byte)'T' or (byte)'t' or (byte)' ') || !TryReadTime(ref text, out long time, 1) || !TryReadOffset(text, out offset))
            {
                return false;
            }

            ticks += time;
        }

        if ((ulong)(ticks - offset) > (ulong)DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset(ticks, new TimeSpan(offset));
        return true;
    }

    /// <summary>Parses <c>2024-05-06</c>.</summary>
    internal static bool TryParseDate(ReadOnlySpan<byte> text, out DateOnly value)
    {
        value = default;
        if (text.Length != DateLength || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        int year = (Two(text, 0) * 100) + Two(text, 2);
        int month = Two(text, 5);
        int day = Two(text, 8);
        if (year is < 1 or > 9999 || Two(text, 2) < 0 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        value = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>Parses <c>2024-05-06</c>, or the timestamp of its midnight in UTC.</summary>
    internal static bool TryParseDateOfMidnight(ReadOnlySpan<byte> text, out DateOnly value)
    {
        if (text.Length <= DateLength)
        {
            return TryParseDate(text, out value);
        }

        bool isMidnight = TryParseTimestamp(text, out DateTimeOffset timestamp) && timestamp.Offset == default && timestamp.TimeOfDay == default;
        value = isMidnight ? DateOnly.FromDateTime(timestamp.DateTime) : default;
        return isMidnight;
    }

    /// <summary>Parses <c>07:08:09.123</c>; seconds may be left out.</summary>
    internal static bool TryParseTime(ReadOnlySpan<byte> text, out TimeOnly value)
    {
        bool isTime = TryReadTime(ref text, out long ticks, 0) && text.IsEmpty;
        value = isTime ? new TimeOnly(ticks) : default;
        return isTime;
    }

    /// <summary>Writes <c>2024-05-06T07:08:09.123Z</c>, or with the offset.</summary>
    /// <returns>The number of bytes.</returns>
    internal static int FormatTimestamp(DateTimeOffset value, Span<byte> text)
    {
        int length = FormatDate(value.Year, value.Month, value.Day, text);
        text[length++] = (byte)'T';
        length += FormatTime(new TimeOnly(value.TimeOfDay.Ticks), text[length..]);
        int minutes = value.TotalOffsetMinutes;
        if (minutes == 0)
        {
            text[length] = (byte)'Z';
            return length + 1;
        }

        text[length] = (byte)(minutes < 0 ? '-' : '+');
        Put(text, length + 1, Math.Abs(minutes) / 60);
        text[length + 3] = (byte)':';
        Put(text, length + 4, Math.Abs(minutes) % 60);
        return length + 6;
    }

    /// <summary>Writes <c>2024-05-06</c>.</summary>
    /// <returns>The number of bytes.</returns>
    internal static int FormatDate(int year, int month, int day, Span<byte> text)
    {
        Put(text, 0, year / 100);
        Put(text, 2, year % 100);
        text[4] = (byte)'-';
        Put(text, 5, month);
        text[7] = (byte)'-';
        Put(text, 8, day);
        return DateLength;
    }

    /// <summary>Writes <c>07:08:09.123</c>.</summary>
    /// <returns>The number of bytes.</returns>
    internal static int FormatTime(TimeOnly value, Span<byte> text)
    {
        Put(text, 0, value.Hour);
        text[2] = (byte)':';
        Put(text, 3, value.Minute);
        text[5] = (byte)':';
        Put(text, 6, value.Second);
        return 8 + FormatFraction(value.Ticks % TimeSpan.TicksPerSecond, text[8..]);
    }

    /// <summary>Writes <c>.123</c>; nothing for zero.</summary>
    /// <returns>The number of bytes.</returns>
    internal static int FormatFraction(long ticks, Span<byte> text)
    {
        if (ticks == 0)
        {
            return 0;
        }

        text[0] = (byte)'.';
        int length = 1;
        for (long unit = TimeSpan.TicksPerSecond / 10; ticks != 0; unit /= 10)
        {
            text[length++] = (byte)('0' + (ticks / unit));
            ticks %= unit;
        }

        return length;
    }

    private static void Put(Span<byte> text, int index, int number)
    {
        text[index] = (byte)('0' + (number / 10));
        text[index + 1] = (byte)('0' + (number % 10));
    }

    // hh:mm[:ss[.f…]]; further digits than a tick has are cut off.
    private static bool TryReadTime(ref ReadOnlySpan<byte> text, out long ticks, int start)
    {
        ticks = 0;
        text = text[start..];
        if (text.Length < 5 || text[2] != ':' || Two(text, 0) is < 0 or > 23 || Two(text, 3) is < 0 or > 59)
        {
            return false;
        }

        ticks = ((Two(text, 0) * 60L) + Two(text, 3)) * TimeSpan.TicksPerMinute;
        text = text[5..];
        if (text.IsEmpty || text[0] != ':')
        {
            return true;
        }

        if (text.Length < 3 || Two(text, 1) is < 0 or > 59)
        {
            return false;
        }

        ticks += Two(text, 1) * TimeSpan.TicksPerSecond;
        text = text[3..];
        return text.IsEmpty || text[0] is not ((byte)'.' or (byte)',') || TryReadFraction(ref text, ref ticks);
    }

    private static bool TryReadFraction(ref ReadOnlySpan<byte> text, ref long ticks)
    {
        int length = 1;
        long unit = TimeSpan.TicksPerSecond / 10;
        for (; length < text.Length && (uint)(text[length] - '0') <= 9; length++)
        {
            if (length <= FractionDigits)
            {
                ticks += (text[length] - '0') * unit;
                unit /= 10;
            }
        }

        text = text[length..];
        return length > 1;
    }

    // Z, +hh:mm, +hhmm or +hh; nothing is UTC.
    private static bool TryReadOffset(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.IsEmpty || (text.Length == 1 && text[0] is (byte)'Z' or (byte)'z'))
        {
            return true;
        }

        if (text[0] is not ((byte)'+' or (byte)'-') || text.Length is not (3 or 5 or 6) || (text.Length == 6 && text[3] != ':'))
        {
            return false;
        }

        int hours = Two(text, 1);
        int minutes = text.Length == 3 ? 0 : Two(text, text.Length - 2);
        ticks = ((hours * 60L) + minutes) * (text[0] == '-' ? -TimeSpan.TicksPerMinute : TimeSpan.TicksPerMinute);
        return hours is >= 0 and <= 14 && minutes is >= 0 and <= 59 && (hours < 14 || minutes == 0);
    }

    // Two digits; negative if they are none.
    private static int Two(ReadOnlySpan<byte> text, int index)
    {
        uint tens = (uint)(text[index] - '0');
        uint ones = (uint)(text[index + 1] - '0');
        return tens <= 9 && ones <= 9 ? (int)((tens * 10) + ones) : -1000;
    }
}
#endif
