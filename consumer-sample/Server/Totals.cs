using System.Text.Json.Nodes;

namespace ConsumerSample.Server;

/// <summary>The totals over the user statuses of a configuration.</summary>
/// <param name="typeName">The short name of their type.</param>
internal sealed class Totals(string typeName) : Entity(new JsonObject
{
    ["@odata.type"] = "#microsoft.graph." + typeName,
    ["pendingCount"] = 0,
    ["notApplicableCount"] = 0,
    ["successCount"] = 0,
    ["errorCount"] = 0,
    ["failedCount"] = 0,
    ["conflictCount"] = 0,
})
{
    /// <summary>Counts the statuses, by what their text means for a total.</summary>
    public void Recount(IReadOnlyList<Entity> statuses, int version)
    {
        int Count(params ReadOnlySpan<string> texts)
        {
            int count = 0;
            foreach (Entity status in statuses)
            {
                count += texts.Contains(status.Properties["status"]?.GetValue<string>() ?? "unknown") ? 1 : 0;
            }

            return count;
        }

        Properties["pendingCount"] = Count("unknown", "notAssigned");
        Properties["notApplicableCount"] = Count("notApplicable");
        Properties["successCount"] = Count("compliant", "remediated");
        Properties["errorCount"] = Count("error");
        Properties["failedCount"] = Count("nonCompliant");
        Properties["conflictCount"] = Count("conflict");
        Properties["lastUpdateDateTime"] = SampleServer.Now();
        Properties["configurationVersion"] = version;
    }
}
