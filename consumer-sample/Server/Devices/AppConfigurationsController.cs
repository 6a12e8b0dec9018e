using ConsumerSample.Server.Devices.Model;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OData.Deltas;
using Microsoft.AspNetCore.OData.Formatter;
using Microsoft.AspNetCore.OData.Query;
using Microsoft.AspNetCore.OData.Results;

namespace ConsumerSample.Server.Devices;

/// <summary>App configurations, whose types derive from each other, whom they reach, and whom they leave out.</summary>
public sealed class AppConfigurationsController(DeviceStore store) : DeviceController
{
    private const string All = "v1.0/deviceAppManagement/mobileAppConfigurations";
    private const string One = All + "/{key}";

    /// <summary>All of them.</summary>
    [HttpGet(All)]
    [EnableQuery(PageSize = 20)]
    public IQueryable<ManagedDeviceMobileAppConfiguration> List() => store.AppConfigurations.AsQueryable();

    /// <summary>A new one, of the type that its body names.</summary>
    [HttpPost(All)]
    public IActionResult Create([FromBody] ManagedDeviceMobileAppConfiguration configuration)
    {
        if (Given(configuration).DisplayName is null)
        {
            throw ApiError.InvalidRequest("displayName is required.");
        }

        if (configuration is AndroidManagedStoreAppConfiguration android)
        {
            android.AppSupportsOemConfig = false;
        }

        configuration.Id = DeviceStore.NewKey();
        configuration.Touch();
        store.AppConfigurations.Add(configuration);
        return Created(configuration);
    }

    /// <summary>One of them.</summary>
    [HttpGet(One)]
    [EnableQuery]
    public SingleResult<ManagedDeviceMobileAppConfiguration> Read(string key) => SingleResult.Create(new[] { store.App(key) }.AsQueryable());

    /// <summary>Changes what the body names.</summary>
    [HttpPatch(One)]
    public IActionResult Update(string key, [FromBody] Delta<ManagedDeviceMobileAppConfiguration> body)
    {
        ManagedDeviceMobileAppConfiguration configuration = store.App(key);
        Apply(body, configuration);
        configuration.Touch();
        return Changed(configuration);
    }

    /// <summary>Removes it.</summary>
    [HttpDelete(One)]
    public IActionResult Delete(string key)
    {
        store.AppConfigurations.Remove(store.App(key));
        return NoContent();
    }

    /// <summary>Who receives it.</summary>
    [HttpGet(One + "/assignments")]
    [EnableQuery]
    public IQueryable<ManagedDeviceMobileAppConfigurationAssignment> ListAssignments(string key) => store.App(key).Assignments.AsQueryable();

    /// <summary>Replaces the list of those who receive it.</summary>
    [HttpPost(One + "/assign")]
    public IActionResult Assign(string key, ODataActionParameters parameters)
    {
        store.App(key).Assignments = Assignments.Of<ManagedDeviceMobileAppConfigurationAssignment>(Given(parameters), static each => each.Target);
        return NoContent();
    }

    /// <summary>The groups that are left out.</summary>
    [HttpGet(One + "/excludedGroups")]
    [EnableQuery]
    public IQueryable<Group> ListExcluded(string key) => store.App(key).ExcludedGroups.AsQueryable();

    /// <summary>Leaves a group out, by its address.</summary>
    [HttpPost(One + "/excludedGroups/$ref")]
    public IActionResult Exclude(string key, [FromBody] Uri link)
    {
        Group group = DeviceStore.Find(store.Groups, Uri.UnescapeDataString(Given(link).Segments[^1]), "group");
        if (store.App(key).ExcludedGroups.Contains(group))
        {
            throw ApiError.AlreadyExists(group.Id!);
        }

        store.App(key).ExcludedGroups.Add(group);
        return NoContent();
    }

    /// <summary>Lets a group take part again.</summary>
    [HttpDelete(One + "/excludedGroups/{groupKey}/$ref")]
    public IActionResult Include(string key, string groupKey)
    {
        store.App(key).ExcludedGroups.Remove(DeviceStore.Find(store.App(key).ExcludedGroups, groupKey, "excluded group"));
        return NoContent();
    }

    /// <summary>A group. No page documents this route.</summary>
    [HttpGet("v1.0/groups/{key}")]
    [EnableQuery]
    public SingleResult<Group> ReadGroup(string key) => SingleResult.Create(new[] { DeviceStore.Find(store.Groups, key, "group") }.AsQueryable());
}
