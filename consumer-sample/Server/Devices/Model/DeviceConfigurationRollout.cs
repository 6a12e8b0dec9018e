namespace ConsumerSample.Server.Devices.Model;

/// <summary>The pages' <c>deviceConfigurationRollout</c>: a property of each type that the protocol has, and one that no page lists.</summary>
public sealed class DeviceConfigurationRollout : Entity
{
    /// <summary>Makes the plan that a configuration has at first.</summary>
    public DeviceConfigurationRollout() => Id = "rollout";

    /// <summary>The pages' <c>rolloutStage</c>, or another text.</summary>
    public string Stage { get; set; } = "scheduled";

    /// <summary>Edm.Date.</summary>
    public DateOnly? StartDate { get; set; } = new(2026, 11, 30);

    /// <summary>Edm.TimeOfDay.</summary>
    public TimeOnly? DailyStartTime { get; set; } = new(6, 30);

    /// <summary>Edm.Duration.</summary>
    public TimeSpan? PauseBetweenRings { get; set; } = TimeSpan.FromDays(1);

    /// <summary>An enumeration of flags.</summary>
    public RolloutDays? AllowedDays { get; set; } = RolloutDays.Monday | RolloutDays.Tuesday;

    /// <summary>A collection of Edm.Int32.</summary>
    public IList<int> RingSizes { get; set; } = [10, 100];

    /// <summary>Edm.Double.</summary>
    public double PercentComplete { get; set; } = 12.5;

    /// <summary>Edm.Int64.</summary>
    public long BytesDelivered { get; set; } = 5_368_709_120;

    /// <summary>Edm.Guid.</summary>
    public Guid CorrelationId { get; set; } = Guid.NewGuid();

    /// <summary>The properties that no page lists.</summary>
    public IDictionary<string, object?> Others { get; set; } =
        new Dictionary<string, object?>(StringComparer.Ordinal) { ["expectedEndDate"] = "2026-12-24" };

    /// <summary>Moves on to the stage that follows from the other properties; one that no page lists where no ring is left.</summary>
    public void Advance() =>
        Stage = RingSizes.Count == 0 ? "rollingBack" : AllowedDays == RolloutDays.None ? "paused" : "scheduled";

    /// <summary>A copy with another stage.</summary>
    public DeviceConfigurationRollout WithStage(string stage)
    {
        DeviceConfigurationRollout copy = (DeviceConfigurationRollout)MemberwiseClone();
        copy.Stage = stage;
        return copy;
    }
}
