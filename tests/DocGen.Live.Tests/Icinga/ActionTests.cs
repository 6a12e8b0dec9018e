using System.Net;
using System.Text.Json;
using DocGen.Live.Tests.Infrastructure;
using IcingaApi;
using IcingaApi.Models;

namespace DocGen.Live.Tests.Icinga;

/// <summary>All actions that need no second node.</summary>
[Collection(IcingaCollection.Name)]
public sealed class ActionTests(IcingaServer server)
{
    private const string Filter = "service.name==\"load\"";

    /// <summary>The result of a check that somebody else has run.</summary>
    [IcingaFact]
    public async Task AProcessedResultIsTheStateOfTheService()
    {
        await ReportAsync(2, "LOAD CRITICAL");

        var service = await LoadAsync();
        Assert.Equal(2, service.At("state").GetInt32());
        Assert.Equal("LOAD CRITICAL", service.At("last_check_result", "output").GetString());
        Assert.Equal("load1=9.5;5;9", service.At("last_check_result", "performance_data", 0).GetString());
        await ReportAsync(0, "LOAD OK");
        Assert.Equal(0, (await LoadAsync()).At("state").GetInt32());
    }

    /// <summary>A check at another time.</summary>
    [IcingaFact]
    public async Task ACheckIsRescheduled()
    {
        var time = DateTimeOffset.UtcNow.AddHours(3).ToUnixTimeSeconds();
        var answer = await server.Client.Actions.RescheduleCheck.PostAsync(new() { Type = "Service", Filter = Filter, NextCheck = time, Force = false });

        Assert.Equal("Successfully rescheduled check for object 'first!load'.", answer.TextAt("results", 0, "status"));
        Assert.Equal(time, (await LoadAsync()).At("next_check").GetDouble(), tolerance: 1);
    }

    /// <summary>A notification that nobody is there to receive.</summary>
    [IcingaFact]
    public async Task ACustomNotificationIsSent()
    {
        var answer = await server.Client.Actions.SendCustomNotification.PostAsync(
            new() { Type = "Host", Author = "live", Comment = "Now", Force = true }, new() { Query = { ["filter"] = "host.name==\"first\"" } });

        Assert.Equal("Successfully sent custom notification for object 'first'.", answer.TextAt("results", 0, "status"));
    }

    /// <summary>Notifications that have to wait.</summary>
    [IcingaFact]
    public async Task NotificationsAreDelayed()
    {
        var answer = await server.Client.Actions.DelayNotification.PostAsync(
            new() { Type = "Service", Timestamp = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds() }, new() { Query = { ["filter"] = Filter } });

        Assert.Equal("Successfully delayed notifications for object 'first!load'.", answer.TextAt("results", 0, "status"));
    }

    /// <summary>A problem that somebody works on.</summary>
    [IcingaFact]
    public async Task AProblemIsAcknowledgedAndNotAnyMore()
    {
        await ReportAsync(2, "LOAD CRITICAL");
        var answer = await server.Client.Actions.AcknowledgeProblem.PostAsync(
            new() { Type = "Service", Filter = Filter, Author = "live", Comment = "Working on it.", Sticky = true, Notify = false });
        Assert.Equal("Successfully acknowledged problem for object 'first!load'.", answer.TextAt("results", 0, "status"));
        Assert.Equal(2, (await LoadAsync()).At("acknowledgement").GetInt32());

        await server.Client.Actions.RemoveAcknowledgement.PostAsync(new() { Type = "Service", Author = "live" });
        Assert.Equal(0, (await LoadAsync()).At("acknowledgement").GetInt32());
        await ReportAsync(0, "LOAD OK");
    }

    /// <summary>There is nothing to acknowledge where all is well.</summary>
    [IcingaFact]
    public async Task AServiceWithoutAProblemCannotBeAcknowledged()
    {
        await ReportAsync(0, "LOAD OK");
        var error = await Assert.ThrowsAsync<ApiException>(
            () => server.Client.Actions.AcknowledgeProblem.PostAsync(new() { Type = "Service", Filter = Filter, Author = "live", Comment = "?" }));

        Assert.Equal(HttpStatusCode.Conflict, error.StatusCode);
        Assert.Contains("Service first!load is OK.", error.RawBody, StringComparison.Ordinal);
    }

    /// <summary>A comment is an object of its own.</summary>
    [IcingaFact]
    public async Task ACommentIsAddedAndRemoved()
    {
        var added = await server.Client.Actions.AddComment.PostAsync(new() { Type = "Service", Filter = Filter, Author = "live", Comment = "Ticket 1" });
        var name = added.TextAt("results", 0, "name")!;
        Assert.StartsWith("first!load!", name, StringComparison.Ordinal);
        var comment = server.Client.Objects["comments"][name];
        Assert.Equal("Ticket 1", (await comment.GetAsync()).ToJson().At("results", 0, "attrs", "text").GetString());

        var removed = await server.Client.Actions.RemoveComment.PostAsync(new() { Comment = name });
        Assert.Equal($"Successfully removed comment '{name}'.", removed.TextAt("results", 0, "status"));
        Assert.Equal(HttpStatusCode.NotFound, (await Assert.ThrowsAsync<ApiException>(() => comment.GetAsync())).StatusCode);
    }

