#if DOCGEN_ITEM_STREAMS
namespace DocGen.Runtime.Http;

using global::System;

/// <summary>
/// Keeps of server-sent events the data: of <c>event: update</c> and <c>data: {"id": 1}</c> the object. An event of several data lines is one value in
/// several lines. The format is that of HTML, "Server-sent events".
/// </summary>
internal sealed class EventDataFilter
{
    // How many bytes of "data:" the line has begun with; -1 in a line that is about something else.
    private int _matched;

    private static ReadOnlySpan<byte> Field => "data:"u8;

    /// <summary>Moves the data in some bytes to their beginning.</summary>
    /// <param name="bytes">The bytes that have arrived.</param>
    /// <returns>How many bytes are data, with the ends of their lines.</returns>
    public int Keep(Span<byte> bytes)
    {
        int kept = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            byte value = bytes[i];
            bool isEnd = value is (byte)'\r' or (byte)'\n';
            if (_matched == Field.Length)
            {
                bytes[kept++] = value;
            }

            _matched = isEnd ? 0
                : _matched == Field.Length ? _matched
                : _matched >= 0 && value == Field[_matched] ? _matched + 1
                : -1;
        }

        return kept;
    }
}
#endif
