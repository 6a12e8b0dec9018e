using ConsumerSample.Server.Devices.Model;

namespace ConsumerSample.Server.Devices;

/// <summary>All that the service remembers. It is used by one request at a time.</summary>
public sealed class DeviceStore
{
    /// <summary>The app configurations.</summary>
    public IList<ManagedDeviceMobileAppConfiguration> AppConfigurations { get; } = [];

    /// <summary>The device configurations.</summary>
    public IList<DeviceConfiguration> DeviceConfigurations { get; } = [];

    /// <summary>The directory's groups.</summary>
    public IReadOnlyList<Group> Groups { get; } =
    [
        new() { Id = "g-sales", DisplayName = "Sales", MailNickname = "sales" },
        new() { Id = "g-kiosk", DisplayName = "Kiosk devices", MailNickname = "kiosk" },
    ];

    /// <summary>The directory's people. The first one is signed in, whatever the token says.</summary>
    public IReadOnlyList<User> Users { get; } =
    [
        new() { Id = "u-ada", UserPrincipalName = "ada@contoso.com" },
        new() { Id = "u-grace", UserPrincipalName = "grace@contoso.com" },
    ];

    /// <summary>Secret settings, by reference.</summary>
    public IReadOnlyDictionary<string, string> Secrets { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["wifi-key"] = "correct horse",
        ["O'Brien/guest network"] = "battery staple",
    };

    /// <summary>What was removed.</summary>
    internal ChangeLog Removals { get; } = new();

    /// <summary>A key that nothing has yet.</summary>
    internal static string NewKey() => Guid.NewGuid().ToString("N")[..8];

    /// <summary>The app configuration with a key.</summary>
    /// <exception cref="ApiError">No object has the key (404).</exception>
    internal ManagedDeviceMobileAppConfiguration App(string key) => Find(AppConfigurations, key, "managedDeviceMobileAppConfiguration");

    /// <summary>The device configuration with a key.</summary>
    /// <exception cref="ApiError">No object has the key (404).</exception>
    internal DeviceConfiguration Device(string key) => Find(DeviceConfigurations, key, "deviceConfiguration");

    /// <summary>The object with a key.</summary>
    /// <exception cref="ApiError">No object has the key (404).</exception>
    internal static T Find<T>(IEnumerable<T> items, string key, string what)
        where T : Entity => items.FirstOrDefault(item => item.Id == key) ?? throw ApiError.NotFound(what, key);
}
