#if DOCGEN_ODATA
namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Collections;
using global::System.Collections.Generic;
using global::System.Text;
using global::System.Text.Json;

/// <content>
/// The types of members, for the names in queries. Reading code knows them already, so that no table has to: a member is of a model's type
/// if <c>{"member":{}}</c> or <c>{"member":[{}]}</c> can be read, and what comes out has that type's table.
/// </content>
public sealed partial class JsonMembers
{
    // Reads an object of the type; null before anybody has asked for the type itself or for a member of it.
    private Func<string, JsonModel?>? _read;
    private Dictionary<string, JsonMembers?>? _types;

    /// <summary>Takes what reads an object of the type.</summary>
    internal void SetReader(Func<string, JsonModel?> read) => _read ??= read;

    /// <summary>The index of the member that a property stands for; -1 if there is none.</summary>
    /// <param name="propertyName">The property's C# name.</param>
    internal int FindProperty(ReadOnlySpan<char> propertyName) => IndexOf(_propertyNames, propertyName);

    /// <summary>The index of a member; -1 if there is none.</summary>
    /// <param name="wireName">Its name in JSON.</param>
    internal int FindMember(ReadOnlySpan<char> wireName) => IndexOf(WireNames, wireName);

    /// <summary>The name of a member in JSON.</summary>
    internal string GetWireName(int index) => WireNames[index];

    /// <summary>The table of a member's type, or of that of its elements; null if that type is not a model.</summary>
    internal JsonMembers? FindMemberType(int index)
        => FindType("." + WireNames[index], () =>
        {
            JsonModel? one = ReadMember(index, "{}");
            bool isList = one is null;
            JsonMembers? type = (one ?? ReadMember(index, "[{}]"))?.GetJsonMembers();
            type?.SetReader(json => ReadMember(index, isList ? "[" + json + "]" : json));
            return type;
        });

    /// <summary>The table of the type itself or of a descendant; null if no such type has the name.</summary>
    /// <param name="typeName">The type's qualified wire name: letters, digits, periods and underscores.</param>
    internal JsonMembers? FindDescendant(string typeName)
        => FindType(typeName, () =>
        {
            string annotation = "{\"@odata.type\":\"#" + typeName + "\"";
            JsonMembers? type = Read(annotation + "}")?.GetJsonMembers();
            if (!string.Equals(type?.TypeName, typeName, StringComparison.Ordinal))
            {
                return null;
            }

            type!.SetReader(json => Read(json == "{}" ? annotation + "}" : annotation + "," + json[1..]));
            return type;
        });

    private static int IndexOf(string[] names, ReadOnlySpan<char> name)
    {
        for (int i = 0; i < names.Length; i++)
        {
            if (name.SequenceEqual(names[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private JsonMembers? FindType(string key, Func<JsonMembers?> find)
    {
        Dictionary<string, JsonMembers?>? known = _types;
        if (known is null || !known.TryGetValue(key, out JsonMembers? type))
        {
            // Whoever reads it meanwhile has the one before; what is lost by two writers is found again.
            type = find();
            if (type is not null || key[0] == '.')
            {
                _types = new(known ?? [], StringComparer.Ordinal) { [key] = type };
            }
        }

        return type;
    }

    private JsonModel? ReadMember(int index, string json)
    {
        JsonModel? holder = Read("{" + Encoding.UTF8.GetString(_encoded[index]) + json + "}");
        object? value = holder is null ? null : JsonWriter.GetValues(holder)[index];
        if (value is IEnumerable list and not string)
        {
            foreach (object? element in list)
            {
                value = element;
            }
        }

        // What holds JSON of any shape says nothing about the names in it.
        return value is JsonValueModel ? null : value as JsonModel;
    }

    private JsonModel? Read(string json)
    {
        try
        {
            return _read?.Invoke(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
#endif
