using ConsumerSample.Chat;
using ConsumerSample.Chat.Models;

namespace ConsumerSample.Walkthrough.Chat;

/// <summary>Forms, dictionaries, patches and keys that need escaping.</summary>
internal static class ChatMessages
{
    public static async Task RunAsync(ChatClient client, Narrator narrator)
    {
        narrator.Chapter("Chat: messages");
        Room room = (await client.Rooms.PostAsync(new() { Name = "ferry" }))!;
        var messages = client.Rooms[room.Id!].Messages;

        narrator.Step("Post three. A field that was not assigned is not in the form, and what a form gives a meaning to is escaped.");
        Message first = (await messages.PostAsync(new() { Text = "Where is the ferry? & when?", Silent = true }))!;
        narrator.Expect(first is { Text: "Where is the ferry? & when?", EditedAt: null, Pinned: false });
        await messages.PostAsync(new() { Text = "In the lock.", ReplyTo = first.Id });
        Message last = (await messages.PostAsync(new() { Text = "She has left." }))!;

        narrator.Step("A bare array is a page of a list; the header Link has the address of the next one.");
        CollectionPage<Message> page = await messages.GetAsync(new() { Limit = 2 });
        narrator.Expect(page.Value is [{ Text: "She has left." }, { Text: "In the lock." }]);
        CollectionPage<Message> rest = (await page.GetNextPageAsync())!;
        narrator.Expect(rest.Value is [var oldest] && oldest == first && rest.NextLink is null);
        narrator.Expect((await messages.GetAsync(new() { Before = page.Value[1].Id })).Value.SequenceEqual(rest.Value));
        int count = 0;
        await foreach (Message each in page.EnumerateAsync())
        {
            count += each.AuthorId == first.AuthorId ? 1 : 0;
        }

        narrator.Expect(count == 3);

        narrator.Step("A sign is a key like any other. Keys that are data make a dictionary.");
        await messages[last.Id!].Reactions["👍"].PutAsync();
        await messages[last.Id!].Reactions["⚓"].PutAsync();
        await messages[last.Id!].Reactions["👍"].PutAsync();
        Message liked = await messages[last.Id!].GetAsync();
        narrator.Expect(liked.Reactions!["👍"] == 2 && liked.Reactions["⚓"] == 1);

        narrator.Step("Change one: what is not assigned is not sent.");
        Message changed = (await messages[last.Id!].PutAsync(new() { Pinned = true }))!;
        narrator.Expect(changed is { Pinned: true, Text: "She has left.", EditedAt: not null });

        narrator.Step("Search in one room; the parameter in[] is sent once for each room.");
        Search found = await client.Search.GetAsync("ferry", new() { In = [room.Id!, "r0"] });
        narrator.Expect(found is { Total: 1, Hits: [{ Score: > 0 and < 1 }] } && found.Hits[0].MessageId == first.Id);

        narrator.Step("Delete one.");
        await messages[first.Id!].DeleteAsync();
        ApiException gone = await ChatTour.CatchAsync(() => messages[first.Id!].GetAsync());
        narrator.Expect(gone is { StatusCode: System.Net.HttpStatusCode.NotFound, Code: "message_unknown" });
    }
}
