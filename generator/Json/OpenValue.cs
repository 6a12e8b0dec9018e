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

    /// <summary>Whether the name is a placeholder that stands for a whole member, so that no value follows.</summary>
    public bool IsPlaceholder { get; set; }

    /// <summary>Whether the value that is read next is an alternative of the one before it.</summary>
    public bool IsAlternative { get; set; }

    /// <summary>Adds the value of the member named <see cref="Name"/>, or the next item.</summary>
    public void Add(JsonNode value)
    {
        if (IsAlternative)
        {
            AddAlternative(value);
            return;
        }

        _members?.Add(new KeyValuePair<string, JsonNode>(Name, value));
        _items?.Add(value);
    }

    /// <summary>
    /// Adds an alternative of the value that was added last: texts become one that lists them (<c>"open | closed"</c>), an alternative item is a further one,
    /// and of the alternatives of another member the first stays.
    /// </summary>
    private void AddAlternative(JsonNode value)
    {
        if (_items is not null)
        {
            _items.Add(value);
        }
        else if (_members is { Count: > 0 } members && members[members.Count - 1] is { Value: { Kind: JsonNodeKind.String } last } member
            && value.Kind == JsonNodeKind.String)
        {
            members[members.Count - 1] = new(member.Key, JsonNode.Scalar(JsonNodeKind.String, last.Text + " | " + value.Text));
        }
    }

    /// <summary>The object or array with all that was added.</summary>
    public JsonNode ToNode() => _members is null ? JsonNode.Array(_items!) : JsonNode.Object(_members);
}
