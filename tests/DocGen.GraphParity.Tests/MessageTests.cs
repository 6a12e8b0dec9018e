using System.Threading.Tasks;
using DocGen.GraphParity.Tests.Infrastructure;
using Mail.Models;
using Xunit;
using Graph = Microsoft.Graph;

namespace DocGen.GraphParity.Tests;

/// <summary>The calls of a mailbox.</summary>
/// <param name="server">The server.</param>
public sealed class MessageTests(RecordingServer server) : IClassFixture<RecordingServer>
{
    /// <summary>
    /// Microsoft.Graph names the type of every new entity; the pages' own requests do not, and the route leaves no doubt about it.
    /// </summary>
    private const string TypeOfNewMessage = "- $.@odata.type = \"#microsoft.graph.message\"";

    [Fact]
    public Task ReadingByAKeyThatNeedsEscapingSendsTheSame() => server.AssertSame(
        static graph => graph.Me.Messages["a/b c=="].GetAsync(),
        static mail => mail.Me.Messages["a/b c=="].GetAsync(),
        "GET /v1.0/me/messages/a%2Fb c==");

    [Fact]
    public Task QueryOptionsAreSentTheSame() => server.AssertSame(
        static graph => graph.Users["ada@contoso.com"].Messages.GetAsync(static request =>
        {
            request.QueryParameters.Select = ["subject", "toRecipients"];
            request.QueryParameters.Filter = "isRead eq false and importance eq 'high'";
            request.QueryParameters.Orderby = ["receivedDateTime desc", "subject"];
            request.QueryParameters.Top = 25;
            request.QueryParameters.Skip = 50;
            request.QueryParameters.Count = true;
        }),
        static mail => mail.Users["ada@contoso.com"].Messages.GetAsync(new()
        {
            Select = [nameof(Message.Subject), nameof(Message.ToRecipients)],
            Filter = "isRead eq false and importance eq 'high'",
            OrderBy = ["receivedDateTime desc", nameof(Message.Subject)],
            Top = 25,
            Skip = 50,
            Count = true,
        }),
        "GET /v1.0/users/ada@contoso.com/messages");

    [Fact]
    public Task SearchIsSentTheSame() => server.AssertSame(
        static graph => graph.Me.Messages.GetAsync(static request => request.QueryParameters.Search = "\"subject:pizza & pasta\""),
        static mail => mail.Me.Messages.GetAsync(new() { Search = "\"subject:pizza & pasta\"" }),
        "GET /v1.0/me/messages");

    [Fact]
    public Task CreatingSendsTheSame() => server.AssertSame(
        static graph => graph.Me.Messages.PostAsync(new()
        {
            Subject = "Lunch — on \"Friday\"?",
            Importance = Graph.Models.Importance.High,
            Body = new() { ContentType = Graph.Models.BodyType.Html, Content = "<p>At noon & sharp</p>" },
            ToRecipients = [new() { EmailAddress = new() { Name = "Ada", Address = "ada@contoso.com" } }],
            Categories = ["Food", "Fun"],
            IsDeliveryReceiptRequested = false,
        }),
        static mail => mail.Me.Messages.PostAsync(new()
        {
            Subject = "Lunch — on \"Friday\"?",
            Importance = Importance.High,
            Body = new() { ContentType = BodyType.Html, Content = "<p>At noon & sharp</p>" },
            ToRecipients = [new() { EmailAddress = new() { Name = "Ada", Address = "ada@contoso.com" } }],
            Categories = ["Food", "Fun"],
            IsDeliveryReceiptRequested = false,
        }),
        "POST /v1.0/me/messages",
        TypeOfNewMessage);

    [Fact]
    public Task UpdatingSendsTheSame() => server.AssertSame(
        static graph => graph.Me.Messages["m-1"].PatchAsync(new()
        {
            IsRead = true,
            Categories = [],
            Flag = new() { FlagStatus = Graph.Models.FollowupFlagStatus.Flagged, DueDateTime = new() { DateTime = "2026-11-27T12:00:00", TimeZone = "UTC" } },
        }),
        static mail => mail.Me.Messages["m-1"].PatchAsync(new()
        {
            IsRead = true,
            Categories = [],
            Flag = new() { FlagStatus = FollowupFlagStatus.Flagged, DueDateTime = new() { DateTime = "2026-11-27T12:00:00", TimeZone = "UTC" } },
        }),
        "PATCH /v1.0/me/messages/m-1",
        TypeOfNewMessage);

    [Fact]
    public Task NullInAnUpdateIsSentTheSame() => server.AssertSame(
        static graph => graph.Me.Messages["m-1"].PatchAsync(new() { Subject = null, IsRead = false }),
        static mail => mail.Me.Messages["m-1"].PatchAsync(new() { Subject = null, IsRead = false }),
        "PATCH /v1.0/me/messages/m-1",
        TypeOfNewMessage);

    [Fact]
    public Task DeletingSendsTheSame() => server.AssertSame(
        static graph => graph.Me.Messages["m-1"].DeleteAsync(),
        static mail => mail.Me.Messages["m-1"].DeleteAsync(),
        "DELETE /v1.0/me/messages/m-1");

    /// <summary>The page names the parameters in lower case, and so do its requests; the metadata that Microsoft.Graph is made from does not.</summary>
    [Fact]
    public Task SendingMailSendsTheSameInTheCaseOfThePage() => server.AssertSame(
        static graph => graph.Me.SendMail.PostAsync(new()
        {
            Message = new() { Subject = "Lunch", ToRecipients = [new() { EmailAddress = new() { Address = "ada@contoso.com" } }] },
            SaveToSentItems = false,
        }),
        static mail => mail.Me.SendMail.PostAsync(new()
        {
            Message = new() { Subject = "Lunch", ToRecipients = [new() { EmailAddress = new() { Address = "ada@contoso.com" } }] },
            SaveToSentItems = false,
        }),
        "POST /v1.0/me/sendMail",
        "- $.Message.@odata.type = \"#microsoft.graph.message\"",
        "- $.Message.subject = \"Lunch\"",
        "- $.Message.toRecipients[0].emailAddress.address = \"ada@contoso.com\"",
        "- $.SaveToSentItems = false",
        "+ $.message.subject = \"Lunch\"",
        "+ $.message.toRecipients[0].emailAddress.address = \"ada@contoso.com\"",
        "+ $.saveToSentItems = false");
}
