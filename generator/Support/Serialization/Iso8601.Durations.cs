#if DOCGEN_DURATIONS
namespace DocGen.Runtime.Serialization;

using global::System;

/// <content>Durations.</content>
internal static partial class Iso8601
{
    /// <summary>The longest text of a duration.</summary>
    internal const int MaxDurationLength = 40;

    /// <summary>Parses <c>-P1DT2H3M4.5S</c>; weeks are seven days.</summary>
    internal static DurationResult ParseDuration(ReadOnlySpan<byte> text, out TimeSpan value)
    {
        value = default;
        bool isNegative = text.StartsWith("-"u8);
        text = isNegative || text.StartsWith("+"u8) ? text[1..] : text;
        if (text.Length < 3 || text[0] != 'P')
        {
            return DurationResult.Invalid;
        }

        text = text[1..];
        Int128 ticks = 0;
        bool isTime = false;
        bool isVariable = false;
        int order = -1;
        while (!text.IsEmpty)
        {
            if (!isTime && text[0] == 'T')
            {
                isTime = true;
                text = text[1..];
            }

            if (!TryReadUnit(ref text, isTime, ref order, ref isVariable, out Int128 part))
            {
                return DurationResult.Invalid;
            }

            ticks += part;
        }

        ticks = isNegative ? -ticks : ticks;
        if (isVariable || ticks < long.MinValue || ticks > long.MaxValue)
        {
            return DurationResult.Variable;
        }

        value = new TimeSpan((long)ticks);
        return DurationResult.Fixed;
    }

    /// <summary>Writes <c>-P1DT2H3M4.5S</c>; zero is <c>PT0S</c>.</summary>
    /// <returns>The number of bytes.</returns>
    internal static int FormatDuration(TimeSpan value, Span<byte> text)
    {
        ulong ticks = value.Ticks < 0 ? (ulong)-(Int128)value.Ticks : (ulong)value.Ticks;
        int length = 0;
        if (value.Ticks < 0)
        {
            text[length++] = (byte)'-';
        }

        text[length++] = (byte)'P';
        length += FormatUnit(ticks / TimeSpan.TicksPerDay, 'D', text[length..]);
        ticks %= TimeSpan.TicksPerDay;
        if (ticks == 0 && value.Ticks != 0)
        {
            return length;
        }

        text[length++] = (byte)'T';
        length += FormatUnit(ticks / TimeSpan.TicksPerHour, 'H', text[length..]);
        length += FormatUnit(ticks / TimeSpan.TicksPerMinute % 60, 'M', text[length..]);
        ticks %= TimeSpan.TicksPerMinute;
        if (ticks != 0 || value.Ticks == 0)
        {
            length += FormatSeconds(ticks, text[length..]);
        }

        return length;
    }

    private static int FormatUnit(ulong number, char unit, Span<byte> text)
    {
        if (number == 0)
        {
            return 0;
        }

        number.TryFormat(text, out int length, provider: global::System.Globalization.CultureInfo.InvariantCulture);
        text[length] = (byte)unit;
        return length + 1;
    }

    private static int FormatSeconds(ulong ticks, Span<byte> text)
    {
        (ticks / TimeSpan.TicksPerSecond).TryFormat(text, out int length, provider: global::System.Globalization.CultureInfo.InvariantCulture);
        length += FormatFraction((long)(ticks % TimeSpan.TicksPerSecond), text[length..]);
        text[length] = (byte)'S';
        return length + 1;
    }

    // 12H, 1.5S: units come in their order, each once; only the seconds have a fraction.
    private static bool TryReadUnit(ref ReadOnlySpan<byte> text, bool isTime, ref int order, ref bool isVariable, out Int128 ticks)
    {
        Int128 number = 0;
        int length = 0;
        for (; length < text.Length && (uint)(text[length] - '0') <= 9; length++)
        {
            number = (number * 10) + (text[length] - '0');
        }

        ticks = number * TimeSpan.TicksPerSecond;
        bool isNumber = length is > 0 and < MaxNumberDigits;
        text = text[length..];
        long fraction = 0;
        bool hasFraction = !text.IsEmpty && text[0] is (byte)'.' or (byte)',';
        if (!isNumber || (hasFraction && !TryReadFraction(ref text, ref fraction)) || text.IsEmpty)
        {
            return false;
        }

        int unit = (isTime ? "\0\0\0\0HMS"u8 : "YMWD"u8).IndexOf(text[0]);
        text = text[1..];
        if (unit <= order || (hasFraction && unit != SecondUnit))
        {
            return false;
        }

        order = unit;
        isVariable |= unit is 0 or 1 && number != 0;
        ticks = (ticks + fraction) * UnitSeconds[unit];
        return true;
    }

    private const int MaxNumberDigits = 20;
    private const int SecondUnit = 6;

    private static ReadOnlySpan<int> UnitSeconds => [0, 0, 604800, 86400, 3600, 60, 1];
}
#endif
