using System.Runtime.Serialization;

namespace ConsumerSample.Server.Devices.Model;

/// <summary>The pages' <c>mdmAppConfigKeyType</c>.</summary>
[DataContract(Name = "mdmAppConfigKeyType")]
public enum MdmAppConfigKeyType
{
    /// <summary>Text.</summary>
    [EnumMember(Value = "stringType")]
    StringType,

    /// <summary>A whole number.</summary>
    [EnumMember(Value = "integerType")]
    IntegerType,

    /// <summary>A number with a fraction.</summary>
    [EnumMember(Value = "realType")]
    RealType,

    /// <summary>True or false.</summary>
    [EnumMember(Value = "booleanType")]
    BooleanType,

    /// <summary>What is replaced on the way to the device.</summary>
    [EnumMember(Value = "tokenType")]
    TokenType,
}
