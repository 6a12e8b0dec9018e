using System.Text.Json.Nodes;

namespace ConsumerSample.Server.Chat;

/// <summary>A room with what was said in it.</summary>
/// <param name="id">The key.</param>
/// <param name="name">What it is called.</param>
/// <param name="topic">What people talk about; null if nobody has said so.</param>
internal sealed class ChatRoom(string id, string name, string? topic)
{
    private readonly string _created = ChatStore.Now();

    /// <summary>The key.</summary>
    public string Id => id;

    /// <summary>Whether nobody can write to it any more.</summary>
    public bool IsArchived { get; set; }

    /// <summary>The keys of those who have joined it; the first is the owner.</summary>
    public List<string> Members { get; } = ["p1"];

    /// <summary>The messages, the newest first.</summary>
    public List<JsonObject> Messages { get; } = [];

    /// <summary>The bytes of the files, by key.</summary>
    public Dictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>The room as lists show it.</summary>
    public JsonObject ToJson() => new()
    {
        ["id"] = id,
        ["name"] = name,
        ["topic"] = topic,
        ["archived"] = IsArchived,
        ["created_at"] = _created,
        ["unread"] = Messages.Count,
    };

    /// <summary>The room as it is shown by itself.</summary>
    public JsonObject ToWholeJson()
    {
        JsonObject json = ToJson();
        json["settings"] = new JsonObject { ["retention_days"] = 90, ["announce_only"] = false };
        json["members"] = new JsonArray([.. Members.Select(JsonNode (member, index) => new JsonObject
        {
            ["person_id"] = member,
            ["role"] = index == 0 ? "owner" : "guest",
            ["joined_at"] = _created,
        })]);
        return json;
    }

    /// <summary>The message with a key.</summary>
    /// <exception cref="ApiError">No message has the key (404).</exception>
    public JsonObject Message(string key) =>
        Messages.Find(message => message["id"]!.GetValue<string>() == key) ?? throw new ApiError(404, "message_unknown", "There is no such message.");
}
