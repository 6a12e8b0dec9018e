using System.Runtime.Serialization;

namespace ConsumerSample.Server.Devices.Model;

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

    /// <summary>Tuesdays.</summary>
    [EnumMember(Value = "tuesday")]
    Tuesday = 2,

    /// <summary>Wednesdays.</summary>
    [EnumMember(Value = "wednesday")]
    Wednesday = 4,

    /// <summary>Thursdays.</summary>
    [EnumMember(Value = "thursday")]
    Thursday = 8,

    /// <summary>Fridays.</summary>
    [EnumMember(Value = "friday")]
    Friday = 16,

    /// <summary>Saturdays.</summary>
    [EnumMember(Value = "saturday")]
    Saturday = 32,

    /// <summary>Sundays.</summary>
    [EnumMember(Value = "sunday")]
    Sunday = 64,
}
