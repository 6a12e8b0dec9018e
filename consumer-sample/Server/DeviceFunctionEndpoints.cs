using System.Text.Json.Nodes;

namespace ConsumerSample.Server;

/// <summary>What hangs on a device configuration: assignments, the copy action, secrets, the payload and the rollout.</summary>
internal static class DeviceFunctionEndpoints
{
    private const string All = "/deviceManagement/deviceConfigurations";
    private const string One = All + "/{id}";
    private const string AssignmentType = "deviceConfigurationAssignment";

    public static void Map(ServiceHost routes, Store store)
    {
        Configuration Find(ApiRequest r) => store.DeviceConfigurations.Get(r.Route("id"));

        routes.Add("GET", One + "/assignments", r => CollectionQuery.Page(r, Find(r).Assignments.Items));
        routes.Add("POST", One + "/assignments", r =>
        {
            Entity created = Find(r).Assignments.Add(Assignments.New(r.Json(), AssignmentType));
            return ApiAnswer.Created(created.Properties, r.Address + "/" + created.Id);
        });
        routes.Add("DELETE", One + "/assignments/{assignmentId}", r =>
        {
            Find(r).Assignments.Remove(r.Route("assignmentId"));
            return ApiAnswer.NoContent;
        });
        routes.Add("POST", One + "/assign", r =>
        {
            Assignments.Replace(r, Find(r), AssignmentType);
            return CollectionQuery.Page(r, Find(r).Assignments.Items);
        });
        routes.Add("POST", One + "/copy", r => Copy(r, Find(r), store));
        routes.Add("GET", One + "/getOmaSettingPlainTextValue(secretReferenceValueId='{secret}')", r => Secret(r, Find(r), store));
        routes.Add("GET", One + "/payload/$value",
            r => Find(r).Payload is { } payload ? ApiAnswer.File(payload) : throw ApiError.NotFound("payload", r.Route("id")));
        routes.Add("PUT", One + "/payload/$value", r =>
        {
            Find(r).SetPayload(r.Content);
            return ApiAnswer.NoContent;
        });
        routes.Add("GET", One + "/rollout", r => ApiAnswer.Json(Find(r).Rollout.View(r.Header("Prefer"))));
        routes.Add("PATCH", One + "/rollout", r =>
        {
            Find(r).Rollout.Patch(r.Json());
            return ApiAnswer.Json(Find(r).Rollout.View(r.Header("Prefer")));
        });
    }

    private static ApiAnswer Copy(ApiRequest request, Configuration original, Store store)
    {
        JsonObject parameters = request.Json();
        JsonObject properties = new() { ["@odata.type"] = "#microsoft.graph.deviceConfiguration" };
        foreach (string name in new[] { "displayName", "description" })
        {
            properties[name] = parameters[name]?.DeepClone();
        }

        foreach (string name in new[] { "description", "platform", "roleScopeTagIds" })
        {
            properties[name] ??= original.Properties[name]?.DeepClone();
        }

        if (parameters["platforms"] is JsonArray platforms && !platforms.Any(p => JsonNode.DeepEquals(p, original.Properties["platform"])))
        {
            throw ApiError.InvalidRequest("The configuration is for another platform.");
        }

        ApiAnswer answer = DeviceEndpoints.Add(store, properties, request.ServiceRoot + All);
        if (parameters["includeAssignments"]?.GetValue<bool>() == true)
        {
            Configuration copy = store.DeviceConfigurations.Items[^1];
            foreach (Entity assignment in original.Assignments.Items)
            {
                copy.Assignments.Add(Assignments.New((JsonObject)WithoutId(assignment), AssignmentType));
            }
        }

        return answer;
    }

    private static JsonNode WithoutId(Entity assignment)
    {
        JsonNode copy = assignment.Properties.DeepClone();
        ((JsonObject)copy).Remove("id");
        return copy;
    }

    private static ApiAnswer Secret(ApiRequest request, Configuration configuration, Store store)
    {
        // A quote inside a quoted argument is doubled.
        string reference = request.Route("secret").Replace("''", "'", StringComparison.Ordinal);
        return store.Secrets.TryGetValue(reference, out string? text)
            ? ApiAnswer.Json(new JsonObject { ["value"] = text })
            : throw ApiError.NotFound($"secret of {configuration.Id}", reference);
    }
}
