using ConsumerSample;
using ConsumerSample.Api;
using ConsumerSample.Walkthrough;
using ConsumerSample.Walkthrough.Chat;
using Spectre.Console;

// There is no ApiClient.cs in this project: the compiler makes it from the pages in docs-input/devices while it builds the program, and ChatClient from
// those in docs-input/chat. The tours call these clients chapter by chapter (start reading in Walkthrough/Tour.cs), and services answer over real HTTP:
// those of two addresses on the command line, else the program in the folder Server.
if (Console.IsOutputRedirected)
{
    AnsiConsole.Profile.Width = 140;
}

Narrator narrator = new(AnsiConsole.Console);
using ServerProcess? server = args.Length == 2 ? null : await ServerProcess.StartAsync();
(Uri devices, Uri chat) = server?.Addresses ?? (new Uri(args[0]), new Uri(args[1]));

// Signing in, logging and retrying are handlers of HttpClient, as in any other .NET program.
using HttpClient http = new(new AccessTokenHandler(static _ => ValueTask.FromResult("sample-token"))
{
    InnerHandler = new WireLogHandler(narrator, devices) { InnerHandler = new SocketsHttpHandler() },
});
ApiClient client = new(http, devices);
narrator.Introduce(devices);

try
{
    await Tour.RunAsync(client, devices, narrator);

    // A client of another house, in the same program.
    using HttpClient chatHttp = new(new WireLogHandler(narrator, chat) { InnerHandler = new SocketsHttpHandler() });
    await ChatTour.RunAsync(chatHttp, chat, narrator);
}
catch (Exception exception)
{
    narrator.Broken(exception);
}

return narrator.Close();
