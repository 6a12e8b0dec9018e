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

    internal override void WriteJsonMember(JsonWriter writer, int index)
    {
        switch (index)
        {
            case 0:
                JsonWrite.String(writer, s_members[0], DisplayName);
                break;
            case 1:
                JsonWrite.Int32(writer, s_members[1], Count);
                break;
        }
    }
}
