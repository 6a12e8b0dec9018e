using DocGen.Live.Tests.Infrastructure;

namespace DocGen.Live.Tests.Icinga;

/// <summary>Events as they happen.</summary>
[Collection(IcingaCollection.Name)]
public sealed class EventTests(IcingaServer server)
{
    /// <summary>The stream is open while other calls are made, and has a line for each event that was asked for.</summary>
    [IcingaFact]
    public async Task EventsArriveWhileTheStreamIsOpen()
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await using var events = await server.Client.Events.PostAsync(
            new() { Types = ["ObjectCreated", "ObjectDeleted"] }, new() { Query = { ["queue"] = "live" } }, timeout.Token);
        var host = server.Client.Objects["hosts"]["event.example"];
        await host.PutAsync(new() { Templates = new[] { "generic-host" }.ToJson(), Attrs = new { address = "192.0.2.9" }.ToJson() }, null, timeout.Token);
        await host.DeleteAsync(null, timeout.Token);

        var types = new List<string?>();
        await foreach (var happened in events)
        {
            types.Add(happened.Type);
            Assert.Equal("event.example", happened.TextAt("object_name"));
            if (types.Count == 2)
            {
                break;
            }
        }

        Assert.Equal(["ObjectCreated", "ObjectDeleted"], types);
    }
}
