using ConsumerSample.Api;
using ConsumerSample.Server;
using ConsumerSample.Server.Chat;
using ConsumerSample.Walkthrough;
using ConsumerSample.Walkthrough.Chat;
using Spectre.Console;

// There is no ApiClient.cs in this project: the compiler makes it from the pages in docs-input/devices while it builds the program, and ChatClient from
// those in docs-input/chat. The tours call these clients chapter by chapter (start reading in Walkthrough/Tour.cs), and services answer over real HTTP.
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

    // A client of another house, in the same program.
    await using ChatServer chat = await ChatServer.StartAsync();
    using HttpClient chatHttp = new(new WireLogHandler(narrator, chat.BaseAddress) { InnerHandler = new SocketsHttpHandler() });
    await ChatTour.RunAsync(chatHttp, chat.BaseAddress, narrator);
}
catch (Exception exception)
{
    narrator.Broken(exception);
}

return narrator.Close();
