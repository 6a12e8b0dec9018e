using ConsumerSample.Server.Devices.Model;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OData.Deltas;
using Microsoft.AspNetCore.OData.Formatter;
using Microsoft.AspNetCore.OData.Query;

namespace ConsumerSample.Server.Devices;

/// <summary>How people fare with device configurations. Devices report on their own; here, two have reported about each configuration.</summary>
public sealed class DeviceStatusesController(DeviceStore store) : DeviceController
{
    private const string Parent = "v1.0/deviceManagement/deviceConfigurations/{key}";
    private const string All = Parent + "/userStatuses";
    private const string Totals = Parent + "/userStatusOverview";

    /// <summary>The statuses of people with a few devices.</summary>
    [HttpGet(All)]
    [EnableQuery]
    public IQueryable<DeviceConfigurationUserStatus> List(string key, [FromQuery] int minimumDevices) =>
        Reported(key).Where(status => status.DevicesCount >= minimumDevices).AsQueryable();

    /// <summary>Those that were reported since a moment.</summary>
    [HttpGet(All + "/reportedSince(start={start},minimumDevices={minimumDevices})")]
    [EnableQuery]
    public IQueryable<DeviceConfigurationUserStatus> ListSince(string key, [FromODataUri] DateTimeOffset start, [FromODataUri] int minimumDevices) =>
        Reported(key).Where(status => status.DevicesCount >= minimumDevices && status.LastReportedDateTime >= start).AsQueryable();

    /// <summary>The totals.</summary>
    [HttpGet(Totals)]
    public IActionResult ReadTotals(string key) => Ok(store.Device(key).UserStatusOverview);

    /// <summary>Sets totals by hand.</summary>
    [HttpPatch(Totals)]
    public IActionResult UpdateTotals(string key, [FromBody] Delta<DeviceConfigurationUserOverview> body)
    {
        Apply(body, store.Device(key).UserStatusOverview);
        return Changed(store.Device(key).UserStatusOverview);
    }

    /// <summary>Adds the totals up again.</summary>
    [HttpPost(Totals + "/refresh")]
    public IActionResult Refresh(string key)
    {
        store.Device(key).UserStatusOverview.Recount(Reported(key), store.Device(key).Version);
        return NoContent();
    }

    private IList<DeviceConfigurationUserStatus> Reported(string key)
    {
        IList<DeviceConfigurationUserStatus> statuses = store.Device(key).UserStatuses;
        if (statuses.Count == 0)
        {
            statuses.Add(Status("Ada Berg", "ada@contoso.com", 2, "compliant", new(2026, 9, 30, 21, 4, 0, TimeSpan.Zero)));
            statuses.Add(Status("Grace Lind", "grace@contoso.com", 1, "nonCompliant", new(2026, 10, 2, 6, 15, 0, 250, TimeSpan.FromHours(2))));
        }

        return statuses;
    }

    private static DeviceConfigurationUserStatus Status(string displayName, string signInName, int devices, string status, DateTimeOffset reported) => new()
    {
        Id = DeviceStore.NewKey(),
        UserDisplayName = displayName,
        UserPrincipalName = signInName,
        DevicesCount = devices,
        Status = status,
        LastReportedDateTime = reported,
    };
}
