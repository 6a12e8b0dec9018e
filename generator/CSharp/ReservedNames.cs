using System;
using System.Collections.Generic;

namespace DocGen.CSharp;

/// <summary>The names that a page can't give to a member or type, because the language, the BCL or the emitted runtime has them there.</summary>
internal static class ReservedNames
{
    private static readonly string[] s_object =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>What emitted members call by their simple names: a property of the name would stand in front.</summary>
    private static readonly string[] s_serialization =
    [
        "JsonCodec", "JsonCodecs", "JsonEnumCodec", "JsonMembers", "JsonModel", "JsonModelCodec", "JsonModelConverter", "JsonPatch", "JsonRead",
        "JsonRequest", "JsonWrite", "UnknownMember", "UnknownMembers",
    ];

    private static readonly string[] s_jsonObject =
        ["Assign", "GetMember", "IsAssigned", "Members", "SetUnknown", "TryGetRaw", "TypeName", "WireName", "WriteMember", "WriteMembers", "WriteTo"];

    /// <summary>Members of records and of the emitted JsonModel.</summary>
    public static readonly HashSet<string> RecordMembers = Set(
        s_object,
        s_serialization,
        s_jsonObject,
        ["Clone", "Deconstruct", "EqualityContract", "PrintMembers"],
        ["ETag", "EqualsModel", "GetRaw", "GetUnknown", "HashModel", "HasUnknown", "PrintModel", "UnknownMemberNames"]);

    /// <summary>Members of the emitted JsonPatch and JsonRequest.</summary>
    public static readonly HashSet<string> RequestMembers = Set(s_object, s_serialization, s_jsonObject);

    /// <summary>Members of the emitted RequestOptions.</summary>
    public static readonly HashSet<string> OptionsMembers = Set(
        s_object,
        ["Count", "Expand", "Filter", "Headers", "Metadata", "OrderBy", "QueryParameters", "RequestOptions", "Search", "Select", "Skip", "Top"],
        ["AddHeader", "AddHeaders", "AddQuery", "Apply", "WriteHeaders", "WriteQuery"]);

    /// <summary>Members of enumerations.</summary>
    public static readonly HashSet<string> EnumMembers = Set(s_object, ["CompareTo", "GetTypeCode", "HasFlag", "value__"]);

    /// <summary>Members of builders and of the client; <c>Item</c> is the indexer's name in metadata.</summary>
    public static readonly HashSet<string> BuilderMembers = Set(
        s_object,
        ["DeleteAsync", "GetAsync", "Item", "PatchAsync", "PostAsync", "PutAsync", "WithPath"],
        ["BaseAddress", "Dispose", "HttpClient", "RequestPath", "SendAsync", "SendPageAsync", "SendStreamAsync", "SendValueAsync"]);

    /// <summary>Names in Models that emitted code uses as simple names of the runtime.</summary>
    public static readonly HashSet<string> ModelTypes = Set(s_serialization, ["CollectionPage", "IJsonModel", "RequestOptions"]);

    /// <summary>Simple names in Serialization; an enumeration's codec can't have them.</summary>
    public static readonly HashSet<string> CodecTypes = Set(["JsonCodec", "JsonEnumCodec", "JsonListCodec", "JsonModelCodec", "JsonNullableCodec", "JsonValueCodec"]);

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
