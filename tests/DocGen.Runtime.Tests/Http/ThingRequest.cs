using DocGen.Runtime.Serialization;

namespace DocGen.Runtime.Tests.Http;

/// <summary>The parameters of an action, written as the generator writes them.</summary>
public sealed class ThingRequest : JsonRequest
{
    private static readonly JsonMembers s_members = new("", null, "reason");

    public required string Reason { get; init; }

    internal override void WriteJsonMembers(JsonWriter writer)
    {
        writer.Use(s_members);
        writer.String(0, Reason);
    }
}
