using ConsumerSample.Api;
using ConsumerSample.Server;
using ConsumerSample.Walkthrough;
using Spectre.Console;

// There is no ApiClient.cs in this project: the compiler makes it from the pages in docs-input while it builds the program.
// The tour calls that client chapter by chapter (start reading in Walkthrough/Tour.cs), and the service answers over real HTTP.
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
    await Tour.RunAsync(client, server.BaseAddress, narrator);
}
catch (Exception exception)
{
    narrator.Broken(exception);
}

return narrator.Close();
