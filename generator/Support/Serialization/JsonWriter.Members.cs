namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;

/// <content>
/// Members of the object at hand, by their index in its type's table; null is not written. The one method of a model that goes through its members
/// serves two ends: it writes them, or hands out their values, to be compared and printed.
/// </content>
internal sealed partial class JsonWriter
{
    /// <summary>Stands for an assigned null in the values of an update.</summary>
    internal static readonly object AssignedNull = new();

    private byte[][] _names = [];
    private object?[]? _assigned;
    private object?[]? _values;
    private bool _isPrinted;

    // The member whose text was kept beside its value, and that text; whether it is still that of the value.
    private (int Member, byte[] Json)? _kept;
    private bool _isSame;

    /// <summary>The values of a model's members.</summary>
    /// <param name="model">The model.</param>
    /// <param name="isPrinted">Whether they are for people, who are told the text of an enumeration's value that is not documented, and not its number.</param>
    internal static object?[] GetValues(JsonModel model, bool isPrinted = false)
    {
        object?[] values = new object?[model.GetJsonMembers().Count];
        JsonWriter writer = Rent(isStrict: false);
        try
        {
            (writer._values, writer._isPrinted) = (values, isPrinted);
            model.WriteJsonMembers(writer);
        }
        finally
        {
            (writer._values, writer._isPrinted) = (null, false);
            writer.Return();
        }

        return values;
    }

    /// <summary>Whether a member of a model has the value still that was read from a text, so that the text is written and
    /// not another one for the same value.</summary>
    /// <param name="model">The model.</param>
    /// <param name="member">The member.</param>
    /// <param name="json">The text that came.</param>
    internal static bool IsValueOf(JsonModel model, int member, ReadOnlySpan<byte> json)
    {
        JsonWriter writer = Rent(isStrict: false);
        try
        {
            writer._values = new object?[model.GetJsonMembers().Count];
            (writer._kept, writer._isSame) = ((member, json.ToArray()), false);
            model.WriteJsonMembers(writer);
            return writer._isSame;
        }
        finally
        {
            (writer._values, writer._kept) = (null, null);
            writer.Return();
        }
    }

    /// <summary>Takes the names of the members to come; the outer object's go on when they are restored.</summary>
    /// <param name="members">The type's table.</param>
    /// <param name="assigned">For an update what is assigned: <see cref="AssignedNull"/> is written as null.</param>
    internal Names Use(JsonMembers members, object?[]? assigned = null)
    {
        Names outer = new(_names, _assigned);
        (_names, _assigned) = (members.Encoded, assigned);
        return outer;
    }

    /// <summary>Goes on with the outer object's names.</summary>
    internal void Restore(Names outer) => (_names, _assigned) = (outer.Encoded, outer.Assigned);

    /// <summary>Writes a string.</summary>
    internal void String(int member, string? value)
    {
        if (value is null)
        {
            Skip(member);
        }
        else if (Begin(member, value))
        {
            WriteStringValue(value);
        }
    }

    /// <summary>Writes a Boolean.</summary>
    internal void Boolean(int member, bool? value)
    {
        if (!value.HasValue)
        {
            Skip(member);
        }
        else if (Begin(member, value.GetValueOrDefault()))
        {
            WriteBooleanValue(value.GetValueOrDefault());
        }
    }

#if DOCGEN_BINARY
    /// <summary>Writes bytes as base64.</summary>
    internal void Binary(int member, byte[]? value)
    {
        if (value is null)
        {
            Skip(member);
        }
        else if (Begin(member, value))
        {
            WriteBase64StringValue(value);
        }
    }

#endif
    /// <summary>Writes any JSON.</summary>
    internal void Json(int member, JsonElement? value)
    {
        if (!value.HasValue)
        {
            Skip(member);
        }
        else if (Begin(member, value.GetValueOrDefault()))
        {
            JsonWrite.Value(this, value.GetValueOrDefault());
        }
    }

#if DOCGEN_ENUMS
    /// <summary>Writes a member of an enumeration.</summary>
    internal void Enum<T>(int member, T? value, JsonEnumCodec<T> codec)
        where T : struct, Enum
    {
        if (!value.HasValue)
        {
            Skip(member);
        }
        else if (Begin(member, value.GetValueOrDefault()))
        {
            codec.Write(this, value.GetValueOrDefault());
        }
        else
        {
            HandOut(member, value.GetValueOrDefault(), codec);
        }
    }

#endif
    /// <summary>Writes a model.</summary>
    internal void Model<T>(int member, T? value)
        where T : JsonModel, IJsonModel<T>, new()
    {
        if (value is null)
        {
            Skip(member);
        }
        else if (Begin(member, value))
        {
            value.WriteJson(this, JsonModelCodec<T>.Table);
        }
    }

    /// <summary>Writes a list of models.</summary>
    internal void Models<T>(int member, IReadOnlyList<T>? value)
        where T : JsonModel, IJsonModel<T>, new()
        => List(member, value, JsonModelCodec<T>.Instance);

    /// <summary>Writes a list.</summary>
    internal void List<T>(int member, IReadOnlyList<T>? value, JsonCodec<T> codec)
    {
        if (value is null)
        {
            Skip(member);
        }
        else if (Begin(member, value))
        {
            JsonWrite.Elements(this, value, codec);
        }
        else if (_isPrinted)
        {
            _values![member] = Printed(value, codec);
        }
        else
        {
            HandOut(member, value, new JsonListCodec<T>(codec));
        }
    }

    private static IEnumerable<object?> Printed<T>(IReadOnlyList<T> list, JsonCodec<T> codec)
    {
        foreach (T element in list)
        {
            yield return codec.ToPrinted(element);
        }
    }

    private void HandOut<T>(int member, T value, JsonCodec<T> codec)
    {
        if (_isPrinted)
        {
            _values![member] = codec.ToPrinted(value);
        }
        else if (_kept is { } kept && kept.Member == member)
        {
            JsonReader reader = new(kept.Json, int.MaxValue);
            reader.Read();
            _isSame = codec.TryRead(ref reader, out T? read) && JsonValues.AreEqual(read, value);
        }
    }

    // False if it is the value that is wanted and not its JSON.
    private bool Begin<T>(int member, T value)
    {
        if (_values is not null)
        {
            _values[member] = value;
            return false;
        }

        WriteName(_names[member]);
        return true;
    }

    private void Skip(int member)
    {
        if (_assigned is not null && ReferenceEquals(_assigned[member], AssignedNull))
        {
            WriteName(_names[member]);
            WriteNullValue();
        }
    }

    /// <summary>The names that an outer object's members go on with, and what is assigned to them.</summary>
    internal readonly struct Names(byte[][] encoded, object?[]? assigned)
    {
        internal readonly byte[][] Encoded = encoded;
        internal readonly object?[]? Assigned = assigned;
    }
}
