using System.Text.Json.Nodes;

namespace ConsumerSample.Server;

/// <summary>An object with a key, kept as the JSON that callers see.</summary>
internal class Entity
{
    private static readonly HashSet<string> s_readOnly = new(StringComparer.Ordinal)
    {
        "id", "createdDateTime", "lastModifiedDateTime", "version", "stage", "percentComplete", "bytesDelivered", "correlationId",
    };

    /// <summary>Makes an object of its first properties; the key is added if it is not among them.</summary>
    public Entity(JsonObject properties)
    {
        Properties = properties;
        Id = properties["id"]?.GetValue<string>() ?? Guid.NewGuid().ToString("N")[..8];
        properties["id"] = Id;
    }

    /// <summary>The key.</summary>
    public string Id { get; }

    /// <summary>The properties as callers see them.</summary>
    public JsonObject Properties { get; }

    /// <summary>Copies a body that creates an object: protocol members and what only the service may set stay behind.</summary>
    public static JsonObject Accept(JsonObject body, string declaredType)
    {
        JsonObject properties = new() { ["@odata.type"] = "#microsoft.graph." + TypeOf(body, declaredType) };
        Merge(body, properties);
        return properties;
    }

    /// <summary>The short type name of a body; what the route declares if it names none.</summary>
    public static string TypeOf(JsonObject body, string declaredType) =>
        body["@odata.type"]?.GetValue<string>() is { } type ? type[(type.LastIndexOf('.') + 1)..] : declaredType;

    /// <summary>Applies a PATCH body: what is missing stays, null clears.</summary>
    public virtual void Patch(JsonObject body) => Merge(body, Properties);

    private static void Merge(JsonObject from, JsonObject to)
    {
        foreach (var (name, value) in from)
        {
            if (s_readOnly.Contains(name))
            {
                throw ApiError.InvalidRequest($"{name} is read-only.");
            }

            if (!name.StartsWith("@odata.", StringComparison.Ordinal))
            {
                to[name] = value?.DeepClone();
            }
        }
    }
}
