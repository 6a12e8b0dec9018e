using Microsoft.OData.Edm;
using Microsoft.OData.ModelBuilder;

namespace DocGen.EndToEnd.Tests.OData.Served;

/// <summary>The service's model, under the names of the pages.</summary>
internal static class ServedModel
{
    public static IEdmModel Create()
    {
        ODataConventionModelBuilder builder = new() { Namespace = "microsoft.graph", ContainerName = "service" };
        builder.EnableLowerCamelCase();
        builder.Singleton<DeviceManagement>("deviceManagement");

        // The library writes ETags for objects of an entity set only.
        builder.EntitySet<DeviceConfiguration>("deviceConfigurations");
        builder.Singleton<DeviceAppManagement>("deviceAppManagement").EntityType.ContainsMany(management => management.MobileAppConfigurations);
        Named(builder.EntityType<DeviceConfiguration>(), "deviceConfiguration").ContainsMany(configuration => configuration.Assignments);
        builder.EntityType<DeviceConfiguration>().ContainsRequired(configuration => configuration.Rollout);
        Named(builder.EntityType<Assignment>(), "deviceConfigurationAssignment");
        Named(builder.EntityType<Rollout>(), "deviceConfigurationRollout");
        Named(builder.EntityType<AppConfiguration>(), "managedDeviceMobileAppConfiguration");
        Named(builder.EntityType<IosAppConfiguration>(), "iosMobileAppConfiguration").DerivesFrom<AppConfiguration>();
        ComplexTypeConfiguration<SettingItem> item = builder.ComplexType<SettingItem>();
        item.Name = "appConfigurationSettingItem";
        item.Namespace = "microsoft.graph";
        Named(builder.EnumType<DevicePlatform>(), "devicePlatform");
        Named(builder.EnumType<RolloutDays>(), "rolloutDays");
        return builder.GetEdmModel();
    }

    private static EntityTypeConfiguration<T> Named<T>(EntityTypeConfiguration<T> type, string name)
        where T : class
    {
        type.Name = name;
        type.Namespace = "microsoft.graph";
        return type;
    }

    private static void Named<T>(EnumTypeConfiguration<T> type, string name)
    {
        type.Name = name;
        type.Namespace = "microsoft.graph";
    }
}
