using System.Text.Json.Nodes;

namespace ConsumerSample.Server;

/// <summary>All that the service remembers. It is used by one request at a time.</summary>
internal sealed class Store
{
    /// <summary>The app configurations.</summary>
    public EntitySet<Configuration> AppConfigurations { get; } = new("managedDeviceMobileAppConfiguration");

    /// <summary>The device configurations.</summary>
    public EntitySet<Configuration> DeviceConfigurations { get; } = new("deviceConfiguration");

    /// <summary>The directory's groups, by key.</summary>
    public EntitySet<Entity> Groups { get; } = new("group");

    /// <summary>The directory's people: sign-in names by key.</summary>
    public Dictionary<string, string> Users { get; } = new(StringComparer.OrdinalIgnoreCase)
    {
        ["u-ada"] = "ada@contoso.com",
        ["u-grace"] = "grace@contoso.com",
    };

    /// <summary>The person who is signed in, whatever the token says.</summary>
    public string SignedInUser => Users["u-ada"];

    /// <summary>Secret settings, by reference.</summary>
    public Dictionary<string, string> Secrets { get; } = new(StringComparer.Ordinal)
    {
        ["wifi-key"] = "correct horse",
        ["O'Brien/guest network"] = "battery staple",
    };

    public Store()
    {
        Groups.Add(NewGroup("g-sales", "Sales", "sales"));
        Groups.Add(NewGroup("g-kiosk", "Kiosk devices", "kiosk"));
    }

    private static Entity NewGroup(string id, string displayName, string mailNickname) => new(new JsonObject
    {
        ["@odata.type"] = "#microsoft.graph.group",
        ["id"] = id,
        ["displayName"] = displayName,
        ["mailNickname"] = mailNickname,
    });
}
