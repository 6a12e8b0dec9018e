using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OData.Deltas;
using Microsoft.AspNetCore.OData.Query;
using Microsoft.AspNetCore.OData.Results;
using Microsoft.AspNetCore.OData.Routing.Controllers;

namespace DocGen.EndToEnd.Tests.OData.Served;

/// <summary>Device configurations: the library reads queries and bodies, and writes what comes of them.</summary>
public sealed class ConfigurationsController(ServedStore store) : ODataController
{
    private const string All = "v1.0/deviceManagement/deviceConfigurations";
    private const string One = All + "/{key}";

    /// <summary>A page of three.</summary>
    [HttpGet(All)]
    [EnableQuery(PageSize = 3)]
    public IQueryable<DeviceConfiguration> List() => store.Configurations.AsQueryable();

    /// <summary>One of them.</summary>
    [HttpGet(One)]
    [EnableQuery]
    public SingleResult<DeviceConfiguration> Get(string key) => SingleResult.Create(Find(key));

    /// <summary>A new one.</summary>
    [HttpPost(All)]
    public IActionResult Post([FromBody] DeviceConfiguration configuration)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest(ModelState);
        }

        configuration.Id = "c" + store.Configurations.Count;
        configuration.Version = 1;
        store.Configurations.Add(configuration);
        return Created(configuration);
    }

    /// <summary>Changes what the body names.</summary>
    [HttpPatch(One)]
    public IActionResult Patch(string key, [FromBody] Delta<DeviceConfiguration> delta, ODataQueryOptions<DeviceConfiguration> options)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest(ModelState);
        }

        IQueryable<DeviceConfiguration> found = Find(key);
        if (options.IfMatch is { } tag && !tag.ApplyTo(found).Cast<DeviceConfiguration>().Any())
        {
            return StatusCode(412);
        }

        store.LastPatch = [.. delta.GetChangedPropertyNames()];
        DeviceConfiguration configuration = delta.Patch(found.Single());
        configuration.Version++;
        return Updated(configuration);
    }

    /// <summary>The plan.</summary>
    [HttpGet(One + "/rollout")]
    [EnableQuery]
    public SingleResult<Rollout> GetRollout(string key) => SingleResult.Create(Find(key).Select(configuration => configuration.Rollout));

    /// <summary>Changes the plan.</summary>
    [HttpPatch(One + "/rollout")]
    public IActionResult PatchRollout(string key, [FromBody] Delta<Rollout> delta) =>
        ModelState.IsValid ? Updated(delta.Patch(Find(key).Single().Rollout)) : BadRequest(ModelState);

    private IQueryable<DeviceConfiguration> Find(string key) => store.Configurations.Where(configuration => configuration.Id == key).AsQueryable();
}
