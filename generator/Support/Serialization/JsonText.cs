namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Buffers;
using global::System.Runtime.CompilerServices;
using global::System.Runtime.InteropServices;
using global::System.Text;
using global::System.Text.Json;

/// <summary>The way into the serializer: a whole value by its codec, and every failure as a <see cref="JsonException"/> with a path.</summary>
internal static class JsonText
{
    /// <summary>Reads a whole text.</summary>
    internal static T? Parse<T>(ReadOnlySpan<byte> utf8Json, JsonCodec<T> codec, int maxDepth = JsonReader.DefaultMaxDepth)
        => Parse(utf8Json, codec, maxDepth, out _);

    /// <summary>Reads a whole text.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <param name="codec">Reads the value.</param>
    /// <param name="maxDepth">How deeply it may be nested.</param>
    /// <param name="misfits">Gets the values in it that are not of their documented types, which are kept as they came; null if there are none.</param>
    /// <exception cref="JsonException">It is not JSON, or as a whole not of the type.</exception>
    internal static T? Parse<T>(ReadOnlySpan<byte> utf8Json, JsonCodec<T> codec, int maxDepth, out JsonMisfits? misfits)
    {
        JsonReader reader = new(utf8Json, maxDepth);
        try
        {
            reader.Read();
            T? value = codec.TryRead(ref reader, out T? read) ? read : throw JsonFailure.Unfit(ref reader);
            if (reader.IsPutBack)
            {
                reader.ReadAgain();
                reader.Skip();
            }

            reader.Read();
            misfits = reader.Misfits;
            return value;
        }
        catch (JsonException exception) when (exception.Path is null)
        {
            throw JsonFailure.At(utf8Json, maxDepth, ref reader, exception);
        }
    }

    /// <summary>Reads the value that the platform's reader is on, and leaves that on its end.</summary>
    internal static T? Read<T>(ref Utf8JsonReader reader, JsonCodec<T> codec)
    {
        JsonReaderOptions options = reader.CurrentState.Options;
        int maxDepth = options.MaxDepth > 0 ? options.MaxDepth : JsonReader.DefaultMaxDepth;
        bool isClean = options is { CommentHandling: JsonCommentHandling.Disallow, AllowTrailingCommas: false };
        return isClean && reader.Position.GetObject() is null && reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray
            ? Parse(TakeValue(ref reader), codec, maxDepth)
            : Parse(CopyValue(ref reader, isClean), codec, maxDepth);
    }

    // The bracket lies in the input, and the input is one piece: what follows up to the value's end can be had at once.
    private static ReadOnlySpan<byte> TakeValue(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> bracket = reader.ValueSpan;
        long start = reader.TokenStartIndex;
        if (!reader.TrySkip())
        {
            throw JsonFailure.Incomplete();
        }

        int length = checked((int)(reader.BytesConsumed - start));
        return MemoryMarshal.CreateReadOnlySpan(ref Unsafe.AsRef(in MemoryMarshal.GetReference(bracket)), length);
    }

    // Values in pieces, comments and trailing commas: right, not fast.
    private static ReadOnlySpan<byte> CopyValue(ref Utf8JsonReader reader, bool isClean)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        if (isClean)
        {
            return Encoding.UTF8.GetBytes(document.RootElement.GetRawText());
        }

        ArrayBufferWriter<byte> output = new();
        using (Utf8JsonWriter writer = new(output, new JsonWriterOptions { SkipValidation = true }))
        {
            document.RootElement.WriteTo(writer);
        }

        return output.WrittenSpan;
    }
}
