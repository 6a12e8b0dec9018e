using System;
using System.Buffers;
using System.Text;
using System.Text.Json;
using DocGen.Runtime.Serialization;

namespace DocGen.Runtime.Tests;

/// <summary>Reads and writes models in all the ways there are, and demands that these agree.</summary>
internal static class Json
{
    /// <summary>Reads a model from one piece, from the serializer and from pieces of one to three bytes.</summary>
    public static T Read<T>(string json)
        where T : JsonModel, IJsonModel<T>, new()
    {
        var value = JsonText.Parse(Encoding.UTF8.GetBytes(json), JsonModelCodec<T>.Instance)!;
        Xunit.Assert.Equal(value, JsonSerializer.Deserialize<T>(json));
        for (var size = 1; size <= 3; size++)
        {
            Xunit.Assert.Equal(value, ReadPieces<T>(json, size));
        }

        return value;
    }

    /// <summary>Reads a model from pieces of a size.</summary>
    public static T ReadPieces<T>(string json, int size)
        where T : JsonModel, IJsonModel<T>, new()
    {
        var reader = new Utf8JsonReader(Pieces(Encoding.UTF8.GetBytes(json), size));
        reader.Read();
        return JsonText.Read(ref reader, JsonModelCodec<T>.Instance)!;
    }

    /// <summary>The exception that reading ends with, in every way of reading.</summary>
    public static JsonException Fail<T>(string json)
        where T : JsonModel, IJsonModel<T>, new()
    {
        Xunit.Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json));
        Xunit.Assert.ThrowsAny<JsonException>(() => ReadPieces<T>(json, 1));
        return Xunit.Assert.Throws<JsonException>(() => JsonText.Parse(Encoding.UTF8.GetBytes(json), JsonModelCodec<T>.Instance));
    }

    /// <summary>The paths of values that are not of their documented types.</summary>
    public static System.Collections.Generic.IReadOnlyList<string> Misfits<T>(string json)
        where T : JsonModel, IJsonModel<T>, new()
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        JsonText.Parse(bytes, JsonModelCodec<T>.Instance, JsonReader.DefaultMaxDepth, out var misfits);
        return misfits is null ? [] : JsonFailure.PathsOf(bytes, misfits);
    }

    /// <summary>Writes a model without needless escapes; the serializer writes the same JSON.</summary>
    public static string Write<T>(T value)
        where T : JsonModel, IJsonModel<T>, new()
    {
        var json = Write(writer => value.WriteJson(writer, JsonModelCodec<T>.Table));
        Xunit.Assert.True(JsonElements.AreEqual(Element(json), Element(JsonSerializer.Serialize(value))));
        return json;
    }

    /// <summary>What is written, without needless escapes.</summary>
    public static string Write(Action<JsonWriter> write)
    {
        var writer = JsonWriter.Rent(isStrict: false);
        try
        {
            write(writer);
            return Encoding.UTF8.GetString(writer.WrittenSpan);
        }
        finally
        {
            writer.Return();
        }
    }

    /// <summary>Reads a model and writes it again.</summary>
    public static string RoundTrip<T>(string json)
        where T : JsonModel, IJsonModel<T>, new()
        => Write(Read<T>(json));

    public static JsonElement Element(string json) => JsonDocument.Parse(json).RootElement;

    private static ReadOnlySequence<byte> Pieces(byte[] bytes, int size)
    {
        Piece first = new(bytes.AsMemory(0, Math.Min(size, bytes.Length)), null);
        var last = first;
        for (var i = size; i < bytes.Length; i += size)
        {
            last = new Piece(bytes.AsMemory(i, Math.Min(size, bytes.Length - i)), last);
        }

        return new(first, 0, last, last.Memory.Length);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, Piece? previous)
        {
            Memory = memory;
            if (previous is not null)
            {
                RunningIndex = previous.RunningIndex + previous.Memory.Length;
                previous.Next = this;
            }
        }
    }
}
