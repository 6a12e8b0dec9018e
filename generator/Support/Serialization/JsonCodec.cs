namespace DocGen.Runtime.Serialization;

using global::System.ComponentModel;

/// <summary>Reads and writes one value; it keeps no state.</summary>
/// <typeparam name="T">The value's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class JsonCodec<T>
{
    private protected JsonCodec()
    {
    }

    /// <summary>The JSON names of the type's members; null if the type is not a model.</summary>
    internal virtual JsonMembers? Members => null;

    /// <summary>Reads the value.</summary>
    /// <param name="reader">On the value; left on its end if it could be read, and in front of it again if it is not of the type.</param>
    /// <param name="value">Gets the value; null for null.</param>
    /// <returns>False if the type cannot hold it: another kind of JSON value, null for a value type, a duration of months.</returns>
    internal abstract bool TryRead(ref JsonReader reader, out T? value);

    /// <summary>Writes the value.</summary>
    internal abstract void Write(JsonWriter writer, T value);

    /// <summary>What stands for the value where people read it.</summary>
    internal virtual object? ToPrinted(T value) => value;
}
