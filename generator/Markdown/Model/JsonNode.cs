using System.Collections.Generic;

namespace DocGen.Markdown.Model;

/// <summary>A JSON value read tolerantly from an annotation or an example.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">A string's value, a number's text; empty otherwise.</param>
/// <param name="Members">An object's members in order; empty otherwise.</param>
/// <param name="Items">An array's items; empty otherwise.</param>
internal sealed record JsonNode(
    JsonNodeKind Kind,
    string Text,
    IReadOnlyList<KeyValuePair<string, JsonNode>> Members,
    IReadOnlyList<JsonNode> Items)
{
    /// <summary>The last member of this name, or null.</summary>
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
}
