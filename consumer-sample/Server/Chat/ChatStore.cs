using System.Globalization;
using System.Text.Json.Nodes;

namespace ConsumerSample.Server.Chat;

/// <summary>All that the chat remembers. It is used by one request at a time.</summary>
internal sealed class ChatStore
{
    private int _last;

    /// <summary>The people, by name: a key and a password.</summary>
    public Dictionary<string, (string Id, string DisplayName, string Password)> People { get; } = new(StringComparer.Ordinal)
    {
        ["ada"] = ("p1", "Ada Berg", "engine & mill"),
        ["grace"] = ("p2", "Grace Lind", "moth"),
    };

    /// <summary>The tokens that somebody is signed in with.</summary>
    public HashSet<string> Tokens { get; } = new(StringComparer.Ordinal);

    /// <summary>The rooms, the oldest first.</summary>
    public List<ChatRoom> Rooms { get; } = [];

    /// <summary>The present moment as the service writes it.</summary>
    public static string Now() => DateTimeOffset.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A key that nothing has yet.</summary>
    public string NewKey(char kind) => string.Create(CultureInfo.InvariantCulture, $"{kind}{++_last}");

    /// <summary>The room that the route names.</summary>
    /// <exception cref="ApiError">There is none.</exception>
    public ChatRoom Room(ApiRequest request) =>
        Rooms.Find(room => room.Id == request.Route("room_id")) ?? throw new ApiError(404, "room_unknown", "There is no such room.");

    /// <summary>The room that the route names, if somebody may write to it.</summary>
    /// <exception cref="ApiError">There is none, or it is archived.</exception>
    public ChatRoom OpenRoom(ApiRequest request)
    {
        ChatRoom room = Room(request);
        return room.IsArchived ? throw new ApiError(409, "room_archived", "Nobody can write to an archived room.") : room;
    }

    /// <summary>Adds a message to a room.</summary>
    public JsonObject Say(ChatRoom room, string text, JsonArray files)
    {
        JsonObject message = new()
        {
            ["id"] = NewKey('m'),
            ["author_id"] = "p1",
            ["text"] = text,
            ["sent_at"] = Now(),
            ["edited_at"] = null,
            ["pinned"] = false,
            ["reactions"] = new JsonObject(),
            ["files"] = files,
        };
        room.Messages.Insert(0, message);
        return message;
    }
}
