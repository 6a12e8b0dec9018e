using System.Globalization;
using System.Text.Json.Nodes;
using ConsumerSample.Server.Devices.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ConsumerSample.Server.Devices;

/// <summary>
/// The delta, which is written by hand: the library writes what was removed as version 4.0 of the protocol has it, and the pages have it as version 4.01 does.
/// </summary>
internal static class DeviceChanges
{
    private const string Route = SampleServer.VersionPath + "/deviceManagement/deviceConfigurations/delta";

    public static void Map(WebApplication app, DeviceStore store) =>
        app.MapGet(Route, (HttpRequest request) => Results.Text(Page(request, store).ToJsonString(), "application/json"));

    /// <summary>
    /// The tokens are the number of the change that the round starts behind (delta link), followed by how much of the round was read
    /// (next link): <c>$deltatoken=7</c>, <c>$skiptoken=7-2</c>.
    /// </summary>
    private static JsonObject Page(HttpRequest request, DeviceStore store)
    {
        string text = (string?)request.Query["$skiptoken"] ?? (string?)request.Query["$deltatoken"] ?? "0";
        string[] token = text.Split('-');
        long since = long.Parse(token[0], CultureInfo.InvariantCulture);
        int read = token.Length > 1 ? int.Parse(token[1], CultureInfo.InvariantCulture) : 0;
        IEnumerable<JsonNode> changed = store.DeviceConfigurations.Where(c => c.ChangeNumber > since).Select(Changed);
        IEnumerable<JsonNode> removed = since == 0 ? [] : store.Removals.RemovedSince(since).Select(Removed);
        JsonNode[] round = [.. changed, .. removed];

        int size = PreferredSize(request) ?? 100;
        string address = $"{request.Scheme}://{request.Host}{Route}";
        JsonObject page = read + size >= round.Length
            ? new() { ["@odata.deltaLink"] = string.Create(CultureInfo.InvariantCulture, $"{address}?$deltatoken={ChangeLog.Last}") }
            : new() { ["@odata.nextLink"] = string.Create(CultureInfo.InvariantCulture, $"{address}?$skiptoken={since}-{read + size}") };
        page["value"] = new JsonArray([.. round.Skip(read).Take(size)]);
        return page;
    }

    private static JsonObject Changed(DeviceConfiguration configuration) => new()
    {
        ["id"] = configuration.Id,
        ["displayName"] = configuration.DisplayName,
        ["description"] = configuration.Description,
        ["version"] = configuration.Version,
    };

    private static JsonObject Removed(string id) => new()
    {
        ["id"] = id,
        ["@removed"] = new JsonObject { ["reason"] = "deleted" },
    };

    private static int? PreferredSize(HttpRequest request)
    {
        const string Preference = "odata.maxpagesize=";
        string prefer = request.Headers["Prefer"].ToString();
        return prefer.StartsWith(Preference, StringComparison.Ordinal) ? int.Parse(prefer[Preference.Length..], CultureInfo.InvariantCulture) : null;
    }
}
