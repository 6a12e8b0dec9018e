using ConsumerSample.Server.Devices.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ConsumerSample.Server.Devices;

/// <summary>The file that devices receive: bytes, with which the library has nothing to do.</summary>
internal static class DevicePayload
{
    private const string Route = SampleServer.VersionPath + "/deviceManagement/deviceConfigurations/{key}/payload/$value";

    public static void Map(WebApplication app, DeviceStore store)
    {
        app.MapGet(Route, (string key) => Results.Bytes(store.Device(key).Payload ?? throw ApiError.NotFound("payload", key), "application/octet-stream"));
        app.MapPut(Route, async (string key, HttpRequest request) =>
        {
            DeviceConfiguration configuration = store.Device(key);
            using MemoryStream content = new();
            await request.Body.CopyToAsync(content, request.HttpContext.RequestAborted).ConfigureAwait(false);
            configuration.Payload = content.ToArray();
            configuration.Touch();
            return Results.NoContent();
        });
    }
}
