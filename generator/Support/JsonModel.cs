namespace DocGen.Runtime;

using global::DocGen.Runtime.Serialization;

/// <summary>
/// The base of all models: an immutable object as the service sends it. Members that the documentation does not have are kept and written back.
/// Equality and <see cref="ToString"/> go by value, lists and bytes included.
/// </summary>
public abstract record JsonModel
{
    private byte[]? _unknown;

    /// <summary>Makes an empty object.</summary>
    private protected JsonModel()
    {
    }

    /// <summary>The name of the annotation that says an object's type.</summary>
    internal static global::System.ReadOnlySpan<byte> TypeMember => "@odata.type"u8;

    /// <summary>The members that the type does not know, as one <see cref="UnknownBlock"/>.</summary>
    internal global::System.ReadOnlySpan<byte> UnknownJson => _unknown;

    /// <summary>The version of the object as the service sent it, for conditional requests; null if it sent none.</summary>
    /// <returns>The entity tag with its quotes.</returns>
    public string? GetETag()
        => new UnknownBlock(_unknown).TryFind("@odata.etag"u8, out global::System.ReadOnlySpan<byte> json) ? JsonValues.ToText(json) : null;

    /// <summary>
    /// Gets a member that the type does not know, or what came for one whose property could not hold it: a duration of
    /// months, or a value of another type than the documented one.
    /// </summary>
    /// <param name="name">The member's JSON name.</param>
    /// <param name="value">Gets the value.</param>
    /// <returns>Whether there is such a member.</returns>
    public bool TryGetRaw(string name, out global::System.Text.Json.JsonElement value)
    {
        global::System.ArgumentNullException.ThrowIfNull(name);
        bool isFound = new UnknownBlock(_unknown).TryFind(global::System.Text.Encoding.UTF8.GetBytes(name), out global::System.ReadOnlySpan<byte> json);
        value = isFound ? JsonValues.Parse(json) : default;
        return isFound;
    }

    /// <summary>All that <see cref="TryGetRaw"/> can get.</summary>
    /// <returns>Names and values in the order in which they came.</returns>
    public global::System.Collections.Generic.IReadOnlyList<global::System.Collections.Generic.KeyValuePair<string,
        global::System.Text.Json.JsonElement>> GetUnknownMembers()
    {
        global::System.Collections.Generic.List<global::System.Collections.Generic.KeyValuePair<string, global::System.Text.Json.JsonElement>> members = [];
        foreach (UnknownBlock.Entry entry in new UnknownBlock(_unknown))
        {
            members.Add(new(global::System.Text.Encoding.UTF8.GetString(entry.Name), JsonValues.Parse(entry.Value)));
        }

        return members;
    }

    /// <summary>The values by name, at most 200 characters of each, times as JSON has them; unknown members are left out.</summary>
    /// <returns>A text for people.</returns>
    public sealed override string ToString()
    {
        global::System.Text.StringBuilder builder = new();
        builder.Append(GetType().Name).Append(" { ");
        return builder.Append(PrintModel(builder) ? " }" : "}").ToString();
    }

    /// <summary>Writes the object.</summary>
    /// <param name="writer">Gets the object.</param>
    /// <param name="declared">The table of the type that it is declared as: the type is written for others only.</param>
    internal virtual void WriteJson(JsonWriter writer, JsonMembers? declared)
    {
        writer.WriteStartObject();
        JsonMembers members = GetJsonMembers();
        byte[]? unknown = _unknown;
        if (unknown is not null && new UnknownBlock(unknown).TryFind(TypeMember, out global::System.ReadOnlySpan<byte> type))
        {
            writer.WritePropertyName(TypeMember);
            writer.WriteRawValue(type);
        }
        else if (members != declared && declared is not null)
        {
            JsonWrite.TypeName(writer, members.TypeName);
        }

        int position = writer.Position;
        JsonWriter.Names outer = writer.Use(members);
        WriteJsonMembers(writer);
        writer.Restore(outer);
        if (unknown is not null)
        {
            WriteUnknown(writer, members, unknown, position);
        }

        writer.WriteEndObject();
    }

