namespace DocGen.Runtime.Serialization;

using global::System.Text;

/// <summary>Reads and writes a model.</summary>
/// <typeparam name="T">The declared type; objects can be of its descendants.</typeparam>
internal sealed class JsonModelCodec<T> : JsonCodec<T>
    where T : JsonModel, IJsonModel<T>, new()
{
    /// <summary>The codec.</summary>
    internal static readonly JsonModelCodec<T> Instance = new();

    /// <summary>The JSON names of the type's members.</summary>
    internal static readonly JsonMembers Table = GetTable();

    private JsonModelCodec()
    {
    }

    /// <inheritdoc/>
    internal override JsonMembers Members => Table;

    /// <inheritdoc/>
    internal override bool TryRead(ref JsonReader reader, out T? value)
    {
        value = JsonRead.Model<T>(ref reader);
        return !reader.IsPutBack;
    }

    /// <inheritdoc/>
    internal override void Write(JsonWriter writer, T? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            value.WriteJson(writer, Table);
        }
    }

    private static JsonMembers GetTable()
    {
        JsonMembers table = new T().GetJsonMembers();
#if DOCGEN_ODATA
        table.SetReader(static json => JsonText.Parse(Encoding.UTF8.GetBytes(json), Instance));
#endif
        return table;
    }
}