    /// <summary>A downtime is an object of its own.</summary>
    [IcingaFact]
    public async Task ADowntimeIsScheduledAndRemoved()
    {
        var start = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var scheduled = await server.Client.Actions.ScheduleDowntime.PostAsync(
            new() { Type = "Service", Filter = Filter, Author = "live", Comment = "New disk", StartTime = start, EndTime = start + 3600, Fixed = true });
        var name = scheduled.TextAt("results", 0, "name")!;
        var downtime = server.Client.Objects["downtimes"][name];
        var attributes = (await downtime.GetAsync()).ToJson().At("results", 0, "attrs");
        Assert.Equal("New disk", attributes.At("comment").GetString());
        Assert.Equal(start + 3600, attributes.At("end_time").GetDouble());

        var removed = await server.Client.Actions.RemoveDowntime.PostAsync(new() { Downtime = name });
        Assert.Contains($"Successfully removed downtime '{name}'", removed.TextAt("results", 0, "status"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Assert.ThrowsAsync<ApiException>(() => downtime.GetAsync())).StatusCode);
    }

    /// <summary>The downtimes of a host are removed by who has scheduled them.</summary>
    [IcingaFact]
    public async Task DowntimesAreRemovedByAFilterWithVariables()
    {
        var start = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        await server.Client.Actions.ScheduleDowntime.PostAsync(new()
        {
            Type = "Host",
            Filter = "host.name==\"first\"",
            Author = "live",
            Comment = "Move",
            StartTime = start,
            EndTime = start + 60,
            AllServices = true,
        });
        var removed = await server.Client.Actions.RemoveDowntime.PostAsync(new()
        {
            Type = "Downtime",
            Filter = "host.name == name && !service && downtime.author == author",
            FilterVars = new { name = "first", author = "live" }.ToJson(),
        });

        Assert.Equal(1, removed.ToJson().At("results").GetArrayLength());
        Assert.Equal(200, removed.ToJson().At("results", 0, "code").GetInt32());
    }

    /// <summary>A ticket of another node.</summary>
    [IcingaFact]
    public async Task ATicketIsGenerated()
    {
        var answer = await server.Client.Actions.GenerateTicket.PostAsync(new() { Cn = "agent.example" });

        var ticket = answer.TextAt("results", 0, "ticket")!;
        Assert.Matches("^[0-9a-f]{40}$", ticket);
        Assert.Equal($"Generated PKI ticket '{ticket}' for common name 'agent.example'.", answer.TextAt("results", 0, "status"));
    }

    /// <summary>A command that the node runs itself.</summary>
    [IcingaFact]
    public async Task ACommandIsExecuted()
    {
        var answer = await server.Client.Actions.ExecuteCommand.PostAsync(
            new() { Type = "Host", Ttl = 15, CommandType = ExecuteCommandCommandType.EventCommand, Command = "note", Endpoint = IcingaServer.Node },
            new() { Query = { ["host"] = "first" } });

        Assert.Equal("Accepted", answer.TextAt("results", 0, "status"));
        Assert.Equal("first", answer.TextAt("results", 0, "checkable"));
        var execution = answer.TextAt("results", 0, "execution")!;
        Assert.True((await server.Client.Objects["hosts"]["first"].GetAsync()).ToJson().At("results", 0, "attrs", "executions")
            .TryGetProperty(execution, out _));
    }

    /// <summary>An action that is not applied to anything.</summary>
    [IcingaFact]
    public async Task AnActionWithoutObjectsIsAnErrorOfTheServer()
    {
        var error = await Assert.ThrowsAsync<ApiException>(
            () => server.Client.Actions.AddComment.PostAsync(new() { Type = "Host", Filter = "host.name==\"nobody\"", Author = "live", Comment = "?" }));

        Assert.Equal(HttpStatusCode.InternalServerError, error.StatusCode);
        Assert.Equal("{\"results\":[]}", error.RawBody);
    }

    /// <summary>The end of a server, and a new beginning.</summary>
    [IcingaFact]
    public async Task AServerIsRestartedAndShutDown()
    {
        var other = new IcingaServer();
        await other.InitializeAsync();
        try
        {
            var before = await other.StartTimeAsync();
            Assert.Equal("Restarting Icinga 2.", (await other.Client.Actions.RestartProcess.PostAsync()).TextAt("results", 0, "status"));
            await other.WaitUntilAsync(async () => await other.StartTimeAsync() > before, "The restart");

            Assert.Equal("Shutting down Icinga 2.", (await other.Client.Actions.ShutdownProcess.PostAsync()).TextAt("results", 0, "status"));
            await other.WaitForExitAsync();
        }
        finally
        {
            await other.DisposeAsync();
        }
    }

    private async Task ReportAsync(int status, string output)
    {
        var answer = await server.Client.Actions.ProcessCheckResult.PostAsync(
            new() { Type = "Service", Filter = Filter, ExitStatus = status, PluginOutput = output, PerformanceData = ["load1=9.5;5;9"], CheckSource = "live" });
        Assert.Equal("Successfully processed check result for object 'first!load'.", answer.TextAt("results", 0, "status"));
    }

    private async Task<JsonElement> LoadAsync() => (await server.Client.Objects["services"]["first!load"].GetAsync()).ToJson().At("results", 0, "attrs");
}
