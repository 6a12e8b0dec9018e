using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DocGen.Benchmarks.Json;

/// <summary>The JSON that is read and written: a mail with each of its 31 members, and a page of 100 such mails.</summary>
internal static class Payload
{
    private const string Host = "https://graph.microsoft.com/v1.0";

    /// <summary>One mail.</summary>
    public static byte[] Message { get; } = ToUtf8(CreateMessage(7));

    /// <summary>A page of mails.</summary>
    public static byte[] Page { get; } = ToUtf8(new JsonObject
    {
        ["@odata.context"] = Host + "/$metadata#users('u-1')/messages",
        ["@odata.nextLink"] = Host + "/me/messages?$top=100&$skip=100",
        ["value"] = new JsonArray([.. Enumerable.Range(0, 100).Select(CreateMessage)]),
    });

    private static JsonObject CreateMessage(int number) => new((IEnumerable<KeyValuePair<string, JsonNode?>>)
    [
        new("@odata.etag", "W/\"CQAAABYAAADHcgC8Hl9tRZ/hc1wEUs1TAAAwR" + Number(number) + "\""),
        new("id", "AAMkAGUAAAwTW09AAAAAAEMAADHcgC8Hl9tRZKhc1wEUs1TAAAwR4Hg" + Number(number) + "AAA="),
        new("createdDateTime", "2026-10-" + Day(number) + "T08:14:31Z"),
        new("lastModifiedDateTime", "2026-10-" + Day(number) + "T08:14:35Z"),
        new("changeKey", "CQAAABYAAADHcgC8Hl9tRZKhc1wEUs1TAAAwR" + Number(number)),
        new("categories", new JsonArray("Travel", "Budget")),
        new("receivedDateTime", "2026-10-" + Day(number) + "T08:14:32Z"),
        new("sentDateTime", "2026-10-" + Day(number) + "T08:14:30Z"),
        new("hasAttachments", number % 3 == 0),
        new("internetMessageId", "<MWHPR13MB" + Number(number) + ".namprd13.prod.contoso.com>"),
        new("subject", "Offer " + Number(number) + " for the trade fair in spring"),
        new("bodyPreview", "Dear Ada,\r\nhere is what the hall costs this year, with and without the stage. Let me know until Friday which of the two"),
        new("importance", number % 2 == 0 ? "normal" : "high"),
        new("parentFolderId", "AQMkAGUAAAwTW09AAAAuAAADHcgC8Hl9tRZKhc1wEUs1TAQAwR4Hg"),
        new("conversationId", "AAQkAGUAAAwTW09AAAAQAKq3bFf" + Number(number)),
        new("conversationIndex", "AQHaUAZ1qrdsV8QzWk6uQn5l9XUA" + Number(number)),
        new("isDeliveryReceiptRequested", false),
        new("isReadReceiptRequested", false),
        new("isRead", number % 2 == 1),
        new("isDraft", false),
        new("webLink", "https://outlook.office365.com/owa/?ItemID=AAMkAGUAAAwTW09AAA&exvsurl=1&viewmodel=ReadMessageItem"),
        new("inferenceClassification", "focused"),
        new("body", Body("<html><body><p>Dear Ada,</p><p>here is what the hall costs this year, with and without the stage.</p></body></html>")),
        new("uniqueBody", Body("<p>here is what the hall costs this year</p>")),
        new("sender", Recipient("Grace Berg", "grace@contoso.com")),
        new("from", Recipient("Grace Berg", "grace@contoso.com")),
        new("toRecipients", new JsonArray(Recipient("Ada Lund", "ada@contoso.com"), Recipient("Kim Falk", "kim@contoso.com"))),
        new("ccRecipients", new JsonArray(Recipient("Sales", "sales@contoso.com"))),
        new("bccRecipients", new JsonArray()),
        new("replyTo", new JsonArray(Recipient("Fairs", "fairs@contoso.com"))),
        new("flag", new JsonObject { ["flagStatus"] = "flagged", ["dueDateTime"] = Moment("2026-11-27T12:00:00"),
            ["startDateTime"] = Moment("2026-11-20T12:00:00") }),
        new("internetMessageHeaders", new JsonArray(Header("x-trace", "a1b2c3"), Header("x-priority", "3"))),
    ]);

    private static string Number(int number) => number.ToString("0000", CultureInfo.InvariantCulture);

    private static string Day(int number) => (number % 28 + 1).ToString("00", CultureInfo.InvariantCulture);

    private static JsonObject Body(string content) => new() { ["contentType"] = "html", ["content"] = content };

    private static JsonObject Recipient(string name, string address) => new() { ["emailAddress"] = new JsonObject { ["name"] = name, ["address"] = address } };

    private static JsonObject Moment(string dateTime) => new() { ["dateTime"] = dateTime, ["timeZone"] = "UTC" };

    private static JsonObject Header(string name, string value) => new() { ["name"] = name, ["value"] = value };

    private static byte[] ToUtf8(JsonNode node) => JsonSerializer.SerializeToUtf8Bytes(node);
}
