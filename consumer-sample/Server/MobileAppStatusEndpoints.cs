using System.Text.Json.Nodes;

namespace ConsumerSample.Server;

/// <summary>How people fare with app configurations: statuses, their totals, and one person's view.</summary>
internal static class MobileAppStatusEndpoints
{
    private const string Parent = "/deviceAppManagement/mobileAppConfigurations/{id}";
    private const string All = Parent + "/userStatuses";
    private const string One = All + "/{statusId}";
    private const string Totals = Parent + "/userStatusSummary";

    public static void Map(ServiceHost routes, Store store)
    {
        Configuration Find(ApiRequest r) => store.AppConfigurations.Get(r.Route("id"));

        routes.Add("GET", All, r => CollectionQuery.Page(r, Find(r).Statuses.Items));
        routes.Add("POST", All, r => Create(r, Find(r)));
        routes.Add("GET", One, r => ApiAnswer.Json(Find(r).Statuses.Get(r.Route("statusId")).Properties));
        routes.Add("PATCH", One, r => Update(r, Find(r)));
        routes.Add("DELETE", One, r => Delete(r, Find(r)));
        routes.Add("GET", Totals, r => ApiAnswer.Json(Find(r).Totals.Properties));
        routes.Add("PATCH", Totals, r =>
        {
            Find(r).Totals.Patch(r.Json());
            return ApiAnswer.Json(Find(r).Totals.Properties);
        });
        routes.Add("GET", "/me/mobileAppConfigurationStatuses", r => OfUser(r, store, store.SignedInUser));
        routes.Add("GET", "/users/{user}/mobileAppConfigurationStatuses", r => OfUser(r, store, SignInName(store, r.Route("user"))));
    }

    private static ApiAnswer Create(ApiRequest request, Configuration configuration)
    {
        JsonObject properties = Entity.Accept(request.Json(), "managedDeviceMobileAppConfigurationUserStatus");
        properties["lastReportedDateTime"] ??= SampleServer.Now();
        Entity created = configuration.Statuses.Add(new Entity(properties));
        configuration.Recount();
        return ApiAnswer.Created(created.Properties, request.Address + "/" + created.Id);
    }

    private static ApiAnswer Update(ApiRequest request, Configuration configuration)
    {
        Entity status = configuration.Statuses.Get(request.Route("statusId"));
        status.Patch(request.Json());
        configuration.Recount();
        return ApiAnswer.Json(status.Properties);
    }

    private static ApiAnswer Delete(ApiRequest request, Configuration configuration)
    {
        configuration.Statuses.Remove(request.Route("statusId"));
        configuration.Recount();
        return ApiAnswer.NoContent;
    }

    private static ApiAnswer OfUser(ApiRequest request, Store store, string signInName) => CollectionQuery.Page(
        request,
        store.AppConfigurations.Items.SelectMany(c => c.Statuses.Items).Where(s => s.Properties["userPrincipalName"]?.ToString() == signInName));

    private static string SignInName(Store store, string keyOrName) =>
        store.Users.TryGetValue(keyOrName, out string? name) ? name
        : store.Users.ContainsValue(keyOrName) ? keyOrName
        : throw ApiError.NotFound("user", keyOrName);
}
