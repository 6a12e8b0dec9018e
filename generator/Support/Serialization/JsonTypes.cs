#if DOCGEN_DESCENDANTS
namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Buffers;
using global::System.Text;
using global::System.Text.Json;

/// <summary>
/// The documented descendants of a type. Which one an object is says its <c>@odata.type</c>, with or without <c>#</c>, in
/// any case; an unknown one is read as the type itself.
/// </summary>
/// <typeparam name="T">The type.</typeparam>
internal sealed class JsonTypes<T>
    where T : JsonModel
{
    private const int MaxTypeNameLength = 256;
    private const int NoAnnotation = -2;

    private readonly JsonTypeReader<T> _read;
    private readonly Utf8Names _names;
    private readonly Utf8Names _upperNames;

    // Annotations that say the type come first, by the protocol, so an object is read as the type until one comes late. From then on the reader looks ahead:
    // reading twice for good would cost a factor of two for each level of nesting.
    private bool _looksAhead;

    /// <summary>Makes the table.</summary>
    /// <param name="read">Reads an object of the descendant with the index; of the type itself for -1.</param>
    /// <param name="names">The descendants' wire names.</param>
    internal JsonTypes(JsonTypeReader<T> read, params string[] names)
    {
        _read = read;
        _names = new Utf8Names(names);
        _upperNames = new Utf8Names(Array.ConvertAll(names, static name => name.ToUpperInvariant()));
    }

    /// <summary>Reads an object.</summary>
    internal T Read(ref JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw JsonFailure.WrongKind(ref reader, "an object");
        }

        if (FindAhead(reader) is int index and > NoAnnotation)
        {
            return _read(index, ref reader);
        }

        JsonReader start = reader;
        T value = _read(-1, ref reader);
        int late = _looksAhead ? -1 : FindLate(value);
        if (late < 0)
        {
            return value;
        }

        _looksAhead = true;
        reader = start;
        return _read(late, ref reader);
    }

    // The descendant that the type annotation names; -1 for none that is known, less if there is no annotation. What is not JSON is found by reading.
    private int FindAhead(JsonReader ahead)
    {
        try
        {
            return (_looksAhead ? LookAhead(ref ahead) : LookAtAnnotations(ref ahead)) ? Find(ref ahead) : NoAnnotation;
        }
        catch (JsonException)
        {
            return NoAnnotation;
        }
    }

    // Leaves the reader on the value of the type annotation, if it is among the annotations that come first.
    private static bool LookAtAnnotations(ref JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = reader.GetUtf8();
            if (name.SequenceEqual(JsonModel.TypeMember))
            {
                return reader.Read();
            }

            if (name is not [(byte)'@', ..])
            {
                return false;
            }

            reader.Skip();
        }

        return false;
    }

    private static bool LookAhead(ref JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.GetUtf8().SequenceEqual(JsonModel.TypeMember))
            {
                return reader.Read();
            }

            reader.Skip();
        }

        return false;
    }

    private int FindLate(T value)
    {
        if (!new UnknownBlock(value.UnknownJson).TryFind(JsonModel.TypeMember, out ReadOnlySpan<byte> json))
        {
            return -1;
        }

        try
        {
            JsonReader reader = new(json);
            reader.Read();
            return Find(ref reader);
        }
        catch (JsonException)
        {
            // Half a surrogate pair is the name of no type.
            return -1;
        }
    }

    private int Find(ref JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return -1;
        }

        ReadOnlySpan<byte> text = reader.GetValue();
        text = text is [(byte)'#', ..] ? text[1..] : text;
        return _names.Find(text) is int index and >= 0 ? index : FindIgnoringCase(text);
    }

    private int FindIgnoringCase(ReadOnlySpan<byte> text)
    {
        Span<byte> upper = stackalloc byte[MaxTypeNameLength];
        return Ascii.ToUpper(text, upper, out int length) == OperationStatus.Done ? _upperNames.Find(upper[..length]) : -1;
    }
}
#endif
