namespace DocGen.Runtime;

using global::DocGen.Runtime.Serialization;

/// <summary>The base of all updates: a member that is not assigned is not sent, one that is assigned null is sent as null.</summary>
public abstract class JsonPatch : IJsonPatch
{
    private const int WordSize = 64;

    private ulong _assigned;
    private ulong[]? _moreAssigned;

    /// <summary>Makes an update of nothing.</summary>
    private protected JsonPatch()
    {
    }

    /// <inheritdoc/>
    JsonPatch IJsonPatch.Patch => this;

    /// <summary>Writes the update.</summary>
    /// <param name="writer">Gets the object.</param>
    /// <param name="declaredTypeName">The wire name that the route declares: the type is written for others only; empty if it declares none.</param>
    internal void WriteJson(JsonWriter writer, string declaredTypeName)
    {
        writer.WriteStartObject();
        JsonMembers members = GetJsonMembers();
        if (members.TypeName.Length > 0 && declaredTypeName.Length > 0 && members.TypeName != declaredTypeName)
        {
            JsonWrite.TypeName(writer, members.TypeName);
        }

        for (int i = 0; i < members.Count; i++)
        {
            if (IsAssigned(i))
            {
                int length = writer.Length;
                WriteJsonMember(writer, i);
                if (length == writer.Length)
                {
                    writer.WriteName(members[i]);
                    writer.WriteNullValue();
                }
            }
        }

        writer.WriteEndObject();
    }

    /// <summary>The updated type's table, of just the members that can be updated.</summary>
    private protected abstract JsonMembers GetJsonMembers();

    /// <summary>Writes a member; nothing if it is null.</summary>
    private protected virtual void WriteJsonMember(JsonWriter writer, int index)
    {
    }

    /// <summary>Notes that a member is assigned.</summary>
    /// <param name="index">The member's index.</param>
    /// <param name="value">The value.</param>
    /// <returns>The value.</returns>
    private protected T SetJsonMember<T>(int index, T value)
    {
        if (index < WordSize)
        {
            _assigned |= 1UL << index;
        }
        else
        {
            _moreAssigned ??= new ulong[(GetJsonMembers().Count - 1) / WordSize];
            _moreAssigned[(index / WordSize) - 1] |= 1UL << (index % WordSize);
        }

        return value;
    }

    private bool IsAssigned(int index)
        => index < WordSize
            ? (_assigned & (1UL << index)) != 0
            : _moreAssigned is not null && (_moreAssigned[(index / WordSize) - 1] & (1UL << (index % WordSize))) != 0;
}
