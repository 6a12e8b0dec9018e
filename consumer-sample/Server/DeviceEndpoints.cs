using System.Globalization;
using System.Text.Json.Nodes;

namespace ConsumerSample.Server;

/// <summary>Device configurations: create, read, update and delete with ETags, and the delta.</summary>
internal static class DeviceEndpoints
{
    private const string All = "/deviceManagement/deviceConfigurations";
    private const string One = All + "/{id}";

    public static void Map(ServiceHost routes, Store store)
    {
        ChangeLog removals = new();
        Configuration Find(ApiRequest r) => store.DeviceConfigurations.Get(r.Route("id"));

        routes.Add("GET", All, r => CollectionQuery.Page(r, store.DeviceConfigurations.Items, pageSize: 100));
        routes.Add("POST", All, r => Create(r, store));
        routes.Add("GET", All + "/delta", r => Delta(r, store, removals));
        routes.Add("GET", One, r => Read(r, Find(r)));
        routes.Add("PATCH", One, r => Update(r, Find(r)));
        routes.Add("DELETE", One, r =>
        {
            Find(r).RequireMatch(r.Header("If-Match"));
            store.DeviceConfigurations.Remove(r.Route("id"));
            removals.Removed(r.Route("id"));
            return ApiAnswer.NoContent;
        });
    }

    /// <summary>Adds a configuration; the copy action uses it, too.</summary>
    public static ApiAnswer Add(Store store, JsonObject properties, string collectionAddress)
    {
        if (properties["displayName"] is null || properties["platform"] is null)
        {
            throw ApiError.InvalidRequest("displayName and platform are required.");
        }

        properties["roleScopeTagIds"] ??= new JsonArray("0");
        Configuration created = store.DeviceConfigurations.Add(new Configuration(properties, "deviceConfigurationUserOverview"));
        created.Totals.Properties.Remove("conflictCount");
        return ApiAnswer.Created(created.Properties, collectionAddress + "/" + created.Id);
    }

    private static ApiAnswer Create(ApiRequest request, Store store) =>
        Add(store, Entity.Accept(request.Json(), "deviceConfiguration"), request.Address);

    private static ApiAnswer Read(ApiRequest request, Configuration configuration) =>
        request.Header("If-None-Match") == configuration.ETag
            ? ApiAnswer.NotModified
            : ApiAnswer.Json(CollectionQuery.Select(configuration.Properties, request.Query("$select")));

    private static ApiAnswer Update(ApiRequest request, Configuration configuration)
    {
        configuration.RequireMatch(request.Header("If-Match"));
        JsonObject body = request.Json();
        if (body.ContainsKey("platform"))
        {
            throw ApiError.InvalidRequest("platform cannot be changed.");
        }

        configuration.Patch(body);
        return ApiAnswer.Json(configuration.Properties);
    }

    /// <summary>
    /// The tokens are the number of the change that the round starts behind (delta link), followed by how much of the round was read
    /// (next link): <c>$deltatoken=7</c>, <c>$skiptoken=7-2</c>.
    /// </summary>
    private static ApiAnswer Delta(ApiRequest request, Store store, ChangeLog removals)
    {
        string[] token = (request.Query("$skiptoken") ?? request.Query("$deltatoken") ?? "0").Split('-');
        long since = long.Parse(token[0], CultureInfo.InvariantCulture);
        int read = token.Length > 1 ? int.Parse(token[1], CultureInfo.InvariantCulture) : 0;
        IEnumerable<JsonNode> changed = store.DeviceConfigurations.Items.Where(c => c.ChangeNumber > since).Select(c => c.Properties.DeepClone());
        IEnumerable<JsonNode> removed = since == 0 ? [] : removals.RemovedSince(since).Select(Tombstone);
        JsonNode[] round = [.. changed, .. removed];

        int size = CollectionQuery.PreferredSize(request) ?? 100;
        bool isLast = read + size >= round.Length;
        JsonObject page = isLast
            ? new() { ["@odata.deltaLink"] = string.Create(CultureInfo.InvariantCulture, $"{request.Address}?$deltatoken={ChangeLog.Last}") }
            : new() { ["@odata.nextLink"] = string.Create(CultureInfo.InvariantCulture, $"{request.Address}?$skiptoken={since}-{read + size}") };
        page["value"] = new JsonArray([.. round.Skip(read).Take(size)]);
        return ApiAnswer.Json(page);
    }

    private static JsonObject Tombstone(string id) => new()
    {
        ["id"] = id,
        ["@removed"] = new JsonObject { ["reason"] = "deleted" },
    };
}
