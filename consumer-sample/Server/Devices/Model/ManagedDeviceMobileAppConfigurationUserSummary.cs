namespace ConsumerSample.Server.Devices.Model;

/// <summary>The pages' <c>managedDeviceMobileAppConfigurationUserSummary</c>.</summary>
public sealed class ManagedDeviceMobileAppConfigurationUserSummary : UserTotals
{
    /// <summary>Makes totals without a number.</summary>
    public ManagedDeviceMobileAppConfigurationUserSummary() => Id = "summary";

    /// <summary>Who has another configuration that asks for the opposite.</summary>
    public int? ConflictCount { get; set; }

    /// <inheritdoc/>
    public override void Recount(IEnumerable<UserStatus> statuses, int? version)
    {
        base.Recount(statuses, version);
        ConflictCount = Count(statuses, "conflict");
    }
}
