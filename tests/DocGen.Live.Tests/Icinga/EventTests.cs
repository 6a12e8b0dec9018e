using System.Text.Json;
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
        await using var stream = await server.Client.Events.PostAsync(
            new() { Types = ["ObjectCreated", "ObjectDeleted"] }, new() { Query = { ["queue"] = "live" } }, timeout.Token);
        var host = server.Client.Objects["hosts"]["event.example"];
        await host.PutAsync(new() { Templates = new[] { "generic-host" }.ToJson(), Attrs = new { address = "192.0.2.9" }.ToJson() }, null, timeout.Token);
        await host.DeleteAsync(null, timeout.Token);

        using var reader = new StreamReader(stream!);
        foreach (var type in new[] { "ObjectCreated", "ObjectDeleted" })
        {
            var line = JsonDocument.Parse((await reader.ReadLineAsync(timeout.Token))!).RootElement;
            Assert.Equal(type, line.GetProperty("type").GetString());
            Assert.Equal("event.example", line.GetProperty("object_name").GetString());
        }
    }
}
