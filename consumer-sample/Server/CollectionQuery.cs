using System.Globalization;
using System.Text.Json.Nodes;

namespace ConsumerSample.Server;

/// <summary>Answers a request for a collection: the documented OData options, and pages that link to each other.</summary>
internal static class CollectionQuery
{
    /// <summary>One page of <paramref name="items"/>, as the request asks for it.</summary>
    public static ApiAnswer Page(ApiRequest request, IEnumerable<Entity> items, int pageSize = 20)
    {
        List<JsonObject> matching = Order(request, Search(request, Filter(request, items.Select(item => item.Properties)))).ToList();
        int skip = Number(request, "$skip") ?? 0;
        int size = Number(request, "$top") ?? PreferredSize(request) ?? pageSize;
        JsonObject page = [];
        if (request.Query("$count") == "true")
        {
            page["@odata.count"] = matching.Count;
        }

        if (skip + size < matching.Count)
        {
            page["@odata.nextLink"] = NextLink(request, skip + size);
        }

        page["value"] = new JsonArray([.. matching.Skip(skip).Take(size).Select(item => Select(item, request.Query("$select")))]);
        return ApiAnswer.Json(page);
    }

    /// <summary>A copy with the properties that <c>$select</c> names; the key and what belongs to the protocol always stay.</summary>
    public static JsonObject Select(JsonObject item, string? select)
    {
        JsonObject copy = (JsonObject)item.DeepClone();
        if (select is not null)
        {
            HashSet<string> wanted = [.. select.Split(',', StringSplitOptions.TrimEntries), "id"];
            foreach (string name in item.Select(p => p.Key).Where(name => !wanted.Contains(name) && !name.StartsWith('@')))
            {
                copy.Remove(name);
            }
        }

        return copy;
    }

    /// <summary>The size of a page that the <c>Prefer</c> header wishes for, or null.</summary>
    public static int? PreferredSize(ApiRequest request)
    {
        const string Preference = "odata.maxpagesize=";
        string? prefer = request.Header("Prefer");
        return prefer?.StartsWith(Preference, StringComparison.Ordinal) == true ? Positive("Prefer", prefer[Preference.Length..]) : null;
    }

    private static int? Number(ApiRequest request, string name) => request.Query(name) is { } text ? Positive(name, text) : null;

    private static int Positive(string name, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw ApiError.InvalidRequest($"{name} must be a number.");

    private static string NextLink(ApiRequest request, int skip)
    {
        IEnumerable<string> kept = request.Http.Request.Query
            .Where(q => q.Key != "$skip")
            .Select(q => q.Key + "=" + Uri.EscapeDataString(q.Value.ToString()));
        return request.Address + "?" + string.Join('&', kept.Append(string.Create(CultureInfo.InvariantCulture, $"$skip={skip}")));
    }

    /// <summary>Understands one comparison, <c>name eq 'text'</c>.</summary>
    private static IEnumerable<JsonObject> Filter(ApiRequest request, IEnumerable<JsonObject> items)
    {
        if (request.Query("$filter") is not { } filter)
        {
            return items;
        }

        string[] parts = filter.Split(" eq ", 2);
        if (parts.Length != 2 || parts[1].Length < 2 || parts[1][0] != '\'' || parts[1][^1] != '\'')
        {
            throw ApiError.InvalidRequest("$filter must look like name eq 'text'.");
        }

        string text = parts[1][1..^1].Replace("''", "'", StringComparison.Ordinal);
        return items.Where(item => item[parts[0]]?.ToString() == text);
    }

    private static IEnumerable<JsonObject> Search(ApiRequest request, IEnumerable<JsonObject> items)
    {
        if (request.Query("$search") is not { } search)
        {
            return items;
        }

        if (request.Header("ConsistencyLevel") != "eventual")
        {
            throw ApiError.InvalidRequest("$search needs the header ConsistencyLevel: eventual.");
        }

        string text = search.Trim('"');
        return items.Where(item => item["displayName"]?.ToString().Contains(text, StringComparison.OrdinalIgnoreCase) == true);
    }

    private static IEnumerable<JsonObject> Order(ApiRequest request, IEnumerable<JsonObject> items)
    {
        if (request.Query("$orderby") is not { } order)
        {
            return items;
        }

        string[] parts = order.Split(' ');
        return parts is [_, "desc"]
            ? items.OrderByDescending(item => item[parts[0]]?.ToString(), StringComparer.Ordinal)
            : items.OrderBy(item => item[parts[0]]?.ToString(), StringComparer.Ordinal);
    }
}
