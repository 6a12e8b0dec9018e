using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OData.Query;
using Microsoft.AspNetCore.OData.Routing.Controllers;

namespace DocGen.EndToEnd.Tests.OData.Served;

/// <summary>App configurations, whose types derive from each other.</summary>
public sealed class AppsController(ServedStore store) : ODataController
{
    private const string All = "v1.0/deviceAppManagement/mobileAppConfigurations";

    /// <summary>All of them.</summary>
    [HttpGet(All)]
    [EnableQuery]
    public IQueryable<AppConfiguration> List() => store.Apps.AsQueryable();

    /// <summary>A new one, of the type that its body names.</summary>
    [HttpPost(All)]
    public IActionResult Post([FromBody] AppConfiguration configuration)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest(ModelState);
        }

        configuration.Id = "a" + store.Apps.Count;
        store.Apps.Add(configuration);
        return Created(configuration);
    }
}
