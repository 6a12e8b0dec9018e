namespace DocGen.Runtime;

using global::DocGen.Runtime.Http;
using global::DocGen.Runtime.Serialization;

/// <summary>Makes request bodies.</summary>
public static partial class RequestBody
{
    /// <summary>
    /// An object; members that are null are not sent, and its type is only where it is not <typeparamref name="T"/>. Nor is <c>@odata.context</c>,
    /// which says what the response was that the object came in: services refuse a request that has it.
    /// </summary>
    /// <typeparam name="T">The type that the service expects.</typeparam>
    /// <exception cref="global::System.ArgumentNullException">The object is null.</exception>
    public static global::System.Net.Http.HttpContent Model<T>(T body)
        where T : JsonModel, IJsonModel<T>, new()
    {
        global::System.ArgumentNullException.ThrowIfNull(body);
        bool hasContext = new UnknownBlock(body.UnknownJson).TryFind("@odata.context"u8, out _);
        T sent = hasContext ? (T)body.CopyWith("@odata.context", json: null) : body;
        return Write(sent, static (writer, body) => body.WriteJson(writer, JsonModelCodec<T>.Table));
    }

    /// <summary>An array of objects.</summary>
    /// <typeparam name="T">The type that the service expects.</typeparam>
    /// <exception cref="global::System.ArgumentNullException">The list is null.</exception>
    public static global::System.Net.Http.HttpContent Models<T>(global::System.Collections.Generic.IReadOnlyList<T> body)
        where T : JsonModel, IJsonModel<T>, new()
    {
        global::System.ArgumentNullException.ThrowIfNull(body);
        return Write(body, static (writer, body) => JsonWrite.Elements(writer, body, JsonModelCodec<T>.Instance));
    }

#if DOCGEN_PATCHES
    /// <summary>The assigned members of an update, nulls included.</summary>
    /// <param name="body">The update.</param>
    /// <param name="declaredType">The name of the type that the route expects: <c>@odata.type</c> is sent for others only; empty to send none.</param>
    /// <exception cref="global::System.ArgumentNullException">The update is null.</exception>
    public static global::System.Net.Http.HttpContent Patch(IJsonPatch body, string declaredType = "")
    {
        global::System.ArgumentNullException.ThrowIfNull(body);
        return Write((body.Patch, declaredType), static (writer, state) => state.Patch.WriteJson(writer, state.declaredType));
    }

#endif
#if DOCGEN_PARAMETERS
    /// <summary>The parameters of an action.</summary>
    /// <exception cref="global::System.ArgumentNullException">The object is null.</exception>
    public static global::System.Net.Http.HttpContent Action(JsonRequest body)
    {
        global::System.ArgumentNullException.ThrowIfNull(body);
        return Write(body, static (writer, body) => body.WriteJson(writer));
    }

#endif
    /// <summary>JSON of any shape.</summary>
    /// <exception cref="global::System.ArgumentException">The element is undefined.</exception>
    public static global::System.Net.Http.HttpContent Json(global::System.Text.Json.JsonElement body)
        => body.ValueKind != global::System.Text.Json.JsonValueKind.Undefined
            ? Write(body, static (writer, body) => JsonWrite.Value(writer, body))
            : throw new global::System.ArgumentException("The element is undefined.", nameof(body));

#if DOCGEN_REFERENCES
    /// <summary>The reference to an object: <c>{"@odata.id":"…"}</c>.</summary>
    /// <exception cref="global::System.ArgumentException">The address is null or empty.</exception>
    public static global::System.Net.Http.HttpContent Reference(string odataId)
    {
        global::System.ArgumentException.ThrowIfNullOrEmpty(odataId);
        return Write(odataId, static (writer, id) =>
        {
            writer.WriteStartObject();
            writer.WritePropertyName("@odata.id"u8);
            writer.WriteStringValue(id);
            writer.WriteEndObject();
        });
    }

#endif
#if DOCGEN_CALLER_PARTS
    /// <summary>A body of several parts, each with headers of its own; it is disposed when it was sent.</summary>
    /// <exception cref="global::System.ArgumentNullException">The body is null.</exception>
    public static global::System.Net.Http.HttpContent Parts(global::System.Net.Http.MultipartContent body)
    {
        global::System.ArgumentNullException.ThrowIfNull(body);
        return body;
    }

#endif
#if DOCGEN_STREAM_BODIES
    /// <summary>The bytes of a stream from where it stands; the stream stays open.</summary>
    /// <exception cref="global::System.ArgumentException">The stream cannot be read, or the text is not a content type, or one of
    /// several parts without the boundary between them.</exception>
    public static global::System.Net.Http.HttpContent Stream(global::System.IO.Stream body, string contentType)
    {
        global::System.ArgumentNullException.ThrowIfNull(body);
        if (!global::System.Net.Http.Headers.MediaTypeHeaderValue.TryParse(contentType, out global::System.Net.Http.Headers.MediaTypeHeaderValue? type))
        {
            throw new global::System.ArgumentException($"'{contentType}' is not a content type.", nameof(contentType));
        }

        if (type.MediaType!.StartsWith("multipart/", global::System.StringComparison.OrdinalIgnoreCase)
            && !global::System.Linq.Enumerable.Any(type.Parameters,
                static parameter => parameter.Name.Equals("boundary", global::System.StringComparison.OrdinalIgnoreCase)))
        {
            throw new global::System.ArgumentException($"'{contentType}' names no boundary, by which the parts of the body could be told apart.",
                nameof(contentType));
        }

        return new StreamBody(body) { Headers = { ContentType = type } };
    }

#endif
    private static JsonBody Write<TState>(TState state, global::System.Action<JsonWriter, TState> write)
    {
        JsonWriter writer = JsonWriter.Rent(isStrict: false);
        try
        {
            write(writer, state);
            PooledBuffer buffer = new(writer.Length);
            writer.WrittenSpan.CopyTo(buffer.GetSpan(writer.Length));
            buffer.Advance(writer.Length);
            return new JsonBody(buffer);
        }
        finally
        {
            writer.Return();
        }
    }
}
