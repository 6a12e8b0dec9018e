using System.Globalization;
using System.Text.Json.Nodes;

namespace ConsumerSample.Server.Chat;

/// <summary>Messages: page through them, post, read, change and delete them, and react to them.</summary>
internal static class MessageEndpoints
{
    private const int DefaultPageSize = 20;
    private const string All = "/rooms/{room_id}/messages";
    private const string One = All + "/{message_id}";

    public static void Map(ServiceHost routes, ChatStore store)
    {
        JsonObject Find(ApiRequest r) => store.Room(r).Message(r.Route("message_id"));

        routes.Add("GET", All, r => Page(r, store.Room(r).Messages));
        routes.Add("POST", All, r => Post(ChatForm.Read(r), store.OpenRoom(r), store));
        routes.Add("GET", One, r => ApiAnswer.Json(Find(r)));
        routes.Add("PUT", One, r => Change(r.Json(), Find(r)));
        routes.Add("DELETE", One, r =>
        {
            store.Room(r).Messages.Remove(Find(r));
            return ApiAnswer.NoContent;
        });
        routes.Add("PUT", One + "/reactions/{emoji}", r =>
        {
            JsonObject reactions = Find(r)["reactions"]!.AsObject();
            string sign = r.Route("emoji");
            reactions[sign] = (reactions[sign]?.GetValue<int>() ?? 0) + 1;
            return ApiAnswer.NoContent;
        });
    }

    /// <summary>A bare array; the address of the next page is in the header <c>Link</c>.</summary>
    private static ApiAnswer Page(ApiRequest request, List<JsonObject> messages)
    {
        int first = request.Query("before") is { } before ? messages.FindIndex(message => message["id"]!.GetValue<string>() == before) + 1 : 0;
        int size = request.Query("limit") is { } limit ? int.Parse(limit, CultureInfo.InvariantCulture) : DefaultPageSize;
        List<JsonObject> page = [.. messages.Skip(first).Take(size)];
        ApiAnswer answer = ApiAnswer.Json(new JsonArray([.. page.Select(static message => message.DeepClone())]));
        return first + size >= messages.Count ? answer : answer with
        {
            Headers = [new("Link", string.Create(
                CultureInfo.InvariantCulture, $"<{request.Address}?before={page[^1]["id"]!.GetValue<string>()}&limit={size}>; rel=\"next\""))],
        };
    }

    private static ApiAnswer Post(ChatForm form, ChatRoom room, ChatStore store)
    {
        if (form.Find("reply_to") is { } key)
        {
            room.Message(key);
        }

        return ApiAnswer.Json(store.Say(room, form.Require("text"), []), 201);
    }

    private static ApiAnswer Change(JsonObject body, JsonObject message)
    {
        foreach (var (name, value) in body)
        {
            message[name] = name is "text" or "pinned" ? value?.DeepClone() : throw new ApiError(422, "field_unknown", $"{name} cannot be changed.");
        }

        message["edited_at"] = ChatStore.Now();
        return ApiAnswer.Json(message);
    }
}
