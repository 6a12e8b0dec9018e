using System.Runtime.Serialization;

namespace ConsumerSample.Server.Devices.Model;

/// <summary>The pages' <c>androidProfileApplicability</c>.</summary>
[DataContract(Name = "androidProfileApplicability")]
public enum AndroidProfileApplicability
{
    /// <summary>Any.</summary>
    [EnumMember(Value = "default")]
    Default,

    /// <summary>A profile for work.</summary>
    [EnumMember(Value = "androidWorkProfile")]
    AndroidWorkProfile,

    /// <summary>Devices that the company owns.</summary>
    [EnumMember(Value = "androidDeviceOwner")]
    AndroidDeviceOwner,
}
