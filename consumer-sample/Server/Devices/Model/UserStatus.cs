namespace ConsumerSample.Server.Devices.Model;

/// <summary>How a person fares. The service is a step ahead of its pages, as services are: it takes properties and statuses that no page lists.</summary>
public abstract class UserStatus : Entity
{
    /// <summary>The name of the person.</summary>
    public string? UserDisplayName { get; set; }

    /// <summary>The name with which the person signs in.</summary>
    public string? UserPrincipalName { get; set; }

    /// <summary>How many devices the person has.</summary>
    public int? DevicesCount { get; set; }

    /// <summary>The pages' <c>complianceStatus</c>, or another text.</summary>
    public string? Status { get; set; }

    /// <summary>When a device last reported.</summary>
    public DateTimeOffset? LastReportedDateTime { get; set; }

    /// <summary>The properties that no page lists.</summary>
    public IDictionary<string, object?> Others { get; set; } = new Dictionary<string, object?>(StringComparer.Ordinal);
}
