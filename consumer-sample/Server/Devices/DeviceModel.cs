using ConsumerSample.Server.Devices.Model;
using Microsoft.OData.Edm;
using Microsoft.OData.ModelBuilder;

namespace ConsumerSample.Server.Devices;

/// <summary>The service's model, under the names of the pages: the library reads requests and writes answers by it.</summary>
internal static class DeviceModel
{
    private const string Namespace = "microsoft.graph";

    public static IEdmModel Create()
    {
        ODataConventionModelBuilder builder = new() { Namespace = Namespace, ContainerName = "service" };
        builder.EnableLowerCamelCase();
        builder.Singleton<DeviceManagement>("deviceManagement");
        builder.Singleton<DeviceAppManagement>("deviceAppManagement");
        builder.Singleton<User>("me");
        builder.EntitySet<User>("users");
        builder.EntitySet<Group>("groups");

        // The library writes ETags for objects of an entity set only.
        builder.EntitySet<DeviceConfiguration>("deviceConfigurations");
        AddOperations(builder);
        builder.OnModelCreating += static built =>
        {
            foreach (StructuralTypeConfiguration type in built.StructuralTypes)
            {
                type.Name = char.ToLowerInvariant(type.Name[0]) + type.Name[1..];
                type.Namespace = Namespace;
            }

            foreach (EnumTypeConfiguration type in built.EnumTypes)
            {
                type.Namespace = Namespace;
            }
        };
        return builder.GetEdmModel();
    }

    private static void AddOperations(ODataConventionModelBuilder builder)
    {
        builder.EntityType<ManagedDeviceMobileAppConfiguration>().Action("assign")
            .CollectionEntityParameter<ManagedDeviceMobileAppConfigurationAssignment>("assignments");

        EntityTypeConfiguration<DeviceConfiguration> device = builder.EntityType<DeviceConfiguration>();
        ActionConfiguration assign = device.Action("assign");
        assign.ReturnsCollectionFromEntitySet<DeviceConfigurationAssignment>("deviceConfigurationAssignments");
        assign.CollectionEntityParameter<DeviceConfigurationAssignment>("assignments");
        ActionConfiguration copy = device.Action("copy");
        copy.ReturnsFromEntitySet<DeviceConfiguration>("deviceConfigurations");
        copy.Parameter<string>("displayName");
        copy.Parameter<string>("description").Optional();
        copy.Parameter<bool?>("includeAssignments").Optional();
        copy.CollectionParameter<DevicePlatform>("platforms").Optional();
        device.Function("getOmaSettingPlainTextValue").Returns<string>().Parameter<string>("secretReferenceValueId");
        builder.EntityType<DeviceConfigurationUserOverview>().Action("refresh");
        FunctionConfiguration reported = builder.EntityType<DeviceConfigurationUserStatus>().Collection.Function("reportedSince");
        reported.ReturnsCollectionFromEntitySet<DeviceConfigurationUserStatus>("deviceConfigurationUserStatuses");
        reported.Parameter<DateTimeOffset>("start");
        reported.Parameter<int>("minimumDevices");
    }
}
