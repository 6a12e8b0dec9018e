using ConsumerSample.Api;
using ConsumerSample.Api.Models;

namespace ConsumerSample.Walkthrough;

/// <summary>ETags: read only what is new, and never overwrite somebody else's change. Then a file, up and down.</summary>
internal static class DeviceConfigurations
{
    public static async Task RunAsync(ApiClient client, Narrator narrator)
    {
        narrator.Chapter("Device configurations");

        narrator.Step("Create one; status, headers, ETag and Location can be had without giving up the typed result.");
        ResponseMetadata metadata = new();
        DeviceConfiguration created = (await client.DeviceManagement.DeviceConfigurations.PostAsync(
            new() { DisplayName = "Passcode", Description = "Six digits at least.", Platform = DevicePlatform.IOS },
            new() { Metadata = metadata }))!;
        narrator.Expect(metadata.Location!.AbsolutePath.Contains(created.Id!, StringComparison.Ordinal));
        narrator.Expect(metadata.ETag == created.GetETag());

        var configuration = client.DeviceManagement.DeviceConfigurations[created.Id!];

        narrator.Step("Read it only if it has changed. The page documents If-None-Match, so the result can be null.");
        DeviceConfiguration? unchanged = await configuration.GetAsync(new() { IfNoneMatch = created.GetETag() });
        narrator.Expect(unchanged is null);

        narrator.Step("Update it only if nobody else has.");
        DeviceConfiguration? updated = await configuration.PatchAsync(new() { DisplayName = "Longer passcode" }, new() { IfUnchanged = created });
        narrator.Expect(updated is not null && updated.GetETag() != created.GetETag());
        try
        {
            await configuration.PatchAsync(new() { DisplayName = "Shorter passcode" }, new() { IfMatch = created.GetETag() });
            narrator.Expect(false);
        }
        catch (ApiException exception)
        {
            narrator.Expect(exception is { StatusCode: System.Net.HttpStatusCode.PreconditionFailed, Code: "resourceModified" });
        }

        narrator.Step("Upload a file, and download it again. Streams are never buffered whole.");
        byte[] content = [0x50, 0x4B, 0x03, 0x04, 0x00, 0xFF];
        await configuration.Payload.Value.PutAsync(new MemoryStream(content));
        await using (Stream payload = await configuration.Payload.Value.GetAsync())
        {
            using MemoryStream copy = new();
            await payload.CopyToAsync(copy);
            narrator.Expect(copy.ToArray().SequenceEqual(content));
        }

        narrator.Step("Search needs a header, which the page documents, so the options have a property for it.");
        var found = await client.DeviceManagement.DeviceConfigurations.GetAsync(new() { Search = "passcode", ConsistencyLevel = "eventual" });
        narrator.Expect(found.Value is [{ Platform: DevicePlatform.IOS }]);

        await configuration.DeleteAsync();
    }
}
