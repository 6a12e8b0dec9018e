using System.Collections.Generic;

namespace DocGen.Json;

/// <summary>An object or array whose end has not been read yet.</summary>
/// <param name="isObject">Whether it is an object.</param>
internal sealed class OpenValue(bool isObject)
{
    private readonly List<KeyValuePair<string, JsonNode>>? _members = isObject ? [] : null;
    private readonly List<JsonNode>? _items = isObject ? null : [];

    /// <summary>Whether it is an object.</summary>
    public bool IsObject => _members is not null;

    /// <summary>The character that ends it.</summary>
    public char End => IsObject ? '}' : ']';

    /// <summary>The name of the member whose value is read next; only objects have one.</summary>
    public string Name { get; set; } = "";

    /// <summary>Adds the value of the member named <see cref="Name"/>, or the next item.</summary>
    public void Add(JsonNode value)
    {
        _members?.Add(new KeyValuePair<string, JsonNode>(Name, value));
        _items?.Add(value);
    }

    /// <summary>The object or array with all that was added.</summary>
    public JsonNode ToNode() => _members is null ? JsonNode.Array(_items!) : JsonNode.Object(_members);
}
