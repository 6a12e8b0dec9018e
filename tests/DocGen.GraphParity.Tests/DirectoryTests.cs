using System.Threading.Tasks;
using DocGen.GraphParity.Tests.Infrastructure;
using Xunit;

namespace DocGen.GraphParity.Tests;

/// <summary>Calls of functions with arguments, and of references.</summary>
/// <param name="server">The server.</param>
public sealed class DirectoryTests(RecordingServer server) : IClassFixture<RecordingServer>
{
    private const string Ada = "https://graph.microsoft.com/v1.0/directoryObjects/u-1";

    /// <summary>The page names the arguments in lower case; the metadata that Microsoft.Graph is made from does not.</summary>
    [Fact]
    public Task AFunctionWithTwoArgumentsIsCalledInTheCaseOfThePage() => server.AssertSame(
        static graph => graph.Me.ReminderViewWithStartDateTimeWithEndDateTime(startDateTime: "2026-11-22T00:00:00", endDateTime: "2026-11-23T00:00:00")
            .GetAsReminderViewWithStartDateTimeWithEndDateTimeGetResponseAsync(),
        static mail => mail.Me.ReminderViewWithStartDateTimeWithEndDateTime("2026-11-22T00:00:00", "2026-11-23T00:00:00").GetAsync(),
        "GET /v1.0/me/reminderView(startDateTime='2026-11-22T00:00:00',endDateTime='2026-11-23T00:00:00')",
        "- GET /v1.0/me/reminderView(StartDateTime='2026-11-22T00:00:00',EndDateTime='2026-11-23T00:00:00')",
        "+ GET /v1.0/me/reminderView(startDateTime='2026-11-22T00:00:00',endDateTime='2026-11-23T00:00:00')");

    [Fact]
    public Task AFunctionThatReturnsAStreamIsCalledTheSame() => server.AssertSame(
        static async graph => await (await graph.Reports.GetEmailActivityCountsWithPeriod("D7").GetAsync())!.DisposeAsync(),
        static async mail => await (await mail.Reports.GetEmailActivityCountsWithPeriod("D7").GetAsync()).DisposeAsync(),
        "GET /v1.0/reports/getEmailActivityCounts(period='D7')");

    [Fact]
    public Task AddingAReferenceSendsTheSame() => server.AssertSame(
        static graph => graph.Groups["g-1"].Members.Ref.PostAsync(new() { OdataId = Ada }),
        static mail => mail.Groups["g-1"].Members.Ref.PostAsync(Ada),
        "POST /v1.0/groups/g-1/members/$ref");

    [Fact]
    public Task RemovingAReferenceSendsTheSame() => server.AssertSame(
        static graph => graph.Groups["g-1"].Members["u-1"].Ref.DeleteAsync(),
        static mail => mail.Groups["g-1"].Members["u-1"].Ref.DeleteAsync(),
        "DELETE /v1.0/groups/g-1/members/u-1/$ref");

    [Fact]
    public Task SettingAReferenceSendsTheSame() => server.AssertSame(
        static graph => graph.Users["u-1"].Manager.Ref.PutAsync(new() { OdataId = Ada }),
        static mail => mail.Users["u-1"].Manager.Ref.PutAsync(Ada),
        "PUT /v1.0/users/u-1/manager/$ref");
}
