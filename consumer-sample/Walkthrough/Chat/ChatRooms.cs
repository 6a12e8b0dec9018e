using ConsumerSample.Chat;
using ConsumerSample.Chat.Models;

namespace ConsumerSample.Walkthrough.Chat;

/// <summary>Types that only JSON shows: what one call shows of a room and another does not is all one record.</summary>
internal static class ChatRooms
{
    public static async Task RunAsync(ChatClient client, Narrator narrator)
    {
        narrator.Chapter("Chat: rooms");

        narrator.Step("Create one. The list of the page is a list in C#.");
        Room created = (await client.Rooms.PostAsync(new() { Name = "harbour", Topic = "Ships that come in", Invited = ["grace"] }))!;
        narrator.Expect(created is { Name: "harbour", Archived: false, Unread: 0, Settings: null });

        narrator.Step("Read it whole: objects within it have types, too.");
        Room whole = await client.Rooms[created.Id!].GetAsync();
        narrator.Expect(whole is { Settings: { RetentionDays: 90, AnnounceOnly: false }, Members: [{ Role: "owner" }, { PersonId: "p2" }] });
        narrator.Expect(whole.Members![0].JoinedAt == created.CreatedAt);

        narrator.Step("Archive it. It leaves the list, unless the parameter of the page asks for it.");
        await client.Rooms[created.Id!].Archive.PostAsync();
        narrator.Expect((await client.Rooms.GetAsync()).Value is []);
        narrator.Expect((await client.Rooms.GetAsync(new() { IncludeArchived = true })).Value is [{ Archived: true }]);

        narrator.Step("Nobody can write to it any more.");
        ApiException refused = await ChatTour.CatchAsync(() => client.Rooms[created.Id!].Messages.PostAsync(new() { Text = "Hello?" }));
        narrator.Expect(refused is { StatusCode: System.Net.HttpStatusCode.Conflict, Code: "room_archived" });
    }
}
