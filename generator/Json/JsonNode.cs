using System.Collections.Generic;

namespace DocGen.Json;

/// <summary>A JSON value of an annotation or an example.</summary>
/// <param name="Kind">The kind of the value.</param>
/// <param name="Text">A string's value, a number's text; empty otherwise.</param>
/// <param name="Members">An object's members in order; empty otherwise.</param>
/// <param name="Items">An array's items; empty otherwise.</param>
internal sealed record JsonNode(
    JsonNodeKind Kind,
    string Text,
    IReadOnlyList<KeyValuePair<string, JsonNode>> Members,
    IReadOnlyList<JsonNode> Items)
{
    private static readonly KeyValuePair<string, JsonNode>[] s_noMembers = [];
    private static readonly JsonNode[] s_noItems = [];

    /// <summary>Whether a string was written without quotes, as hand-written JSON has placeholders: <c>"id": &lt;id of the crate&gt;</c>.</summary>
    public bool IsBare { get; init; }

    /// <summary>The value of the last member of this name; null if no member has it.</summary>
    public JsonNode? this[string name]
    {
        get
        {
            for (var i = Members.Count - 1; i >= 0; i--)
            {
                if (string.Equals(Members[i].Key, name, System.StringComparison.Ordinal))
                {
                    return Members[i].Value;
                }
            }

            return null;
        }
    }

    /// <summary>Creates a value that has no parts.</summary>
    public static JsonNode Scalar(JsonNodeKind kind, string text = "") => new(kind, text, s_noMembers, s_noItems);

    /// <summary>Creates an object.</summary>
    public static JsonNode Object(IReadOnlyList<KeyValuePair<string, JsonNode>> members)
        => new(JsonNodeKind.Object, "", members.Count == 0 ? s_noMembers : members, s_noItems);

    /// <summary>Creates an array.</summary>
    public static JsonNode Array(IReadOnlyList<JsonNode> items) => new(JsonNodeKind.Array, "", s_noMembers, items.Count == 0 ? s_noItems : items);
}
