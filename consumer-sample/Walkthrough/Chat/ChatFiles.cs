using ConsumerSample.Chat;
using ConsumerSample.Chat.Models;

namespace ConsumerSample.Walkthrough.Chat;

/// <summary>A file goes up in a form of several parts, and comes down as a stream.</summary>
internal static class ChatFiles
{
    public static async Task RunAsync(ChatClient client, Narrator narrator)
    {
        narrator.Chapter("Chat: files");
        Room room = (await client.Rooms.PostAsync(new() { Name = "office" }))!;
        byte[] content = [0x25, 0x50, 0x44, 0x46, 0x00, 0xFF];

        narrator.Step("The command of the page has --form, so the body is a form of several parts, and each part is a property.");
        using MemoryStream timetable = new(content);
        var uploaded = (await client.Rooms[room.Id!].Files.PostAsync(new() { File = new FilePart(timetable, "timetable.pdf"), Text = "The new timetable" }))!;
        narrator.Expect(uploaded is { Name: "timetable.pdf", Size: 6 });

        narrator.Step("The message that came of it has the file.");
        CollectionPage<Message> page = await client.Rooms[room.Id!].Messages.GetAsync();
        narrator.Expect(page.Value is [{ Text: "The new timetable", Files: [var file] }] && file == uploaded);

        narrator.Step("Down again.");
        await using Stream stream = await client.Rooms[room.Id!].Files[uploaded.Id!].GetAsync();
        using MemoryStream copy = new();
        await stream.CopyToAsync(copy);
        narrator.Expect(copy.ToArray().SequenceEqual(content));
    }
}
