#if DOCGEN_PATCHES
namespace DocGen.Runtime;

using global::DocGen.Runtime.Serialization;

/// <summary>The base of all updates: a member that is not assigned is not sent, one that is assigned null is sent as null.</summary>
public abstract class JsonPatch : IJsonPatch
{
    // Null stands for what is not assigned. An update is made once and written once: boxes cost less than a field and a bit for each member of each type.
    private object?[]? _values;

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

        if (_values is not null)
        {
            JsonWriter.Names outer = writer.Use(members, _values);
            WriteJsonMembers(writer);
            writer.Restore(outer);
        }

        writer.WriteEndObject();
    }

    /// <summary>The updated type's table, of just the members that can be updated.</summary>
    internal abstract JsonMembers GetJsonMembers();

    /// <summary>Hands each member to a writer, which writes those that are assigned.</summary>
    internal virtual void WriteJsonMembers(JsonWriter writer)
    {
    }

    /// <summary>The value of a member; null if it is not assigned.</summary>
    private protected T? GetJsonMember<T>(int index) => _values?[index] is T value ? value : default;

    /// <summary>Assigns a member.</summary>
    private protected void SetJsonMember<T>(int index, T value)
    {
        _values ??= new object?[GetJsonMembers().Count];
        _values[index] = value is null ? JsonWriter.AssignedNull : value;
    }
}
#endif
