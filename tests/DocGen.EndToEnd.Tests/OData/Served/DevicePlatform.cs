using System.Runtime.Serialization;

namespace DocGen.EndToEnd.Tests.OData.Served;

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

    /// <summary>Desks.</summary>
    [EnumMember(Value = "windows10")]
    Windows10,
}
