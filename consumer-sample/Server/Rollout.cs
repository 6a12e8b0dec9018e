using System.Text.Json.Nodes;

namespace ConsumerSample.Server;

/// <summary>
/// The plan by which a device configuration spreads. The service is a step ahead of its documentation here, as services are: it knows a
/// stage (<c>rollingBack</c>) and a property (<c>expectedEndDate</c>) that no page mentions.
/// </summary>
internal sealed class Rollout() : Entity(new JsonObject
{
    ["@odata.type"] = "#microsoft.graph.deviceConfigurationRollout",
    ["stage"] = "scheduled",
    ["startDate"] = "2026-11-30",
    ["dailyStartTime"] = "06:30:00",
    ["pauseBetweenRings"] = "PT24H",
    ["allowedDays"] = "monday,tuesday",
    ["ringSizes"] = new JsonArray(10, 100),
    ["percentComplete"] = 12.5,
    ["bytesDelivered"] = 5_368_709_120,
    ["correlationId"] = Guid.NewGuid().ToString(),
    ["expectedEndDate"] = "2026-12-24",
})
{
    /// <inheritdoc/>
    public override void Patch(JsonObject body)
    {
        base.Patch(body);
        bool isResting = Properties["allowedDays"]?.GetValue<string>() == "none";
        bool isEmpty = Properties["ringSizes"] is JsonArray { Count: 0 };
        Properties["stage"] = isEmpty ? "rollingBack" : isResting ? "paused" : "scheduled";
    }

    /// <summary>What a caller sees: the undocumented stage only if it has asked for such members.</summary>
    public JsonObject View(string? prefer)
    {
        JsonObject view = (JsonObject)Properties.DeepClone();
        if (view["stage"]!.GetValue<string>() == "rollingBack" && prefer?.Contains("include-unknown-enum-members", StringComparison.Ordinal) != true)
        {
            view["stage"] = "unknownFutureValue";
        }

        return view;
    }
}
