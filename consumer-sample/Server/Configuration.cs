using System.Globalization;
using System.Text.Json.Nodes;

namespace ConsumerSample.Server;

/// <summary>An app or device configuration, with everything that hangs on it.</summary>
internal sealed class Configuration : Entity
{
    private int _version;

    /// <summary>Makes the first version.</summary>
    /// <param name="properties">The properties that the caller has given.</param>
    /// <param name="totalsType">The type of the totals.</param>
    public Configuration(JsonObject properties, string totalsType)
        : base(properties)
    {
        Totals = new Totals(totalsType);
        properties["createdDateTime"] = SampleServer.Now();
        Touch();
    }

    /// <summary>The ETag of the present version.</summary>
    public string ETag => string.Create(CultureInfo.InvariantCulture, $"W/\"{_version}\"");

    /// <summary>A number that grows with every change of any configuration.</summary>
    public long ChangeNumber { get; private set; }

    /// <summary>Who receives it.</summary>
    public EntitySet<Entity> Assignments { get; } = new("assignment");

    /// <summary>How each person fares.</summary>
    public EntitySet<Entity> Statuses { get; } = new("user status");

    /// <summary>The groups that are left out.</summary>
    public List<Entity> ExcludedGroups { get; } = [];

    /// <summary>The totals over the statuses.</summary>
    public Totals Totals { get; }

    /// <summary>The plan by which it spreads.</summary>
    public Rollout Rollout { get; } = new();

    /// <summary>The file that devices receive; null until one is set.</summary>
    public byte[]? Payload { get; private set; }

    /// <inheritdoc/>
    public override void Patch(JsonObject body)
    {
        base.Patch(body);
        Touch();
    }

    /// <summary>Replaces the file.</summary>
    public void SetPayload(byte[] content)
    {
        Payload = content;
        Touch();
    }

    /// <summary>Adds the totals up again.</summary>
    public void Recount() => Totals.Recount(Statuses.Items, _version);

    /// <summary>Refuses a change that was meant for another version.</summary>
    public void RequireMatch(string? ifMatch)
    {
        if (ifMatch is not null && ifMatch != "*" && ifMatch != ETag)
        {
            throw ApiError.Modified();
        }
    }

    private void Touch()
    {
        ChangeNumber = ChangeLog.Next();
        Properties["version"] = ++_version;
        Properties["lastModifiedDateTime"] = SampleServer.Now();
        Properties["@odata.etag"] = ETag;
    }
}
