namespace DocGen.Runtime.Http;

using global::System;
using global::System.Text;

/// <summary>The encodings of bodies.</summary>
internal static class BodyEncoding
{
    /// <summary>Whether text of a content type is UTF-8.</summary>
    public static bool IsUtf8(string? charSet) => charSet is null || Get(charSet) is UTF8Encoding;

    /// <summary>Text of another encoding as UTF-8.</summary>
    public static byte[] ToUtf8(ReadOnlySpan<byte> text, string? charSet) => Encoding.UTF8.GetBytes(Get(charSet).GetString(text).TrimStart('\uFEFF'));

    /// <summary>The encoding that a content type names; UTF-8 where it names none or one that is not known.</summary>
    public static Encoding Get(string? charSet)
    {
        string name = charSet?.Trim('"', ' ') ?? "";
        if (name.Length == 0 || name.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            return Encoding.UTF8;
        }

        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            // Of a name that is not known, or of an encoding that .NET refuses, such as UTF-7.
            return Encoding.UTF8;
        }
    }
}
