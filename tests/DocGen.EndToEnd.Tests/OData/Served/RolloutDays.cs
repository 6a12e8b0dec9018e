using System.Runtime.Serialization;

namespace DocGen.EndToEnd.Tests.OData.Served;

/// <summary>The pages' <c>rolloutDays</c>, of which several can be combined.</summary>
[Flags]
[DataContract(Name = "rolloutDays")]
public enum RolloutDays
{
    /// <summary>No day.</summary>
    [EnumMember(Value = "none")]
    None = 0,

    /// <summary>Mondays.</summary>
    [EnumMember(Value = "monday")]
    Monday = 1,

    /// <summary>Thursdays.</summary>
    [EnumMember(Value = "thursday")]
    Thursday = 8,
}
