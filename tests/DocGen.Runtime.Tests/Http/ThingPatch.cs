using DocGen.Runtime.Serialization;

namespace DocGen.Runtime.Tests.Http;

/// <summary>A small update, written as the generator writes one.</summary>
public sealed class ThingPatch : JsonPatch
{
    private static readonly JsonMembers s_members = new("contoso.thing", null, "displayName", "count");

    public string? DisplayName
    {
        get => GetJsonMember<string?>(0);
        init => SetJsonMember(0, value);
    }

    public int? Count
    {
        get => GetJsonMember<int?>(1);
        init => SetJsonMember(1, value);
    }

    internal override JsonMembers GetJsonMembers() => s_members;

    internal override void WriteJsonMembers(JsonWriter writer)
    {
        writer.String(0, DisplayName);
        writer.Int32(1, Count);
    }
}
