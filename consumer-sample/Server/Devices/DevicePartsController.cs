using ConsumerSample.Server.Devices.Model;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OData.Deltas;
using Microsoft.AspNetCore.OData.Formatter;
using Microsoft.AspNetCore.OData.Query;

namespace ConsumerSample.Server.Devices;

/// <summary>What belongs to a device configuration: assignments, copies, secrets and the rollout.</summary>
public sealed class DevicePartsController(DeviceStore store) : DeviceController
{
    private const string One = "v1.0/deviceManagement/deviceConfigurations/{key}";
    private const string Plan = One + "/rollout";

    /// <summary>Who receives it.</summary>
    [HttpGet(One + "/assignments")]
    [EnableQuery]
    public IQueryable<DeviceConfigurationAssignment> ListAssignments(string key) => store.Device(key).Assignments.AsQueryable();

    /// <summary>One who receives it more.</summary>
    [HttpPost(One + "/assignments")]
    public IActionResult CreateAssignment(string key, [FromBody] DeviceConfigurationAssignment assignment)
    {
        store.Device(key).Assignments.Add(Direct(Assignments.Keyed(Given(assignment), static each => each.Target)));
        return Created(assignment);
    }

    /// <summary>One less.</summary>
    [HttpDelete(One + "/assignments/{assignmentKey}")]
    public IActionResult DeleteAssignment(string key, string assignmentKey)
    {
        IList<DeviceConfigurationAssignment> all = store.Device(key).Assignments;
        all.Remove(DeviceStore.Find(all, assignmentKey, "assignment"));
        return NoContent();
    }

    /// <summary>Replaces the list of those who receive it.</summary>
    [HttpPost(One + "/assign")]
    public IActionResult Assign(string key, ODataActionParameters parameters)
    {
        IList<DeviceConfigurationAssignment> given = Assignments.Of<DeviceConfigurationAssignment>(Given(parameters), static each => each.Target);
        store.Device(key).Assignments = [.. given.Select(Direct)];
        return Ok(store.Device(key).Assignments);
    }

    /// <summary>Adds another one like it.</summary>
    [HttpPost(One + "/copy")]
    public IActionResult Copy(string key, ODataActionParameters parameters)
    {
        DeviceConfiguration original = store.Device(key);
        if (Given(parameters).TryGetValue("platforms", out object? platforms) && platforms is IEnumerable<DevicePlatform> list
            && !list.Contains(original.Platform.GetValueOrDefault()))
        {
            throw ApiError.InvalidRequest("The configuration is for another platform.");
        }

        DeviceConfiguration copy = DeviceConfigurationsController.Add(store, new DeviceConfiguration
        {
            DisplayName = parameters["displayName"] as string,
            Description = parameters.GetValueOrDefault("description") as string ?? original.Description,
            Platform = original.Platform,
            RoleScopeTagIds = [.. original.RoleScopeTagIds],
        });
        if (parameters.GetValueOrDefault("includeAssignments") is true)
        {
            copy.Assignments = [.. original.Assignments.Select(static each => Direct(new() { Id = DeviceStore.NewKey(), Target = each.Target }))];
        }

        return Created(copy);
    }

    /// <summary>A secret setting as text.</summary>
    [HttpGet(One + "/getOmaSettingPlainTextValue(secretReferenceValueId={secretReferenceValueId})")]
    public IActionResult ReadSecret(string key, [FromODataUri] string secretReferenceValueId) =>
        Ok(store.Secrets.TryGetValue(secretReferenceValueId, out string? text)
            ? text
            : throw ApiError.NotFound($"secret of {store.Device(key).Id}", secretReferenceValueId));

    /// <summary>The plan. A stage that no page lists is told only to those who have asked for such members.</summary>
    [HttpGet(Plan)]
    public IActionResult ReadPlan(string key) => Ok(View(store.Device(key).Rollout));

    /// <summary>Changes the plan.</summary>
    [HttpPatch(Plan)]
    public IActionResult UpdatePlan(string key, [FromBody] Delta<DeviceConfigurationRollout> body)
    {
        DeviceConfigurationRollout plan = store.Device(key).Rollout;
        Apply(body, plan);
        plan.Advance();
        return Changed(View(plan));
    }

    private static DeviceConfigurationAssignment Direct(DeviceConfigurationAssignment assignment)
    {
        assignment.Source ??= "direct";
        return assignment;
    }

    private DeviceConfigurationRollout View(DeviceConfigurationRollout plan) =>
        plan.Stage != "rollingBack" || Request.Headers["Prefer"].ToString().Contains("include-unknown-enum-members", StringComparison.Ordinal)
            ? plan
            : plan.WithStage("unknownFutureValue");
}
