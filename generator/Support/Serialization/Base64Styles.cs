#if DOCGEN_BINARY
namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Runtime.CompilerServices;

/// <summary>
/// Remembers of which bytes that were read the base64 was not the common one, in the alphabet for URLs or without padding, so that they are written as they
/// came. The memory hangs on the array itself and goes with it: a model has no room for how a value was written.
/// </summary>
internal static class Base64Styles
{
    private static readonly ConditionalWeakTable<byte[], object> s_styles = [];
    private static readonly object s_padded = new();
    private static readonly object s_unpadded = new();
    private static volatile bool s_isUsed;

    /// <summary>Notes that the bytes came in the alphabet for URLs, or in digits of either alphabet without padding.</summary>
    internal static void Note(byte[] bytes, bool isPadded)
    {
        s_styles.AddOrUpdate(bytes, isPadded ? s_padded : s_unpadded);
        s_isUsed = true;
    }

    /// <summary>Writes base64 the other way if the bytes came that way.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="text">Their base64 in the common way.</param>
    /// <returns>The length of the text.</returns>
    internal static int Apply(byte[] bytes, Span<byte> text)
    {
        if (!s_isUsed || !s_styles.TryGetValue(bytes, out object? style))
        {
            return text.Length;
        }

        text.Replace((byte)'+', (byte)'-');
        text.Replace((byte)'/', (byte)'_');
        return ReferenceEquals(style, s_padded) ? text.Length : text.TrimEnd((byte)'=').Length;
    }
}
#endif
