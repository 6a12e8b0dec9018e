using System.Net;
using ConsumerSample.Api;

namespace ConsumerSample.Walkthrough;

/// <summary>What is not a success is an ApiException, whatever the service has answered with.</summary>
internal static class Failures
{
    public static async Task RunAsync(ApiClient client, Uri baseAddress, Narrator narrator)
    {
        narrator.Chapter("When something goes wrong");

        narrator.Step("An unknown key.");
        ApiException notFound = await CatchAsync(() => client.DeviceManagement.DeviceConfigurations["no such key"].GetAsync());
        narrator.Expect(notFound is { StatusCode: HttpStatusCode.NotFound, Code: "itemNotFound", RequestId: not null });

        narrator.Step("A body that the service refuses.");
        ApiException refused = await CatchAsync(() => client.DeviceManagement.DeviceConfigurations.PostAsync(new() { DisplayName = "No platform" }));
        narrator.Expect(refused is { StatusCode: HttpStatusCode.BadRequest, Code: "invalidRequest" });

        narrator.Step("Nobody is signed in.");
        using HttpClient anonymous = new();
        ApiException unauthenticated = await CatchAsync(() => new ApiClient(anonymous, baseAddress).Me.MobileAppConfigurationStatuses.GetAsync());
        narrator.Expect(unauthenticated is { StatusCode: HttpStatusCode.Unauthorized, Code: "unauthenticated" });

        narrator.Step("A missing key never gets as far as the wire.");
        try
        {
            await client.DeviceManagement.DeviceConfigurations[""].GetAsync();
            narrator.Expect(false);
        }
        catch (ArgumentException exception)
        {
            narrator.Expect(exception.ParamName is not null);
        }
    }

    private static async Task<ApiException> CatchAsync(Func<Task> call)
    {
        try
        {
            await call();
        }
        catch (ApiException exception)
        {
            return exception;
        }

        throw new InvalidOperationException("The call was expected to fail.");
    }
}
