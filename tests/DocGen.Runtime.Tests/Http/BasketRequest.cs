using System.Collections.Generic;
using System.Text.Json;
using DocGen.Runtime.Serialization;

namespace DocGen.Runtime.Tests.Http;

/// <summary>A request with a text, a list and JSON, written as the generator writes it.</summary>
public sealed class BasketRequest : JsonRequest
{
    private static readonly JsonMembers s_members = new("", null, "name", "ids[]=Ids", "note");

    public string? Name { get; init; }

    public IReadOnlyList<int>? Ids { get; init; }

    public JsonElement? Note { get; init; }

    internal override void WriteJsonMembers(JsonWriter writer)
    {
        writer.Use(s_members);
        writer.String(0, Name);
        writer.List(1, Ids, JsonCodecs.Int32);
        writer.Json(2, Note);
    }
}
