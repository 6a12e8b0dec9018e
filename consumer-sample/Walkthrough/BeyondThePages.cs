using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ConsumerSample.Api;
using ConsumerSample.Api.Models;

namespace ConsumerSample.Walkthrough;

/// <summary>Routes that no page documents, and models without any request.</summary>
internal static class BeyondThePages
{
    public static async Task RunAsync(ApiClient client, Narrator narrator)
    {
        narrator.Chapter("Beyond the pages");

        narrator.Step("No page documents /groups, so no property leads there. The client still does.");
        Group group = (await client.SendAsync<Group>(HttpMethod.Get, "groups/g-sales"))!;
        narrator.Expect(group.DisplayName == "Sales");

        narrator.Step("Models are ordinary records: copied, compared by value, printed.");
        Group renamed = group with { DisplayName = "Sales and support" };
        narrator.Expect(renamed != group && renamed with { DisplayName = "Sales" } == group);
        narrator.Expect(renamed.ToString().Contains("DisplayName = Sales and support"));

        narrator.Step("The serializer knows them, in trimmed programs, too: ApiClientJson.Resolver needs no reflection.");
        JsonSerializerOptions options = new() { TypeInfoResolver = ApiClientJson.Resolver };
        JsonTypeInfo<Group> typeInfo = (JsonTypeInfo<Group>)options.GetTypeInfo(typeof(Group));
        string json = JsonSerializer.Serialize(renamed, typeInfo);
        narrator.Expect(JsonSerializer.Deserialize(json, typeInfo) == renamed);
    }
}
