#if DOCGEN_MAPS
namespace DocGen.Runtime.Serialization;

using global::System.Collections.Generic;

/// <content>Dictionaries: objects whose names are data.</content>
internal sealed partial class JsonWriter
{
    /// <summary>Writes a dictionary.</summary>
    internal void Map<T>(int member, IReadOnlyDictionary<string, T>? value, JsonCodec<T> codec)
    {
        if (value is null)
        {
            Skip(member);
        }
        else if (_values is null)
        {
            WriteName(_names[member]);
            WriteMap(value, codec);
        }
        else if (_isPrinted)
        {
            _values[member] = JsonMapEntry.ListOf(value, codec);
        }
        else
        {
            _values[member] = JsonMapEntry.ListOf(value);
            Compare(member, value, codec);
        }
    }

    /// <summary>Writes the names and values of a dictionary as an object.</summary>
    internal void WriteMap<T>(IReadOnlyDictionary<string, T> value, JsonCodec<T> codec)
    {
        WriteStartObject();
        foreach (KeyValuePair<string, T> entry in value)
        {
            WriteText(entry.Key);
            WriteLiteral(":"u8);
            codec.Write(this, entry.Value);
        }

        WriteEndObject();
    }

    // Whether the text that was kept beside the value is still that of the value.
    private void Compare<T>(int member, IReadOnlyDictionary<string, T> value, JsonCodec<T> codec)
    {
        if (_kept is not { } kept || kept.Member != member)
        {
            return;
        }

        JsonReader reader = new(kept.Json, int.MaxValue);
        reader.Read();
        _isSame = JsonRead.Map(ref reader, codec) is { } read && JsonValues.AreEqual(JsonMapEntry.ListOf(read), JsonMapEntry.ListOf(value));
    }
}
#endif
