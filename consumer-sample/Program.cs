using ConsumerSample.Api;
using ConsumerSample.Server;
using ConsumerSample.Walkthrough;
using Spectre.Console;

// There is no ApiClient.cs in this project: the compiler makes it from the pages in docs-input while it builds the program.
// Every chapter below calls that client, and the service on the other side answers over real HTTP.
if (Console.IsOutputRedirected)
{
    AnsiConsole.Profile.Width = 140;
}

Narrator narrator = new(AnsiConsole.Console);
await using SampleServer server = await SampleServer.StartAsync();

// Signing in, logging and retrying are handlers of HttpClient, as in any other .NET program.
using HttpClient http = new(new AccessTokenHandler(static _ => ValueTask.FromResult("sample-token"))
{
    InnerHandler = new WireLogHandler(narrator, server.BaseAddress) { InnerHandler = new SocketsHttpHandler() },
});
ApiClient client = new(http, server.BaseAddress);
narrator.Introduce(server.BaseAddress);

try
{
    await AppConfigurations.RunAsync(client, narrator);
    await AppConfigurationTargets.RunAsync(client, server.BaseAddress, narrator);
    await UserStatuses.RunAsync(client, narrator);
    await DeviceConfigurations.RunAsync(client, narrator);
    await ActionsAndFunctions.RunAsync(client, narrator);
    await Rollouts.RunAsync(client, narrator);
    await ChangeTracking.RunAsync(client, narrator);
    await BeyondThePages.RunAsync(client, narrator);
    await Failures.RunAsync(client, server.BaseAddress, narrator);
}
catch (Exception exception)
{
    narrator.Broken(exception);
}

return narrator.Close();
