namespace ConsumerSample.Server.Devices.Model;

/// <summary>The totals over statuses.</summary>
public abstract class UserTotals : Entity
{
    /// <summary>Who has not reported.</summary>
    public int? PendingCount { get; set; }

    /// <summary>Whom it does not fit.</summary>
    public int? NotApplicableCount { get; set; }

    /// <summary>Who has everything.</summary>
    public int? SuccessCount { get; set; }

    /// <summary>Who has a device on which applying broke off.</summary>
    public int? ErrorCount { get; set; }

    /// <summary>Who has a device that refused.</summary>
    public int? FailedCount { get; set; }

    /// <summary>When they were added up.</summary>
    public DateTimeOffset? LastUpdateDateTime { get; set; }

    /// <summary>The version that they belong to.</summary>
    public int? ConfigurationVersion { get; set; }

    /// <summary>Counts the statuses, by what their text means for a total.</summary>
    public virtual void Recount(IEnumerable<UserStatus> statuses, int? version)
    {
        PendingCount = Count(statuses, null, "unknown", "notAssigned");
        NotApplicableCount = Count(statuses, "notApplicable");
        SuccessCount = Count(statuses, "compliant", "remediated");
        ErrorCount = Count(statuses, "error");
        FailedCount = Count(statuses, "nonCompliant");
        LastUpdateDateTime = DateTimeOffset.UtcNow;
        ConfigurationVersion = version;
    }

    /// <summary>How many statuses have one of these texts.</summary>
    protected static int Count(IEnumerable<UserStatus> statuses, params string?[] texts) => statuses.Count(status => texts.Contains(status.Status));
}
