using System;
using System.Collections.Generic;
using DocGen.Api.Model;

namespace DocGen.Api.Types;

/// <summary>The primitive types and the other names that pages have for them.</summary>
internal static class PrimitiveTypes
{
    private const string ProtocolPrefix = "Edm.";

    private static readonly Dictionary<string, ApiTypeKind> s_kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["String"] = ApiTypeKind.String,
        ["Boolean"] = ApiTypeKind.Boolean,
        ["Byte"] = ApiTypeKind.Byte,
        ["SByte"] = ApiTypeKind.SByte,
        ["Int16"] = ApiTypeKind.Int16,
        ["Int32"] = ApiTypeKind.Int32,
        ["Int64"] = ApiTypeKind.Int64,
        ["Single"] = ApiTypeKind.Single,
        ["Double"] = ApiTypeKind.Double,
        ["Decimal"] = ApiTypeKind.Decimal,
        ["Guid"] = ApiTypeKind.Guid,
        ["DateTimeOffset"] = ApiTypeKind.DateTimeOffset,
        ["DateTime"] = ApiTypeKind.DateTimeOffset,
        ["Timestamp"] = ApiTypeKind.DateTimeOffset,
        ["Date"] = ApiTypeKind.Date,
        ["TimeOfDay"] = ApiTypeKind.TimeOfDay,
        ["Duration"] = ApiTypeKind.Duration,
        ["Binary"] = ApiTypeKind.Binary,
        ["Stream"] = ApiTypeKind.Stream,
    };

    private static readonly Dictionary<string, ApiTypeKind> s_aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Text"] = ApiTypeKind.String,
        ["Url"] = ApiTypeKind.String,
        ["Uri"] = ApiTypeKind.String,
        ["Bool"] = ApiTypeKind.Boolean,
        ["Int"] = ApiTypeKind.Int64,
        ["Integer"] = ApiTypeKind.Int64,
        ["Number"] = ApiTypeKind.Int64,
        ["Long"] = ApiTypeKind.Int64,
        ["Float"] = ApiTypeKind.Single,
        ["Numeric"] = ApiTypeKind.Decimal,
        ["Uuid"] = ApiTypeKind.Guid,
        ["Time"] = ApiTypeKind.TimeOfDay,
        ["Rfc3339"] = ApiTypeKind.DateTimeOffset,
        ["Iso8601"] = ApiTypeKind.DateTimeOffset,
        ["File"] = ApiTypeKind.Binary,
        ["Bytes"] = ApiTypeKind.Binary,
        ["Json"] = ApiTypeKind.Untyped,
        ["Json object"] = ApiTypeKind.Untyped,
        ["Object"] = ApiTypeKind.Untyped,
        ["Untyped"] = ApiTypeKind.Untyped,
        ["Untyped Json object"] = ApiTypeKind.Untyped,
        ["Any"] = ApiTypeKind.Untyped,
        ["Array"] = ApiTypeKind.Untyped,
        ["List"] = ApiTypeKind.Untyped,
        ["Map"] = ApiTypeKind.Untyped,
        ["Class"] = ApiTypeKind.Untyped,
        ["Dictionary"] = ApiTypeKind.Untyped,
        ["Dict"] = ApiTypeKind.Untyped,
        ["Hash"] = ApiTypeKind.Untyped,
        ["Slice"] = ApiTypeKind.Untyped,
        ["Set"] = ApiTypeKind.Untyped,
        ["Key-value-map"] = ApiTypeKind.Untyped,
        ["Mixed"] = ApiTypeKind.Untyped,
        ["Null"] = ApiTypeKind.Untyped,
        ["Snowflake"] = ApiTypeKind.String,
    };

    /// <summary>Words for a whole number that do not tell its size.</summary>
    private static readonly HashSet<string> s_unsized = new(StringComparer.OrdinalIgnoreCase) { "Int", "Integer", "Number" };

    private static readonly ApiTypeReference[] s_single = CreateAll(isCollection: false);

    private static readonly ApiTypeReference[] s_collections = CreateAll(isCollection: true);

    /// <summary>The reference to JSON of any shape.</summary>
    public static ApiTypeReference Untyped => s_single[(int)ApiTypeKind.Untyped];

    /// <summary>The reference to a text.</summary>
    public static ApiTypeReference String => s_single[(int)ApiTypeKind.String];

    /// <summary>Looks up what people write instead of a primitive type's name; a documented type of that name comes first.</summary>
    public static bool TryFindAlias(string name, out ApiTypeKind kind) => s_aliases.TryGetValue(name, out kind);

    /// <summary>Whether a word means a whole number and does not tell its size; as an alias it is one of 64 bits.</summary>
    public static bool IsUnsized(string name) => s_unsized.Contains(name);

    /// <summary>Looks a primitive type up, case ignored, with or without the protocol's namespace.</summary>
    public static bool TryFind(string name, out ApiTypeKind kind)
        => s_kinds.TryGetValue(name.StartsWith(ProtocolPrefix, StringComparison.OrdinalIgnoreCase) ? name.Substring(ProtocolPrefix.Length) : name, out kind);

    /// <summary>The one reference object of each form.</summary>
    public static ApiTypeReference Refer(ApiTypeKind kind, bool isCollection) => (isCollection ? s_collections : s_single)[(int)kind];

    private static ApiTypeReference[] CreateAll(bool isCollection)
    {
        var references = new ApiTypeReference[(int)ApiTypeKind.Structure + 1];
        for (var i = 0; i < references.Length; i++)
        {
            references[i] = new ApiTypeReference((ApiTypeKind)i, IsCollection: isCollection);
        }

        return references;
    }
}
