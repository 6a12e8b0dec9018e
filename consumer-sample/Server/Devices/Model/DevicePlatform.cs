using System.Runtime.Serialization;

namespace ConsumerSample.Server.Devices.Model;

/// <summary>The pages' <c>devicePlatform</c>.</summary>
[DataContract(Name = "devicePlatform")]
public enum DevicePlatform
{
    /// <summary>Telephones of many makers.</summary>
    [EnumMember(Value = "android")]
    Android,

    /// <summary>Telephones of one maker.</summary>
    [EnumMember(Value = "iOS")]
    IOS,

    /// <summary>Desks of that maker.</summary>
    [EnumMember(Value = "macOS")]
    MacOS,

    /// <summary>Most desks.</summary>
    [EnumMember(Value = "windows10")]
    Windows10,

    /// <summary>Servers, mostly.</summary>
    [EnumMember(Value = "linux")]
    Linux,
}
