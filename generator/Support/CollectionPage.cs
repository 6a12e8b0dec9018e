#if DOCGEN_PAGES
namespace DocGen.Runtime;

using global::DocGen.Runtime.Http;
using global::DocGen.Runtime.Serialization;

/// <summary>
/// A page of a collection, and the way to the pages after it. Members that have no property here are kept and written back.
/// </summary>
/// <typeparam name="T">The type of the elements.</typeparam>
public sealed class CollectionPage<T>
{
    private const int MaximumOfEmptyPages = 1000;

    private readonly global::System.Collections.Generic.IReadOnlyList<T> _value = [];
    private string? _nextLink;
    private byte[]? _unknown;
    private global::System.Collections.Generic.IDictionary<string, global::System.Text.Json.JsonElement>? _extensionData;

    /// <summary>Makes an empty page.</summary>
    public CollectionPage()
    {
    }

    internal CollectionPage(ref JsonReader reader, JsonCodec<T> codec)
    {
        UnknownMembers unknown = default;
        for (int i = -1; (i = PageMembers.Table.Next(ref reader, i, ref unknown)) >= 0;)
        {
            switch (i)
            {
                case PageMembers.Count:
                    Count = JsonRead.Int64(ref reader);
                    break;
                case PageMembers.NextLink:
                    NextLink = JsonRead.String(ref reader);
                    break;
#if DOCGEN_ODATA
                case PageMembers.DeltaLink:
                    DeltaLink = JsonRead.String(ref reader);
                    break;
#endif
                case PageMembers.Value:
                    Value = JsonRead.Elements(ref reader, codec) ?? [];
                    break;
            }
        }

        _unknown = unknown.Seal();
    }

    /// <summary>The elements of this page.</summary>
    [global::System.Text.Json.Serialization.JsonPropertyName("value")]
    public global::System.Collections.Generic.IReadOnlyList<T> Value
    {
        get => _value;
        init => _value = value ?? [];
    }

