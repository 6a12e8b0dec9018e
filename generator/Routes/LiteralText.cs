using System;
using System.Globalization;
using System.Text;

namespace DocGen.Routes;

/// <summary>
/// Keeps what a page writes between two slashes one segment of an address: <c>/widgets/../admin</c> leads to another address than it names,
/// and a <c>#</c> or <c>%2f</c> would end the segment where the page does not.
/// </summary>
internal static class LiteralText
{
    private const string Marks = "-._~!$&'()*+,;=:@";

    /// <summary>
    /// Whether a segment is "." or "..", escaped or not: clients and servers take such segments out, so the request would go to another address.
    /// </summary>
    public static bool IsDots(string segment) => segment.Length <= 6 && Decode(segment) is "." or "..";

    /// <summary>A segment as it is sent: what cannot stand in a segment of an address is escaped, and what is escaped stays so.</summary>
    public static string Escape(string segment)
    {
        StringBuilder? escaped = null;
        for (var i = 0; i < segment.Length; i++)
        {
            var c = segment[i];
            var isKept = c > '\u007F' || char.IsLetterOrDigit(c) || Marks.IndexOf(c) >= 0 || (c == '%' && IsHarmlessEscape(segment, i));
            if (!isKept)
            {
                escaped ??= new StringBuilder(segment, 0, i, segment.Length + 8);
                escaped.Append('%').Append(((int)c).ToString("X2", CultureInfo.InvariantCulture));
            }
            else
            {
                escaped?.Append(c);
            }
        }

        return escaped?.ToString() ?? segment;
    }

    /// <summary>Whether a percent sign begins an escape that no server takes for a slash, a dot or a control character.</summary>
    private static bool IsHarmlessEscape(string text, int index)
        => TryHex(text, index, out var value) && value >= ' ' && value is not ('/' or '\\' or '.' or 0x7F);

    private static bool TryHex(string text, int index, out int value)
    {
        value = 0;
        return index + 2 < text.Length && int.TryParse(text.Substring(index + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }

    private static string Decode(string segment)
    {
        var at = segment.IndexOf("%2e", StringComparison.OrdinalIgnoreCase);
        while (at >= 0)
        {
            segment = segment.Substring(0, at) + "." + segment.Substring(at + 3);
            at = segment.IndexOf("%2e", StringComparison.OrdinalIgnoreCase);
        }

        return segment;
    }
}
