using ConsumerSample.Server.Devices.Model;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OData.Deltas;
using Microsoft.AspNetCore.OData.Query;
using Microsoft.AspNetCore.OData.Results;

namespace ConsumerSample.Server.Devices;

/// <summary>How people fare with app configurations: statuses, their totals, and one person's view.</summary>
public sealed class AppStatusesController(DeviceStore store) : DeviceController
{
    private const string Parent = "v1.0/deviceAppManagement/mobileAppConfigurations/{key}";
    private const string All = Parent + "/userStatuses";
    private const string One = All + "/{statusKey}";
    private const string Totals = Parent + "/userStatusSummary";

    /// <summary>All statuses of a configuration.</summary>
    [HttpGet(All)]
    [EnableQuery]
    public IQueryable<ManagedDeviceMobileAppConfigurationUserStatus> List(string key) => store.App(key).UserStatuses.AsQueryable();

    /// <summary>A new status.</summary>
    [HttpPost(All)]
    public IActionResult Create(string key, [FromBody] ManagedDeviceMobileAppConfigurationUserStatus status)
    {
        Given(status).Id = DeviceStore.NewKey();
        status.LastReportedDateTime ??= DateTimeOffset.UtcNow;
        store.App(key).UserStatuses.Add(status);
        Recount(key);
        return Created(status);
    }

    /// <summary>One status.</summary>
    [HttpGet(One)]
    [EnableQuery]
    public SingleResult<ManagedDeviceMobileAppConfigurationUserStatus> Read(string key, string statusKey) =>
        SingleResult.Create(new[] { Find(key, statusKey) }.AsQueryable());

    /// <summary>Changes what the body names.</summary>
    [HttpPatch(One)]
    public IActionResult Update(string key, string statusKey, [FromBody] Delta<ManagedDeviceMobileAppConfigurationUserStatus> body)
    {
        Apply(body, Find(key, statusKey));
        Recount(key);
        return Changed(Find(key, statusKey));
    }

    /// <summary>Forgets a status.</summary>
    [HttpDelete(One)]
    public IActionResult Delete(string key, string statusKey)
    {
        store.App(key).UserStatuses.Remove(Find(key, statusKey));
        Recount(key);
        return NoContent();
    }

    /// <summary>The totals.</summary>
    [HttpGet(Totals)]
    [EnableQuery]
    public SingleResult<ManagedDeviceMobileAppConfigurationUserSummary> ReadTotals(string key) =>
        SingleResult.Create(new[] { store.App(key).UserStatusSummary }.AsQueryable());

    /// <summary>Sets totals by hand.</summary>
    [HttpPatch(Totals)]
    public IActionResult UpdateTotals(string key, [FromBody] Delta<ManagedDeviceMobileAppConfigurationUserSummary> body)
    {
        Apply(body, store.App(key).UserStatusSummary);
        return Changed(store.App(key).UserStatusSummary);
    }

    /// <summary>The statuses of the person who is signed in.</summary>
    [HttpGet("v1.0/me/mobileAppConfigurationStatuses")]
    [EnableQuery]
    public IQueryable<ManagedDeviceMobileAppConfigurationUserStatus> ListMine() => Of(store.Users[0]);

    /// <summary>The statuses of a person, by key or by sign-in name.</summary>
    [HttpGet("v1.0/users/{key}/mobileAppConfigurationStatuses")]
    [EnableQuery]
    public IQueryable<ManagedDeviceMobileAppConfigurationUserStatus> ListOf(string key) =>
        Of(store.Users.FirstOrDefault(user => user.Id == key || user.UserPrincipalName == key) ?? throw ApiError.NotFound("user", key));

    private IQueryable<ManagedDeviceMobileAppConfigurationUserStatus> Of(User user) => store.AppConfigurations
        .SelectMany(static configuration => configuration.UserStatuses)
        .Where(status => status.UserPrincipalName == user.UserPrincipalName)
        .AsQueryable();

    private ManagedDeviceMobileAppConfigurationUserStatus Find(string key, string statusKey) =>
        DeviceStore.Find(store.App(key).UserStatuses, statusKey, "user status");

    private void Recount(string key) => store.App(key).UserStatusSummary.Recount(store.App(key).UserStatuses, store.App(key).Version);
}