    /// <summary>
    /// The link to the next page: <c>@odata.nextLink</c>, else the target of the response's header <c>Link</c> with <c>rel="next"</c> (RFC 8288); null if this
    /// is the last.
    /// </summary>
    [global::System.Text.Json.Serialization.JsonPropertyName("@odata.nextLink")]
    [global::System.Text.Json.Serialization.JsonIgnore(Condition = global::System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public string? NextLink
    {
        get => _nextLink;
        init => _nextLink = value;
    }

#if DOCGEN_ODATA
    /// <summary>The link to later changes (<c>@odata.deltaLink</c>), which the last page of a delta query has; null on others.</summary>
    [global::System.Text.Json.Serialization.JsonPropertyName("@odata.deltaLink")]
    [global::System.Text.Json.Serialization.JsonIgnore(Condition = global::System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public string? DeltaLink { get; init; }

#endif
    /// <summary>The number of elements on all pages (<c>@odata.count</c>); null if the service does not tell.</summary>
    [global::System.Text.Json.Serialization.JsonPropertyName("@odata.count")]
    [global::System.Text.Json.Serialization.JsonIgnore(Condition = global::System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public long? Count { get; init; }

    /// <summary>What <see cref="GetUnknownMembers"/> gets, for the serializer where it reads and writes without the client's resolver.</summary>
    [global::System.Text.Json.Serialization.JsonExtensionData]
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public global::System.Collections.Generic.IDictionary<string, global::System.Text.Json.JsonElement>? ExtensionData
    {
        get => _unknown is null ? _extensionData : GetExtensionData();
        set
        {
            _unknown = null;
            _extensionData = value;
        }
    }

    /// <summary>Where further pages come from; null for a page that no client received.</summary>
    internal PageSource<T>? Source { get; set; }

    /// <summary>Finds a member that has no property here, such as <c>@odata.context</c>.</summary>
    /// <param name="name">Its name in JSON.</param>
    /// <param name="value">Its value.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetRaw(string name, out global::System.Text.Json.JsonElement value)
    {
        global::System.ArgumentNullException.ThrowIfNull(name);
        if (_extensionData is not null)
        {
            return _extensionData.TryGetValue(name, out value);
        }

        bool isFound = new UnknownBlock(_unknown).TryFind(global::System.Text.Encoding.UTF8.GetBytes(name), out global::System.ReadOnlySpan<byte> json);
        value = isFound ? JsonValues.Parse(json) : default;
        return isFound;
    }

    /// <summary>All that <see cref="TryGetRaw"/> can get.</summary>
    /// <returns>Names and values in the order in which they came.</returns>
    public global::System.Collections.Generic.IReadOnlyList<global::System.Collections.Generic.KeyValuePair<string,
        global::System.Text.Json.JsonElement>> GetUnknownMembers()
    {
        global::System.Collections.Generic.List<global::System.Collections.Generic.KeyValuePair<string, global::System.Text.Json.JsonElement>> members =
            _extensionData is null ? [] : [.. _extensionData];
        foreach (UnknownBlock.Entry entry in new UnknownBlock(_unknown))
        {
            members.Add(new(global::System.Text.Encoding.UTF8.GetString(entry.Name), JsonValues.Parse(entry.Value)));
        }

        return members;
    }

    /// <summary>Gets the next page with the same headers.</summary>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The page; null if this is the last.</returns>
    /// <exception cref="global::System.InvalidOperationException">The page was not received by a client, or its link leads
    /// to another origin or back to an earlier page.</exception>
    public async global::System.Threading.Tasks.Task<CollectionPage<T>?> GetNextPageAsync(
        global::System.Threading.CancellationToken cancellationToken = default)
        => NextLink is { } link ? await RequiredSource.GetNextAsync(link, cancellationToken).ConfigureAwait(false) : null;

#if DOCGEN_ODATA
    /// <summary>Gets the first page of what has changed since this one, with the same headers.</summary>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The page; null if this one has no delta link.</returns>
    /// <exception cref="global::System.InvalidOperationException">The page was not received by a client, or its link leads to another origin.</exception>
    public async global::System.Threading.Tasks.Task<CollectionPage<T>?> GetDeltaPageAsync(
        global::System.Threading.CancellationToken cancellationToken = default)
        => DeltaLink is { } link ? await RequiredSource.GetDeltaAsync(link, cancellationToken).ConfigureAwait(false) : null;

#endif
    /// <summary>Enumerates the elements of this page and of all pages after it, each of which is requested when it is reached.</summary>
    /// <param name="maximum">How many elements are enumerated at most.</param>
    /// <param name="cancellationToken">Cancels the requests.</param>
    /// <exception cref="global::System.InvalidOperationException">A page's link leads to another origin or back to an earlier page, or a thousand pages without
    /// elements came one after the other.</exception>
    public async global::System.Collections.Generic.IAsyncEnumerable<T> EnumerateAsync(
        int maximum = int.MaxValue,
        [global::System.Runtime.CompilerServices.EnumeratorCancellation] global::System.Threading.CancellationToken cancellationToken = default)
    {
        global::System.ArgumentOutOfRangeException.ThrowIfNegative(maximum);
        int left = maximum;
        int emptyPages = 0;
        for (CollectionPage<T>? page = this; page is not null && left > 0; page = await page.GetNextPageAsync(cancellationToken).ConfigureAwait(false))
        {
            for (int i = 0; i < page.Value.Count && left > 0; i++, left--)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return page.Value[i];
            }

            if (left == 0)
            {
                break;
            }

            emptyPages = page.Value.Count == 0 ? emptyPages + 1 : 0;
            if (emptyPages >= MaximumOfEmptyPages && page.NextLink is not null)
            {
                throw new global::System.InvalidOperationException(
                    $"{MaximumOfEmptyPages} pages without elements came one after the other, and the last one has a link to a next page: '{page.NextLink}'.");
            }
        }
    }

    /// <summary>Takes the next page from the headers of the response, where the body has said nothing of it.</summary>
    internal void SetNextLink(global::System.Net.Http.HttpResponseMessage response) => _nextLink ??= LinkHeader.FindNext(response.Headers);

    /// <summary>Writes the page with all its members.</summary>
    internal void WriteTo(JsonWriter writer, JsonCodec<T> codec)
    {
        writer.WriteStartObject();
        WriteUnknown(writer);
        if (Count is { } count)
        {
            writer.WriteName(PageMembers.Table[PageMembers.Count]);
            writer.WriteNumberValue(count);
        }

        if (NextLink is not null)
        {
            writer.WriteName(PageMembers.Table[PageMembers.NextLink]);
            writer.WriteStringValue(NextLink);
        }

#if DOCGEN_ODATA
        if (DeltaLink is not null)
        {
            writer.WriteName(PageMembers.Table[PageMembers.DeltaLink]);
            writer.WriteStringValue(DeltaLink);
        }

#endif
        // A list with an odd element was written with the unknown members, as it came.
        if (!new UnknownBlock(_unknown).TryFind("value"u8, out _))
        {
            writer.WriteName(PageMembers.Table[PageMembers.Value]);
            JsonWrite.Elements(writer, Value, codec);
        }

        writer.WriteEndObject();
    }

    // The list is a property, also where it was kept as it came.
    private global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement> GetExtensionData()
    {
        global::System.Collections.Generic.Dictionary<string,
            global::System.Text.Json.JsonElement> data = new(GetUnknownMembers(), global::System.StringComparer.Ordinal);
        data.Remove("value");
        return data;
    }

    private void WriteUnknown(JsonWriter writer)
    {
        foreach (UnknownBlock.Entry member in new UnknownBlock(_unknown))
        {
            writer.WritePropertyName(member.Name);
            writer.WriteRawValue(member.Value);
        }

        if (_extensionData is not null)
        {
            foreach ((string name, global::System.Text.Json.JsonElement value) in _extensionData)
            {
                writer.WritePropertyName(global::System.Text.Encoding.UTF8.GetBytes(name));
                JsonWrite.Value(writer, value);
            }
        }
    }

    private PageSource<T> RequiredSource => Source ?? throw new global::System.InvalidOperationException(
        "This page was not received by a client, so that the pages after it cannot be requested.");
}
#endif
