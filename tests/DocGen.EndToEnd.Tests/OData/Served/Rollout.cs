namespace DocGen.EndToEnd.Tests.OData.Served;

/// <summary>The pages' <c>deviceConfigurationRollout</c>: a property of each type that the protocol has.</summary>
public sealed class Rollout
{
    /// <summary>The key.</summary>
    public string Id { get; set; } = "rollout";

    /// <summary>Edm.Date.</summary>
    public DateOnly? StartDate { get; set; }

    /// <summary>Edm.TimeOfDay.</summary>
    public TimeOnly? DailyStartTime { get; set; }

    /// <summary>Edm.Duration.</summary>
    public TimeSpan? PauseBetweenRings { get; set; }

    /// <summary>An enumeration of flags.</summary>
    public RolloutDays? AllowedDays { get; set; }

    /// <summary>A collection of Edm.Int32.</summary>
    public IList<int> RingSizes { get; set; } = [];

    /// <summary>Edm.Double.</summary>
    public double PercentComplete { get; set; } = double.PositiveInfinity;

    /// <summary>Edm.Int64.</summary>
    public long BytesDelivered { get; set; } = 9_007_199_254_740_993;

    /// <summary>Edm.Guid.</summary>
    public Guid CorrelationId { get; set; } = new("7d0c9a3e-3a5b-4f0e-9a53-0e4c2f1b8a11");
}
