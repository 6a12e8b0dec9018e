using System.Globalization;

namespace ConsumerSample.Server;

/// <summary>How people fare with device configurations. Devices report on their own; here, two have reported about each configuration.</summary>
internal static class DeviceStatusEndpoints
{
    private const string Parent = "/deviceManagement/deviceConfigurations/{id}";
    private const string All = Parent + "/userStatuses";
    private const string Totals = Parent + "/userStatusOverview";

    public static void Map(ServiceHost routes, Store store)
    {
        Configuration Find(ApiRequest r) => store.DeviceConfigurations.Get(r.Route("id"));

        routes.Add("GET", All, r => CollectionQuery.Page(r, Reported(Find(r), Whole(r.Query("minimumDevices") ?? "0"))));
        routes.Add("GET", All + "/reportedSince(start={start},minimumDevices={minimumDevices})", r => CollectionQuery.Page(r, ReportedSince(r, Find(r))));
        routes.Add("GET", Totals, r => ApiAnswer.Json(Find(r).Totals.Properties));
        routes.Add("PATCH", Totals, r =>
        {
            Find(r).Totals.Patch(r.Json());
            return ApiAnswer.Json(Find(r).Totals.Properties);
        });
        routes.Add("POST", Totals + "/refresh", r =>
        {
            Reported(Find(r), 0);
            Find(r).Recount();
            Find(r).Totals.Properties.Remove("conflictCount");
            return ApiAnswer.NoContent;
        });
    }

    private static IEnumerable<Entity> ReportedSince(ApiRequest request, Configuration configuration)
    {
        if (!DateTimeOffset.TryParse(request.Route("start"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset start))
        {
            throw ApiError.InvalidRequest("start must be a moment.");
        }

        return Reported(configuration, Whole(request.Route("minimumDevices")))
            .Where(s => DateTimeOffset.Parse(s.Properties["lastReportedDateTime"]!.GetValue<string>(), CultureInfo.InvariantCulture) >= start);
    }

    private static IEnumerable<Entity> Reported(Configuration configuration, int minimumDevices)
    {
        if (configuration.Statuses.Items.Count == 0)
        {
            configuration.Statuses.Add(Status("Ada Berg", "ada@contoso.com", 2, "compliant", "2026-09-30T21:04:00Z"));
            configuration.Statuses.Add(Status("Grace Lind", "grace@contoso.com", 1, "nonCompliant", "2026-10-02T06:15:00.25+02:00"));
        }

        return configuration.Statuses.Items.Where(s => s.Properties["devicesCount"]!.GetValue<int>() >= minimumDevices);
    }

    private static Entity Status(string displayName, string signInName, int devices, string status, string reported) => new(new()
    {
        ["@odata.type"] = "#microsoft.graph.deviceConfigurationUserStatus",
        ["userDisplayName"] = displayName,
        ["userPrincipalName"] = signInName,
        ["devicesCount"] = devices,
        ["status"] = status,
        ["lastReportedDateTime"] = reported,
    });

    private static int Whole(string text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw ApiError.InvalidRequest($"{text} is not a whole number.");
}
