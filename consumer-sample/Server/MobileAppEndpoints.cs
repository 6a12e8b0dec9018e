using System.Text.Json.Nodes;

namespace ConsumerSample.Server;

/// <summary>App configurations, whom they reach, and whom they leave out.</summary>
internal static class MobileAppEndpoints
{
    private const string All = "/deviceAppManagement/mobileAppConfigurations";
    private const string One = All + "/{id}";
    private const string TotalsType = "managedDeviceMobileAppConfigurationUserSummary";

    private static readonly string[] s_types = ["iosMobileAppConfiguration", "androidManagedStoreAppConfiguration"];

    public static void Map(ServiceHost routes, Store store)
    {
        Configuration Find(ApiRequest r) => store.AppConfigurations.Get(r.Route("id"));

        routes.Add("GET", All, r => CollectionQuery.Page(r, store.AppConfigurations.Items));
        routes.Add("POST", All, r => Create(r, store));
        routes.Add("GET", One, r => Read(r, Find(r)));
        routes.Add("PATCH", One, r => Update(r, Find(r)));
        routes.Add("DELETE", One, r =>
        {
            store.AppConfigurations.Remove(r.Route("id"));
            return ApiAnswer.NoContent;
        });
        routes.Add("GET", One + "/assignments", r => CollectionQuery.Page(r, Find(r).Assignments.Items));
        routes.Add("POST", One + "/assign", r =>
        {
            Assignments.Replace(r, Find(r), "managedDeviceMobileAppConfigurationAssignment");
            return ApiAnswer.NoContent;
        });
        routes.Add("GET", One + "/excludedGroups", r => CollectionQuery.Page(r, Find(r).ExcludedGroups));
        routes.Add("GET", "/groups/{groupId}", r => ApiAnswer.Json(store.Groups.Get(r.Route("groupId")).Properties)); // No page documents it.
        routes.Add("POST", One + "/excludedGroups/$ref", r => Exclude(r, Find(r), store));
        routes.Add("DELETE", One + "/excludedGroups/{groupId}/$ref", r => Include(r, Find(r)));
    }

    private static ApiAnswer Create(ApiRequest request, Store store)
    {
        JsonObject body = request.Json();
        string type = Entity.TypeOf(body, "managedDeviceMobileAppConfiguration");
        if (!s_types.Contains(type))
        {
            throw ApiError.InvalidRequest($"{type} cannot be created; name the type of a platform.");
        }

        JsonObject properties = Entity.Accept(body, type);
        if (properties["displayName"] is null)
        {
            throw ApiError.InvalidRequest("displayName is required.");
        }

        if (properties.ContainsKey("packageId"))
        {
            properties["appSupportsOemConfig"] = false;
        }

        Configuration created = store.AppConfigurations.Add(new Configuration(properties, TotalsType));
        return ApiAnswer.Created(created.Properties, request.Address + "/" + created.Id);
    }

    private static ApiAnswer Read(ApiRequest request, Configuration configuration)
    {
        JsonObject view = CollectionQuery.Select(configuration.Properties, request.Query("$select"));
        if (request.Query("$expand") == "assignments")
        {
            view["assignments"] = new JsonArray([.. configuration.Assignments.Items.Select(a => a.Properties.DeepClone())]);
        }

        return ApiAnswer.Json(view);
    }

    private static ApiAnswer Update(ApiRequest request, Configuration configuration)
    {
        JsonObject body = request.Json();
        string stored = Entity.TypeOf(configuration.Properties, "");
        if (Entity.TypeOf(body, stored) != stored)
        {
            throw ApiError.InvalidRequest($"The configuration is of the type {stored}.");
        }

        configuration.Patch(body);
        return ApiAnswer.Json(configuration.Properties);
    }

    private static ApiAnswer Exclude(ApiRequest request, Configuration configuration, Store store)
    {
        string? address = request.Json()["@odata.id"]?.GetValue<string>();
        string prefix = request.ServiceRoot + "/groups/";
        if (address?.StartsWith(prefix, StringComparison.Ordinal) != true)
        {
            throw ApiError.InvalidRequest($"@odata.id must be the address of a group, {prefix}{{id}}.");
        }

        Entity group = store.Groups.Get(Uri.UnescapeDataString(address[prefix.Length..]));
        if (configuration.ExcludedGroups.Contains(group))
        {
            throw ApiError.AlreadyExists(group.Id);
        }

        configuration.ExcludedGroups.Add(group);
        return ApiAnswer.NoContent;
    }

    private static ApiAnswer Include(ApiRequest request, Configuration configuration)
    {
        string id = request.Route("groupId");
        return configuration.ExcludedGroups.RemoveAll(group => group.Id == id) > 0 ? ApiAnswer.NoContent : throw ApiError.NotFound("excluded group", id);
    }
}
