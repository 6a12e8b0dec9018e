using System.Text.Json.Nodes;

namespace ConsumerSample.Server;

/// <summary>What both kinds of configuration do with assignments.</summary>
internal static class Assignments
{
    /// <summary>Stores the body's list in place of the present one.</summary>
    public static void Replace(ApiRequest request, Configuration configuration, string type)
    {
        if (request.Json()["assignments"] is not JsonArray list)
        {
            throw ApiError.InvalidRequest("assignments is required.");
        }

        Entity[] assignments = [.. list.Select(item => New(item as JsonObject ?? throw ApiError.InvalidRequest("An assignment is missing."), type))];
        configuration.Assignments.Clear();
        foreach (Entity assignment in assignments)
        {
            configuration.Assignments.Add(assignment);
        }
    }

    /// <summary>An assignment as a caller has described it.</summary>
    public static Entity New(JsonObject body, string type)
    {
        JsonObject properties = Entity.Accept(body, type);
        if (properties["target"]?["@odata.type"] is null)
        {
            throw ApiError.InvalidRequest("The target must name its type.");
        }

        if (type == "deviceConfigurationAssignment")
        {
            properties["source"] ??= "direct";
        }

        return new Entity(properties);
    }
}