    /// <summary>A copy with another unknown member; without it if <paramref name="json"/> is null.</summary>
    internal virtual JsonModel CopyWith(string name, byte[]? json)
    {
        byte[] key = global::System.Text.Encoding.UTF8.GetBytes(name);
        JsonModel copy = this with { };
        copy._unknown = UnknownBlock.Replace(_unknown, key, json, isKept: GetJsonMembers().Find(key) >= 0);
        return copy;
    }

    /// <summary>The type's table.</summary>
    internal abstract JsonMembers GetJsonMembers();

    /// <summary>Hands each member to a writer, which writes those that are not null.</summary>
    internal virtual void WriteJsonMembers(JsonWriter writer)
    {
    }

    /// <summary>Takes over what was collected while reading.</summary>
    private protected void SetUnknown(ref UnknownMembers unknown) => _unknown = unknown.Seal();

    /// <summary>Compares with another object.</summary>
    private protected bool EqualsModel([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] JsonModel? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || EqualityContract != other.EqualityContract)
        {
            return false;
        }

        object?[] values = JsonWriter.GetValues(this);
        object?[] otherValues = JsonWriter.GetValues(other);
        for (int i = 0; i < values.Length; i++)
        {
            if (!JsonValues.AreEqual(values[i], otherValues[i]))
            {
                return false;
            }
        }

        return JsonValues.AreBlocksEqual(WithoutTexts(values), other.WithoutTexts(otherValues));
    }

    /// <summary>Hashes the members; unknown ones only by their number.</summary>
    private protected int HashModel()
    {
        global::System.HashCode hash = default;
        foreach (object? value in JsonWriter.GetValues(this))
        {
            hash.Add(JsonValues.Hash(value));
        }

        return hash.ToHashCode();
    }

    /// <summary>Prints the members that are not null.</summary>
    private protected bool PrintModel(global::System.Text.StringBuilder builder)
    {
        JsonMembers members = GetJsonMembers();
        object?[] values = JsonWriter.GetValues(this, isPrinted: true);
        bool isFirst = true;
        for (int i = 0; i < values.Length; i++)
        {
            if (values[i] is object value)
            {
                builder.Append(isFirst ? "" : ", ").Append(members.GetPropertyName(i)).Append(" = ");
                JsonValues.Print(builder, value);
                isFirst = false;
            }
        }

        return !isFirst;
    }

    // The unknown members without the texts of values: these are the same in any writing.
    private byte[]? WithoutTexts(object?[] values)
    {
        byte[]? unknown = _unknown;
        foreach (UnknownBlock.Entry entry in new UnknownBlock(_unknown))
        {
            if (entry.IsKept && values[GetJsonMembers().Find(entry.Name)] is not null)
            {
                unknown = UnknownBlock.Replace(unknown, entry.Name, value: null, isKept: false);
            }
        }

        return unknown;
    }

    // Of a known member, what was kept gives way to a value that the property got since; what came is written for a value
    // that is still the one that was read from it.
    private void WriteUnknown(JsonWriter writer, JsonMembers members, byte[] unknown, int position)
    {
        object?[]? values = null;
        global::System.Collections.Generic.Dictionary<int, byte[]>? texts = null;
        foreach (UnknownBlock.Entry entry in new UnknownBlock(unknown))
        {
            if (entry.IsKept && (values ??= JsonWriter.GetValues(this))[members.Find(entry.Name)] is not null)
            {
                int member = members.Find(entry.Name);
                if (JsonWriter.IsValueOf(this, member, entry.Value))
                {
                    (texts ??= [])[member] = entry.Value.ToArray();
                }
            }
            else if (!global::System.MemoryExtensions.SequenceEqual(entry.Name, TypeMember))
            {
                writer.WritePropertyName(entry.Name);
                writer.WriteRawValue(entry.Value);
            }
        }

        if (texts is not null)
        {
            writer.ReplaceMembers(position, members, texts);
        }
    }
}
