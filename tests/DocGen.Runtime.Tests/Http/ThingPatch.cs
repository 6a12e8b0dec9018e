using DocGen.Runtime.Serialization;

namespace DocGen.Runtime.Tests.Http;

/// <summary>A small update, written as the generator writes one.</summary>
public sealed class ThingPatch : JsonPatch
{
    private static readonly JsonMembers s_members = new("contoso.thing", null, "displayName", "count");

    private readonly string? _displayName;
    private readonly int? _count;

    public string? DisplayName
    {
        get => _displayName;
        init => _displayName = SetJsonMember(0, value);
    }

    public int? Count
    {
        get => _count;
        init => _count = SetJsonMember(1, value);
    }

    private protected override JsonMembers GetJsonMembers() => s_members;

    private protected override void WriteJsonMember(JsonWriter writer, int index)
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
