namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

/// <summary>The JSON names of a type's members, inherited ones first; one table for reading, writing, comparing and printing.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class JsonMembers
{
    private readonly byte[][] _encoded;
    private readonly string[] _propertyNames;
    private readonly Utf8Names _names;

    // What came after a member the last time: services send members in one order, and it is rarely the documented one.
    private readonly int[] _followers;

    /// <summary>Makes the table of a type.</summary>
    /// <param name="typeName">The qualified wire name.</param>
    /// <param name="inherited">The base type's table.</param>
    /// <param name="names">The type's own names: <c>wire</c>, or <c>wire=Property</c> where the property is not the wire name with a capital.</param>
    internal JsonMembers(string typeName, JsonMembers? inherited, params string[] names)
    {
        TypeName = typeName;
        int first = inherited?.Count ?? 0;
        string[] wireNames = new string[first + names.Length];
        _propertyNames = new string[wireNames.Length];
        _encoded = new byte[wireNames.Length][];
        _followers = new int[wireNames.Length + 1];
        for (int i = 0; i < wireNames.Length; i++)
        {
            (wireNames[i], _propertyNames[i]) = i < first
                ? (inherited!.WireNames[i], inherited._propertyNames[i])
                : Split(names[i - first]);
            _encoded[i] = i < first ? inherited!._encoded[i] : JsonWriter.EncodeName(wireNames[i]);
            _followers[i] = i;
        }

        _followers[^1] = wireNames.Length - 1;
        _names = new Utf8Names(wireNames);
        WireNames = wireNames;
    }

    /// <summary>The type's qualified wire name; empty if it has none.</summary>
    public string TypeName { get; }

    /// <summary>How many members there are.</summary>
    public int Count => _encoded.Length;

    private string[] WireNames { get; }

    /// <summary>The name of a member as <see cref="JsonWriter.WriteName"/> takes it.</summary>
    internal byte[] this[int index] => _encoded[index];

    /// <summary>The names of all members as <see cref="JsonWriter.WriteName"/> takes them.</summary>
    internal byte[][] Encoded => _encoded;

    /// <inheritdoc/>
    public override string ToString() => TypeName;

    /// <summary>The JSON name of a member.</summary>
    internal ReadOnlySpan<byte> GetName(int index) => _names[index];

    /// <summary>The C# name of a member.</summary>
    internal string GetPropertyName(int index) => _propertyNames[index];

    /// <summary>The index of a name; -1 if it is not among them.</summary>
    internal int Find(ReadOnlySpan<byte> name) => _names.Find(name);

    /// <summary>
    /// Moves to the value of the object's next known member; what is not known goes to <paramref name="unknown"/>, and so
    /// does the value of the previous member if it was put back.
    /// </summary>
    /// <param name="reader">On the object's start if there is no previous member, else on the end of its value.</param>
    /// <param name="previous">The previous member's index; -1 at the start.</param>
    /// <param name="unknown">Gets the unknown members.</param>
    /// <returns>The member's index; -1 at the object's end.</returns>
    internal int Next(ref JsonReader reader, int previous, ref UnknownMembers unknown)
    {
        if (previous < 0 && reader.TokenType != JsonTokenType.StartObject)
        {
            throw JsonFailure.WrongKind(ref reader, "an object");
        }

        while (true)
        {
            // The guess is right nearly always.
            int index = _followers[previous + 1];
            if ((uint)index < (uint)_encoded.Length && reader.TryReadMember(_encoded[index]))
            {
                return index;
            }

            if (reader.IsPutBack)
            {
                unknown.Keep(ref reader, _names[previous]);
                continue;
            }

            reader.Read();
            if (reader.TokenType != JsonTokenType.PropertyName)
            {
                unknown.ForgetRepeated(ref reader);
                return -1;
            }

            index = _names.Find(reader.GetUtf8());
            if (index >= 0)
            {
                _followers[previous + 1] = index;
                reader.Read();
                return index;
            }

            unknown.Add(ref reader);
        }
    }

    private static (string WireName, string PropertyName) Split(string name)
    {
        int separator = name.LastIndexOf('=');
        return separator >= 0
            ? (name[..separator], name[(separator + 1)..])
            : (name, string.Concat(name[..1].ToUpperInvariant(), name.AsSpan(1)));
    }
}
