using System;
using System.Collections.Generic;

namespace DocGen.CSharp;

/// <summary>The names that a page can't give to a member or type, because the language, the BCL or the emitted runtime has them there.</summary>
internal static class ReservedNames
{
    private static readonly string[] s_object =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>Members of records and of the emitted JsonModel.</summary>
    public static readonly HashSet<string> RecordMembers = Set(
        s_object,
        ["Clone", "CopyWith", "Deconstruct", "EqualityContract", "JsonModel", "PrintMembers"],
        ["EqualsModel", "GetETag", "GetJsonMembers", "GetUnknownMembers", "HashModel", "PrintModel", "SetUnknown", "TryGetRaw"],
        ["TypeMember", "UnknownJson", "WriteJson", "WriteJsonMembers"]);

    /// <summary>Members of the emitted JsonPatch and JsonRequest.</summary>
    public static readonly HashSet<string> RequestMembers = Set(
        s_object,
        ["AddFiles", "GetJsonMember", "GetJsonMembers", "JsonPatch", "JsonRequest", "SetJsonMember", "WriteJson", "WriteJsonMembers"]);

    private static readonly string[] s_options =
    [
        "AddHeaders", "Headers", "IfUnchanged", "Metadata", "ODataRequestOptions", "Query", "RequestOptions", "SendCredentialsToOtherHost", "ToQuery",
        "WriteHeaders", "WriteProtocolHeaders", "WriteProtocolQuery", "WriteQuery",
    ];

    /// <summary>Members of the emitted RequestOptions.</summary>
    public static readonly HashSet<string> OptionsMembers = Set(s_object, s_options);

    /// <summary>Members of the emitted ODataRequestOptions.</summary>
    public static readonly HashSet<string> ODataOptionsMembers = Set(
        s_object, s_options, ["Count", "Expand", "Filter", "MaxPageSize", "OrderBy", "Search", "Select", "Skip", "Top"]);

    /// <summary>Names that a member of an enumeration cannot have.</summary>
    public static readonly HashSet<string> EnumMembers = Set(s_object, ["CompareTo", "GetTypeCode", "HasFlag", "value__"]);

    /// <summary>Members of builders and of the emitted ApiClientBase.</summary>
    public static readonly HashSet<string> BuilderMembers = Set(
        s_object,
        ["DeleteAsync", "EnumerateAsync", "GetAsync", "PatchAsync", "PostAsync", "PutAsync", "WithPath"],
        ["ApiClientBase", "CreateRequest", "GetPageAsync", "SendAsync", "SendStreamAsync"]);

    /// <summary>The emitted codecs that are no enumeration's.</summary>
    public static readonly HashSet<string> CodecTypes =
        Set(["JsonCodec", "JsonEnumCodec", "JsonListCodec", "JsonMapCodec", "JsonModelCodec", "JsonPatchCodec", "JsonRequestCodec"]);

    private static HashSet<string> Set(params string[][] groups)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            names.UnionWith(group);
        }

        return names;
    }
}
