using System.Text.Json.Nodes;

namespace ConsumerSample.Server.Chat;

/// <summary>Finding what was said.</summary>
internal static class SearchEndpoint
{
    public static void Map(ServiceHost routes, ChatStore store) => routes.Add("GET", "/search", r => Search(r, store));

    private static ApiAnswer Search(ApiRequest request, ChatStore store)
    {
        string query = request.Query("q") ?? throw new ApiError(422, "field_missing", "q is missing.");
        var rooms = request.Http.Request.Query["in[]"];
        JsonNode[] hits =
        [
            .. from room in store.Rooms
               where rooms.Count == 0 || rooms.Contains(room.Id, StringComparer.Ordinal)
               from message in room.Messages
               let text = message["text"]!.GetValue<string>()
               where text.Contains(query, StringComparison.OrdinalIgnoreCase)
               select new JsonObject
               {
                   ["room_id"] = room.Id,
                   ["message_id"] = message["id"]!.GetValue<string>(),
                   ["excerpt"] = text,
                   ["score"] = (double)query.Length / text.Length,
               },
        ];
        return ApiAnswer.Json(new JsonObject { ["query"] = query, ["total"] = hits.Length, ["hits"] = new JsonArray(hits) });
    }
}
