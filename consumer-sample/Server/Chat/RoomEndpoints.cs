using System.Text.Json.Nodes;

namespace ConsumerSample.Server.Chat;

/// <summary>Rooms: list, create, read and archive.</summary>
internal static class RoomEndpoints
{
    private const string All = "/rooms";
    private const string One = All + "/{room_id}";

    public static void Map(ServiceHost routes, ChatStore store)
    {
        routes.Add("GET", All, r => ApiAnswer.Json(new JsonArray(
            [.. store.Rooms.Where(room => !room.IsArchived || r.Query("include_archived") == "true").Select(room => room.ToJson())])));
        routes.Add("POST", All, r => Create(r, store));
        routes.Add("GET", One, r => ApiAnswer.Json(store.Room(r).ToWholeJson()));
        routes.Add("POST", One + "/archive", r =>
        {
            store.OpenRoom(r).IsArchived = true;
            return ApiAnswer.NoContent;
        });
    }

    private static ApiAnswer Create(ApiRequest request, ChatStore store)
    {
        JsonObject body = request.Json();
        string name = body["name"]?.GetValue<string>() ?? throw new ApiError(422, "field_missing", "name is missing.");
        ChatRoom room = new(store.NewKey('r'), name, body["topic"]?.GetValue<string>());
        foreach (JsonNode? invited in body["invited"]?.AsArray() ?? [])
        {
            room.Members.Add(store.People[invited!.GetValue<string>()].Id);
        }

        store.Rooms.Add(room);
        return ApiAnswer.Json(room.ToJson(), 201);
    }
}
