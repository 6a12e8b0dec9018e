using ConsumerSample.Server.Devices.Model;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OData.Deltas;
using Microsoft.AspNetCore.OData.Extensions;
using Microsoft.AspNetCore.OData.Query;

namespace ConsumerSample.Server.Devices;

/// <summary>Device configurations: create, read, update and delete with ETags.</summary>
public sealed class DeviceConfigurationsController(DeviceStore store) : DeviceController
{
    private const string All = "v1.0/deviceManagement/deviceConfigurations";
    private const string One = All + "/{key}";

    // The library's address of what is created, which stands in the Location header.
    private const string Located = "v1.0/deviceConfigurations({key})";

    /// <summary>A page of three, so that a few are enough to see how pages are linked.</summary>
    [HttpGet(All)]
    [EnableQuery(PageSize = 3)]
    public IQueryable<DeviceConfiguration> List()
    {
        if (Request.Query.ContainsKey("$search") && Request.Headers["ConsistencyLevel"] != "eventual")
        {
            throw ApiError.InvalidRequest("$search needs the header ConsistencyLevel: eventual.");
        }

        return store.DeviceConfigurations.AsQueryable();
    }

    /// <summary>A new one.</summary>
    [HttpPost(All)]
    public IActionResult Create([FromBody] DeviceConfiguration configuration) => Created(Tagged(Add(store, Given(configuration))));

    /// <summary>One of them, if the caller does not have its present version.</summary>
    [HttpGet(One)]
    [HttpGet(Located)]
    [EnableQuery]
    public IActionResult Read(string key, ODataQueryOptions<DeviceConfiguration> options)
    {
        IQueryable<DeviceConfiguration> found = new[] { store.Device(key) }.AsQueryable();
        return options.IfNoneMatch is { } known && !known.ApplyTo(found).Cast<DeviceConfiguration>().Any() ? StatusCode(304) : Ok(Tagged(found.Single()));
    }

    /// <summary>Changes what the body names.</summary>
    [HttpPatch(One)]
    public IActionResult Update(string key, [FromBody] Delta<DeviceConfiguration> body, ODataQueryOptions<DeviceConfiguration> options)
    {
        DeviceConfiguration configuration = store.Device(key);
        RequireMatch(configuration, options);
        if (Given(body).GetChangedPropertyNames().Contains(nameof(DeviceConfiguration.Platform), StringComparer.Ordinal))
        {
            throw ApiError.InvalidRequest("platform cannot be changed.");
        }

        Apply(body, configuration);
        configuration.Touch();
        return Changed(Tagged(configuration));
    }

    /// <summary>Removes it.</summary>
    [HttpDelete(One)]
    public IActionResult Delete(string key, ODataQueryOptions<DeviceConfiguration> options)
    {
        RequireMatch(store.Device(key), options);
        store.DeviceConfigurations.Remove(store.Device(key));
        store.Removals.Removed(key);
        return NoContent();
    }

    /// <summary>Adds a configuration; the copy action does so, too.</summary>
    internal static DeviceConfiguration Add(DeviceStore store, DeviceConfiguration configuration)
    {
        if (configuration.DisplayName is null || configuration.Platform is null)
        {
            throw ApiError.InvalidRequest("displayName and platform are required.");
        }

        if (configuration.RoleScopeTagIds.Count == 0)
        {
            configuration.RoleScopeTagIds.Add("0");
        }

        configuration.Id = DeviceStore.NewKey();
        configuration.Touch();
        store.DeviceConfigurations.Add(configuration);
        return configuration;
    }

    // The library writes ETags into bodies, and the pages promise the header, too.
    private DeviceConfiguration Tagged(DeviceConfiguration configuration)
    {
        Dictionary<string, object> version = new(StringComparer.Ordinal) { ["version"] = configuration.Version };
        Response.Headers.ETag = Request.GetETagHandler().CreateETag(version).ToString();
        return configuration;
    }

    private static void RequireMatch(DeviceConfiguration configuration, ODataQueryOptions<DeviceConfiguration> options)
    {
        if (options.IfMatch is { } tag && !tag.ApplyTo(new[] { configuration }.AsQueryable()).Cast<DeviceConfiguration>().Any())
        {
            throw ApiError.Modified();
        }
    }
}
