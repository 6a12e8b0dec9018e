namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Text.Json;

/// <summary>The way into the serializer: a whole value by its codec, and every failure as a <see cref="JsonException"/> with a path.</summary>
internal static class JsonText
{
    /// <summary>Reads a whole text.</summary>
    internal static T? Parse<T>(ReadOnlySpan<byte> utf8Json, JsonCodec<T> codec)
    {
        Utf8JsonReader reader = new(utf8Json);
        ReadStart(ref reader);
        T? value = Read(ref reader, codec);
        ReadEnd(ref reader);
        return value;
    }

    /// <summary>Reads the value that the reader is on.</summary>
    internal static T? Read<T>(ref Utf8JsonReader reader, JsonCodec<T> codec)
    {
        Utf8JsonReader start = reader;
        try
        {
            return codec.TryRead(ref reader, out T? value) ? value : throw JsonFailure.WrongKind(ref reader, "a value that the type can hold");
        }
        catch (JsonException exception) when (exception.Path is null)
        {
            throw JsonFailure.At(start, ref reader, exception);
        }
        catch (InvalidOperationException exception)
        {
            throw JsonFailure.At(start, ref reader, exception);
        }
    }

    /// <summary>Moves to the text's first token.</summary>
    internal static void ReadStart(ref Utf8JsonReader reader) => JsonRead.Advance(ref reader);

    /// <summary>Demands that nothing follows.</summary>
    internal static void ReadEnd(ref Utf8JsonReader reader)
    {
        if (reader.Read())
        {
            throw new JsonException("The JSON goes on after its end.");
        }
    }
}
