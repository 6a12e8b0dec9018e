using DocGen.Primitives;

namespace DocGen.Pages.Samples;

/// <summary>Recognizes dates and times as RFC 3339 writes them; an offset may be missing, or have no colon.</summary>
internal static class Rfc3339
{
    private const string DateForm = "0000-00-00";
    private const string TimeForm = "00:00:00";

    /// <summary>Whether a text is a date and nothing else: <c>2024-05-01</c>.</summary>
    public static bool IsDate(string text) => text.Length == DateForm.Length && HasForm(text, 0, DateForm) && IsCalendarDay(text);

    /// <summary>Whether a text is a date and a time: <c>2024-05-01T10:00:00Z</c>, <c>2024-05-01T10:00:00.123+02:00</c>.</summary>
    public static bool IsTime(string text)
    {
        if (!HasForm(text, 0, DateForm) || !IsCalendarDay(text) || text.Length <= DateForm.Length || text[DateForm.Length] is not ('T' or 't'))
        {
            return false;
        }

        var end = DateForm.Length + 1;
        if (!HasForm(text, end, TimeForm))
        {
            return false;
        }

        end += TimeForm.Length;
        if (end < text.Length && text[end] == '.')
        {
            end++;
            while (end < text.Length && Words.IsDigit(text[end]))
            {
                end++;
            }
        }

        return IsOffset(text, end);
    }

    private static bool IsOffset(string text, int start)
    {
        var length = text.Length - start;
        return length == 0
            || (length == 1 && text[start] is 'Z' or 'z')
            || (text[start] is '+' or '-' && ((length == 6 && HasForm(text, start + 1, "00:00")) || (length == 5 && HasForm(text, start + 1, "0000"))));
    }

    private static bool IsCalendarDay(string text)
    {
        var (month, day) = (Number(text, 5), Number(text, 8));
        return month is >= 1 and <= 12 && day is >= 1 and <= 31;
    }

    private static int Number(string text, int start) => ((text[start] - '0') * 10) + text[start + 1] - '0';

    /// <summary>Whether a text has digits where a form has zeros, and the form's own characters elsewhere.</summary>
    private static bool HasForm(string text, int start, string form)
    {
        if (text.Length < start + form.Length)
        {
            return false;
        }

        for (var i = 0; i < form.Length; i++)
        {
            if (form[i] == '0' ? !Words.IsDigit(text[start + i]) : text[start + i] != form[i])
            {
                return false;
            }
        }

        return true;
    }
}
